/** What a synset is about: WordNet's lexicographer files that have names. */
const FIELDS = {
  '04': 'act',
  '06': 'artifact',
  '09': 'cognition',
  '10': 'communication',
  '11': 'event',
  '14': 'group',
  '15': 'location',
  '17': 'object',
  '18': 'person',
  '21': 'possession',
  '28': 'time',
} as const;

export type SynsetField = (typeof FIELDS)[keyof typeof FIELDS];

interface Synset {
  readonly field: SynsetField | null;
  readonly words: readonly string[];
  /** Whether it is one thing of a kind, as Paris is, and not a kind. */
  readonly isInstance: boolean;
  /** Offsets of the synsets of which it is an instance or a kind. */
  readonly above: readonly string[];
}

const SYNSET = /^\d{8} /;
const ABOVE = new Set(['@', '@i']);
/** An offset, a field, a part of speech and a count stand before the words; words have a number, links have four parts. */
const FIRST_WORD = 4;
const WORD_PARTS = 2;
const LINK_PARTS = 4;

/** The synsets of WordNet's file of nouns, by their offsets. */
export function parseSynsets(text: string): ReadonlyMap<string, Synset> {
  const lines = text.split('\n').filter((line) => SYNSET.test(line));
  return new Map(lines.map(parseSynset));
}

/** The words of all synsets above the synset. */
export function collectAbove(synset: Synset, synsets: ReadonlyMap<string, Synset>): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const open = [...synset.above];
  for (let offset = open.pop(); offset !== undefined; offset = open.pop()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const upper = synsets.get(offset);
    if (upper === undefined)
      throw new Error(`WordNet has no synset ${offset}: its file of nouns is not whole`);
    for (const word of upper.words) words.add(word);
    open.push(...upper.above);
  }
  return words;
}

/** Reads a line of `data.noun`, as `wndb(5WN)` describes it. */
function parseSynset(line: string): readonly [string, Synset] {
  const [data = ''] = line.split(' | ');
  const parts = data.split(' ');
  const links = FIRST_WORD + WORD_PARTS * Number.parseInt(parts[FIRST_WORD - 1]!, 16);
  const words: string[] = [];
  for (let i = FIRST_WORD; i < links; i += WORD_PARTS) words.push(parts[i]!.replaceAll('_', ' '));
  const above: string[] = [];
  let isInstance = false;
  for (let link = 0, i = links + 1; link < Number(parts[links]); link++, i += LINK_PARTS) {
    if (!ABOVE.has(parts[i]!)) continue;
    above.push(parts[i + 1]!);
    isInstance ||= parts[i] === '@i';
  }
  const field = FIELDS[parts[1] as keyof typeof FIELDS] ?? null;
  return [parts[0]!, { field, words, isInstance, above }];
}
