import { LEXEMES, type Lexeme, LONGEST_LEXEME } from './calendar-words.ts';

/** A word, a number or a mark; `start` and `end` are UTF-16 offsets into the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** What it means in a date; `null`: nothing. */
  readonly lexeme: Lexeme | null;
}

const CLOCK_TAIL = /^\.[0-5]\d ?[ap]\.?m/i;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters beyond ASCII count as letters, apart from the blocks of punctuation. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f));
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Splits `text.slice(start, end)` into tokens, each read once, from left to right. */
export function splitTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else {
      const token = isLetter(code)
        ? readWord(text, at, end)
        : isDigit(code)
          ? readNumber(text, at, end)
          : { start: at, end: at + 1, kind: 'mark' as const, lexeme: null };
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function readWord(text: string, start: number, limit: number): Token {
  let end = start + 1;
  while (end < limit && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  if (end - start === 1) end = readMeridiem(text, start, limit) ?? end;
  const lexeme = end - start > LONGEST_LEXEME ? null : (LEXEMES.get(text.slice(start, end)) ?? null);
  return { start, end, kind: 'word', lexeme };
}

/** The end of `a.m.` or `p.m`, whose full stops would otherwise be marks. */
function readMeridiem(text: string, start: number, limit: number): number | null {
  const first = text.charAt(start).toLowerCase();
  if ((first !== 'a' && first !== 'p') || text.slice(start + 1, start + 3).toLowerCase() !== '.m')
    return null;
  const end = start + 3;
  if (end < limit && isLetter(text.charCodeAt(end))) return null;
  return end < limit && text[end] === '.' ? end + 1 : end;
}

function readNumber(text: string, start: number, limit: number): Token {
  let end = start + 1;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  const value = length <= 4 ? Number(text.slice(start, end)) : -1;
  if (end + 1 < limit && (text[end] === ',' || text[end] === '.') && isDigit(text.charCodeAt(end + 1))) {
    // `10.30 am`, as British papers print it, is two numbers.
    const clock = length <= 2 && text[end] === '.' && CLOCK_TAIL.test(text.slice(end, end + 6));
    if (clock) return { start, end, kind: 'number', lexeme: { kind: 'digits', value, length } };
    return { start, end: skipAmount(text, end, limit), kind: 'number', lexeme: null };
  }
  let tail = end;
  while (tail < limit && (isLetter(text.charCodeAt(tail)) || isDigit(text.charCodeAt(tail)))) tail++;
  const suffix = tail - end > 2 ? '…' : text.slice(end, tail).toLowerCase();
  if (suffix === '' || suffix === 'am' || suffix === 'pm') {
    const lexeme: Lexeme | null = value < 0 ? null : { kind: 'digits', value, length };
    return { start, end, kind: 'number', lexeme };
  }
  return { start, end: tail, kind: 'number', lexeme: readSuffixed(text, start, value, length, suffix) };
}

/** `1,500`, `3.5`, `1.2.3`: an amount, which is never part of a date. */
function skipAmount(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const joins =
      (text[end] === ',' || text[end] === '.') && isDigit(text.charCodeAt(end + 1)) && end + 1 < limit;
    if (!isDigit(code) && !joins) break;
    end++;
  }
  return end;
}

function readSuffixed(
  text: string,
  start: number,
  value: number,
  length: number,
  suffix: string,
): Lexeme | null {
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') {
    return value > 0 && value <= 31 ? { kind: 'ordinal', value } : null;
  }
  if (suffix !== 's' || value < 0 || value % 10 !== 0) return null;
  if (length === 4 && value >= 1000 && value < 2100) return { kind: 'decade', year: value };
  const before = text[start - 1];
  // `'90s`, but not `in his 90s` nor `temperatures in the 90s`.
  if (length === 2 && (before === "'" || before === '’')) {
    return { kind: 'decade', year: value >= 20 ? 1900 + value : 2000 + value };
  }
  return null;
}
