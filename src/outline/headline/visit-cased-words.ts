import { foldCase } from '../../tools/text/tokens.ts';

const OTHER_LETTER = /^[\p{L}\p{M}\p{N}]/u;
const FULL_STOP = 0x2e;

/** 1 for letters and digits of ASCII. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z\d]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** How many code units a letter or a digit at a place has; 0: it is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? PLAIN[code]! : otherLetterAt(text, at);
}

function otherLetterAt(text: string, at: number): number {
  const point = text.codePointAt(at);
  if (point === undefined || !OTHER_LETTER.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** Where initials with their stops end that begin at a place, `U.S.`, `a.m.`, `U.S`; that place: there are none. */
function endInitials(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end + 1) === FULL_STOP && letterAt(text, end) === 1) end += 2;
  if (end < start + 4) return start;
  return letterAt(text, end) === 1 && letterAt(text, end + 1) === 0 ? end + 1 : end;
}

/** By this, spellings of a word are one: in small letters, without accents. */
export const casedWordKey = foldCase;

/**
 * Calls `visit` with beginning and end of each word that begins between two places: letters and digits, or initials
 * with their stops. An apostrophe or a hyphen parts words.
 */
export function visitCasedWords(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  for (let at = from; at < to; ) {
    const start = at;
    if (text.charCodeAt(at + 1) === FULL_STOP) at = endInitials(text, at);
    if (at === start) at = endLetters(text, at);
    if (at === start) at++;
    else visit(start, at);
  }
}

/** Where letters and digits end that begin at a place. */
function endLetters(text: string, start: number): number {
  for (let at = start; ; ) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (PLAIN[code] === 0) return at;
      at++;
    } else {
      const length = otherLetterAt(text, at);
      if (length === 0) return at;
      at += length;
    }
  }
}

/** The word that begins at a place. */
export function casedWordAt(text: string, start: number): string {
  let found = '';
  visitCasedWords(text, start, start + 1, (from, to) => {
    found = text.slice(from, to);
  });
  return found;
}
