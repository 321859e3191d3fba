/** So far before a name, and behind it, a description is looked for, in UTF-16 code units. */
export const DESCRIPTION_REACH = 90;

/** A description of more words says too much for a line, or holds what does not belong to it. */
export const MOST_WORDS = 9;

const WORD_BEFORE = /(?<![^\s"“(])([\p{L}\p{N}][\p{L}\p{N}.'’&-]*) $/u;
/** Behind the last word of a sentence; not behind `U.S.` and `Corp.`. */
const STOP = /(?<!(?:^|[.-])\p{L}|^(?:Co|Corp|Inc|Ltd|St|Sen|Rep|Gen))\.$/u;
/** What may stand right before a word. */
const OPENINGS = ' \n"“(';
const ABBREVIATION = /(?:^|[ .])(?:\p{L}|Co|Inc|Corp|Ltd|St|Mr|Dr|No)$/u;

/** The last word of a text that ends in a space; `null` where something else stands there. */
export const wordBefore = (text: string): string | null => WORD_BEFORE.exec(text)?.[1] ?? null;

/** Where the word begins that ends at a place: behind a blank, a line's end, a quotation mark or a bracket. */
export function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && !OPENINGS.includes(text[at - 1]!)) at--;
  return at;
}

export const stopsSentence = (word: string): boolean => STOP.test(word);

const COMMA_AND_SPACE = ', ';

/** What stands behind a name, between commas, and where that ends; `null` where nothing does. */
export function readPartBehind(
  text: string,
  end: number,
): { readonly to: number; readonly words: string[] } | null {
  if (!text.startsWith(COMMA_AND_SPACE, end)) return null;
  const from = end + COMMA_AND_SPACE.length;
  const to = endOfPart(text, from);
  return to < 0 ? null : { to, words: text.slice(from, to).split(' ') };
}

/** Where a part of a sentence ends at a comma or with the sentence; -1 where it is not near. */
export function endOfPart(text: string, from: number, reach = DESCRIPTION_REACH): number {
  const last = Math.min(text.length, from + reach);
  for (let at = from; at < last; at++) {
    const sign = text[at]!;
    if (sign === ',') return at;
    if ('\n;("“'.includes(sign)) return -1;
    if (sign !== '.' || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) continue;
    // With a paragraph its last sentence ends, even in `Corp.`
    const isLast = at + 1 === text.length || text[at + 1] === '\n';
    if (isLast || !ABBREVIATION.test(text.slice(from, at))) return at;
  }
  return -1;
}
