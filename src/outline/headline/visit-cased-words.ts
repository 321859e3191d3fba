import { foldCase } from '../../tools/text/tokens.ts';

/** Initials with their stops, `U.S.`, `a.m.`; or letters and digits. An apostrophe or a hyphen parts words. */
const WORD = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]+/gu;
/** The same where no other letters are. */
const PLAIN_WORD = /(?:[A-Za-z]\.){2,}(?:[A-Za-z](?![A-Za-z\d]))?|[A-Za-z\d]+/g;
const NOT_ASCII = /[\u0080-\uffff]/;

/** By this, spellings of a word are one: in small letters, without accents. */
export const casedWordKey = foldCase;

/** Calls `visit` with each word that begins from `start` to `end`, and where. */
export function visitCasedWords(
  text: string,
  start: number,
  end: number,
  visit: (word: string, at: number) => void,
): void {
  const pattern = NOT_ASCII.test(end - start < text.length ? text.slice(start, end) : text)
    ? WORD
    : PLAIN_WORD;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text))
    visit(match[0], match.index);
}

/** The word that begins at a place. */
export function casedWordAt(text: string, start: number): string {
  let found = '';
  visitCasedWords(text, start, start + 1, (word) => {
    found = word;
  });
  return found;
}
