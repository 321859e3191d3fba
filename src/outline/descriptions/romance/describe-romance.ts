import type { Mention } from '../../../model/model.ts';
import { DESCRIPTION_REACH, MOST_WORDS, readPartBehind, startOfWord } from '../reach.ts';
import type { RomanceWords } from './romance-words.ts';

const SPACE = 0x20;
const COMMA = 0x2c;
/** What a description before a name does not reach over. */
const BREAK = /[.;:!?,"“”«»()[\]\n]\s*/u;
/** French articles and prepositions that stand at a word: `l'ancien`, `d'Afrique`. */
const ELIDED = /^([ld])['’](?=\p{L})/iu;
const CAPITAL = /^\p{Lu}/u;
const PLAIN_WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;
/** `ex-ministre` is what a `ministre` is. */
const FORMER = /^ex-(?=\p{L})/u;

/**
 * `président français` of `le président français Emmanuel Macron`, `ministro da Fazenda` of `o ministro da Fazenda,
 * Fernando Haddad,`, `président de la République` of `Emmanuel Macron, président de la République,`.
 */
export function describeRomance(
  words: RomanceWords,
  text: string,
  mentions: readonly Mention[],
  at: number,
): string | null {
  const { start, end, kind } = mentions[at]!;
  const heads = kind === 'person' ? words.person : words.organisation;
  return readBefore(words, heads, text, start) ?? readBehind(words, heads, text, end, mentions[at + 1]);
}

function readBefore(
  words: RomanceWords,
  heads: ReadonlySet<string>,
  text: string,
  start: number,
): string | null {
  if (text.charCodeAt(start - 1) !== SPACE) return null;
  const isClosed = text.charCodeAt(start - 2) === COMMA;
  const end = isClosed ? start - 2 : start - 1;
  // What stands before most names is neither.
  const last = text.slice(startOfWord(text, end), end);
  if (!mayEnd(words, heads, last)) return null;
  const part = text
    .slice(Math.max(0, end - DESCRIPTION_REACH), end)
    .split(BREAK)
    .at(-1)!;
  const written = part.split(' ');
  for (let head = written.length - 1; head >= 0; head--) {
    if (!heads.has(bareOf(written[head]!))) continue;
    // `avec le président, Emmanuel Macron`: who knows where that ends.
    if (!isWhole(words, written.slice(head + 1)) || (isClosed && head === written.length - 1)) return null;
    const described = begin(words, written, head);
    // `secrétaire général de l'ONU`: a general is no secretary's.
    if (described !== null || !heads.has(bareOf(written[head - 1] ?? ''))) return tellAlone(words, described);
  }
  return null;
}

/** What says nothing without another word, `le groupe Carrefour`, is left out. */
const tellAlone = ({ vague }: RomanceWords, described: string | null): string | null =>
  described !== null && vague.has(described) ? null : described;

/** The description from what begins it on; `null` where something else goes before. */
function begin(words: RomanceWords, written: readonly string[], head: number): string | null {
  let from = head;
  const elided = (at: number): boolean => ELIDED.test(written[at] ?? '');
  while (from > 0 && !elided(from) && words.first.has(bareOf(written[from - 1]!))) from--;
  const before = written[from - 1];
  if (!elided(from) && before !== undefined && before !== '' && !words.before.has(before.toLowerCase()))
    return null;
  const kept = written.slice(from);
  if (kept.length > MOST_WORDS) return null;
  return [kept[0]!.replace(ELIDED, ''), ...kept.slice(1)].join(' ');
}

function readBehind(
  words: RomanceWords,
  heads: ReadonlySet<string>,
  text: string,
  end: number,
  next: Mention | undefined,
): string | null {
  const part = readPartBehind(text, end);
  // Somebody else's: `Macron, le président brésilien Lula et d'autres`.
  if (part === null || (next?.kind === 'person' && next.start <= part.to + 2)) return null;
  const { words: written } = part;
  if (written.length > MOST_WORDS + 2) return null;
  const head = written.findIndex((word) => heads.has(bareOf(word)));
  if (head < 0 || head > 2 || head === written.length - 1) return null;
  if (
    !written
      .slice(0, head)
      .every((word) => words.first.has(bareOf(word)) || words.before.has(word.toLowerCase()))
  )
    return null;
  return isWhole(words, written.slice(head + 1)) ? begin(words, written, head) : null;
}

const bareOf = (word: string): string => word.replace(ELIDED, '').replace(FORMER, '').toLowerCase();

function mayEnd(words: RomanceWords, heads: ReadonlySet<string>, word: string): boolean {
  return CAPITAL.test(word) || ELIDED.test(word) || words.small.has(word) || heads.has(bareOf(word));
}

/** Whether the words behind the first one say of what or of whom it is, and nothing else. */
function isWhole(words: RomanceWords, rest: readonly string[]): boolean {
  let isLinked = false;
  for (const [at, word] of rest.entries()) {
    const isLink = words.links.has(word);
    if (isLink) {
      // `le ministre et Emmanuel Macron`
      if (word === words.and && at === 0) return false;
      isLinked = true;
    } else if (ELIDED.test(word)) isLinked = true;
    else if (!PLAIN_WORD.test(word)) return false;
    else if (CAPITAL.test(word) ? !isLinked : !words.small.has(word)) return false;
    if (ELIDED.test(word) && !CAPITAL.test(word.replace(ELIDED, '')) && !words.small.has(bareOf(word)))
      return false;
  }
  return rest.length === 0 || !words.links.has(rest.at(-1)!);
}
