import type { Lexeme } from '../calendar-words.ts';
import { findLexeme } from '../find-lexeme.ts';
import { isDigit, isLetter, isSpace, isWordCharacter } from './token-characters.ts';
import type { TokenText } from './token-text.ts';

const STOP = 0x2e;
const COMMA = 0x2c;

/** The letters of `am` and `pm`. */
const isAOrP = (code: number): boolean => code === 0x61 || code === 0x41 || code === 0x70 || code === 0x50;
const isM = (code: number): boolean => code === 0x6d || code === 0x4d;

/** Puts the tokens of `text.slice(start, end)` in place of those before; each is read once, from left to right. */
export function splitTokens(source: TokenText, start: number, end: number): void {
  const { text, starts, ends, lexemes } = source;
  let count = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const from = at;
    let lexeme: Lexeme | null = null;
    if (isLetter(code)) {
      at = endOfWord(text, from, end);
      lexeme = findLexeme(text, from, at);
    } else if (isDigit(code)) {
      at = endOfNumber(text, from, end);
      lexeme = readNumber(text, from, at);
    } else at++;
    starts[count] = from;
    ends[count] = at;
    lexemes[count] = lexeme;
    count++;
  }
  source.count = count;
}

/** The index after the letters and digits from `at` on. */
function skipWord(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isWordCharacter(text.charCodeAt(end))) end++;
  return end;
}

function endOfWord(text: string, start: number, limit: number): number {
  const end = skipWord(text, start + 1, limit);
  return end - start === 1 && text.charCodeAt(end) === STOP ? endOfMeridiem(text, start, limit) : end;
}

/** The end of `a.m.` or `p.m`, whose full stops would otherwise be marks; of any other letter, itself. */
function endOfMeridiem(text: string, start: number, limit: number): number {
  const end = start + 3;
  const isMeridiem = isAOrP(text.charCodeAt(start)) && isM(text.charCodeAt(start + 2));
  if (!isMeridiem || (end < limit && isLetter(text.charCodeAt(end)))) return start + 1;
  return end < limit && text.charCodeAt(end) === STOP ? end + 1 : end;
}

const CLOCK_TAIL = /^\.[0-5]\d ?[ap]\.?m/i;

function endOfNumber(text: string, start: number, limit: number): number {
  const end = skipDigits(text, start, limit);
  if (isInsideAmount(text, end, limit)) {
    // `10.30 am`, as British papers print it, is two numbers.
    const isClock =
      end - start <= 2 && isDigit(text.charCodeAt(end + 2)) && CLOCK_TAIL.test(text.slice(end, end + 6));
    return isClock ? end : skipAmount(text, end, limit);
  }
  const tail = skipWord(text, end, limit);
  // The meridiem of `8pm` is a word of its own.
  const isMeridiem = tail - end === 2 && isAOrP(text.charCodeAt(end)) && isM(text.charCodeAt(end + 1));
  return isMeridiem ? end : tail;
}

function skipDigits(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** A comma or a stop at `at` stands before another digit. */
function isInsideAmount(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return (code === COMMA || code === STOP) && at + 1 < limit && isDigit(text.charCodeAt(at + 1));
}

/** `1,500`, `3.5`, `1.2.3`: an amount, which is never part of a date. */
function skipAmount(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && (isDigit(text.charCodeAt(end)) || isInsideAmount(text, end, limit))) end++;
  return end;
}

/** What the number `text.slice(start, end)` means: a day, a year, an hour; `3rd`; `1990s`. */
function readNumber(text: string, start: number, end: number): Lexeme | null {
  const digitsEnd = skipDigits(text, start, end);
  const length = digitsEnd - start;
  if (length > 4) return null;
  let value = 0;
  for (let at = start; at < digitsEnd; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  if (digitsEnd === end) return { kind: 'digits', value, length };
  return end - digitsEnd > 2 ? null : readSuffixed(text, start, digitsEnd, end, value);
}

function readSuffixed(
  text: string,
  start: number,
  digitsEnd: number,
  end: number,
  value: number,
): Lexeme | null {
  const suffix = text.slice(digitsEnd, end).toLowerCase();
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') {
    return value > 0 && value <= 31 ? { kind: 'ordinal', value } : null;
  }
  if (suffix !== 's' || value % 10 !== 0) return null;
  const length = digitsEnd - start;
  if (length === 4 && value >= 1000 && value < 2100) return { kind: 'decade', year: value, spelt: false };
  const before = text[start - 1];
  // `'90s`, but not `in his 90s` nor `temperatures in the 90s`.
  if (length === 2 && (before === "'" || before === '’')) {
    return { kind: 'decade', year: value >= 20 ? 1900 + value : 2000 + value, spelt: false };
  }
  return null;
}
