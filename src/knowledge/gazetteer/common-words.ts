import { readResource } from './read-resource.ts';
import { readShared } from './shared-letters.ts';

/** Endings of inflected and derived forms, and what stands in their place in the word itself. */
const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
] as const;

const SHORTEST_STEM = 3;

/** Words that the form may come from: `taking` gives `tak` and `take`. */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const [ending, instead] of ENDINGS)
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending))
      stems.push(word.slice(0, -ending.length) + instead);
  return stems;
}

let words: ReadonlySet<string> | null = null;
/** Verdicts on words met, since news uses few words often. */
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 50_000;

/** Whether English uses the word, given in lower case, as more than a name. */
export function isCommonWord(word: string): boolean {
  words ??= new Set(readShared(readResource('words.txt')));
  const known = verdicts.get(word);
  if (known !== undefined) return known;
  const set = words;
  const verdict = set.has(word) || stemsOf(word).some((stem) => set.has(stem));
  if (verdicts.size < MOST_VERDICTS) verdicts.set(word, verdict);
  return verdict;
}
