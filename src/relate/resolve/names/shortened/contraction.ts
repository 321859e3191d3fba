import { LEFT_OUT } from '../acronym.ts';

/** A word of so many letters may leave out a word of the name, `Amex` the stock of its exchange. */
const MAY_LEAVE_OUT = 4;

/**
 * Whether a word is made of the beginnings of a name's words, of two at least and in their order: small words, and what
 * stands behind the last one used, may be left out.
 *
 * A beginning of its first word is none, `Phillip` of Phillips Petroleum.
 *
 * @param words in lower case
 * @example isContraction('nymex', ['new', 'york', 'mercantile', 'exchange']) // true
 * @example isContraction('doe', ['department', 'of', 'energy']) // true
 */
export function isContraction(word: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (word[0] !== first[0] || first.startsWith(word)) return false;
  return goOn(word, 0, words, 0, 0, word.length >= MAY_LEAVE_OUT ? 1 : 0);
}

/** @param left how many words may still be left out */
function goOn(
  word: string,
  at: number,
  words: readonly string[],
  next: number,
  used: number,
  left: number,
): boolean {
  if (at === word.length) return used > 1;
  const part = words[next];
  if (part === undefined) return false;
  for (let length = 1; length <= part.length && part[length - 1] === word[at + length - 1]; length++)
    if (goOn(word, at + length, words, next + 1, used + 1, left)) return true;
  if (used === 0) return false;
  if (LEFT_OUT.has(part)) return goOn(word, at, words, next + 1, used, left);
  return left > 0 && goOn(word, at, words, next + 1, used, left - 1);
}
