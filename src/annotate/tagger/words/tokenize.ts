import type { Span } from '../../../model/model.ts';
import { CHAR, classOfChar } from './char-classes.ts';
import { unitsOf } from './units.ts';

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const W = 0x77;
const A = 0x61;
const Q = 0x71;
const U = 0x75;
/** What a capital of ASCII lacks of its small letter. */
const LOWER = 0x20;

/**
 * Finds where the tokens of one sentence begin and end: each one's two offsets, side by side.
 *
 * @param units of the text
 * @param offsets has room for two numbers for each unit
 * @param from where the first token's are put
 * @param elides whether an article that has lost its vowel is a word of its own, `l'` of `l'Union`
 * @returns where those of the next would be
 */
export function tokenizeSpan(
  units: Uint16Array,
  { start, end: limit }: Span,
  offsets: Int32Array,
  from: number,
  elides: boolean,
): number {
  let next = from;
  let at = start;
  while (at < limit) {
    if (classOfChar(units[at]!) === CHAR.space) {
      at++;
      continue;
    }
    const end = (elides ? endElision(units, at, limit) : 0) || endToken(units, at, limit);
    offsets[next++] = at;
    offsets[next++] = end;
    at = end;
  }
  return next;
}

/** The tokens of one sentence. */
export function tokensOf(text: string, span: Span, elides = false): readonly Span[] {
  const offsets = new Int32Array(2 * (span.end - span.start));
  const end = tokenizeSpan(unitsOf(text), span, offsets, 0, elides);
  return Array.from({ length: end / 2 }, (_, i) => ({ start: offsets[2 * i]!, end: offsets[2 * i + 1]! }));
}

function isWordPart(kind: number): boolean {
  return (kind >= CHAR.lower && kind <= CHAR.letter) || kind === CHAR.digit || kind === CHAR.accent;
}

function isLetter(kind: number): boolean {
  return kind >= CHAR.lower && kind <= CHAR.letter;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_QUOTE;
}

function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}

/** End of `U.S.`, capitals each with its stop, two at least; `at` where none stands. */
function endInitials(units: Uint16Array, at: number, limit: number): number {
  let end = at;
  while (end + 1 < limit && classOfChar(units[end]!) === CHAR.upper && units[end + 1] === STOP) end += 2;
  return end - at >= 4 ? end : at;
}

function endWord(units: Uint16Array, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = units[end]!;
    if (isWordPart(classOfChar(code))) end++;
    else if (isApostrophe(code) && end + 1 < limit && isLetter(classOfChar(units[end + 1]!))) {
      const closes = end + 2 >= limit || !isWordPart(classOfChar(units[end + 2]!));
      if (isS(units[end + 1]!) && closes) return end;
      end += 2;
    } else if (code === COLON && units[end + 1] === SLASH && units[end + 2] === SLASH)
      return endAddress(units, end, limit);
    else if (code === STOP && end - at === 3 && units[at] === W && units[at + 1] === W && units[at + 2] === W)
      return endAddress(units, end, limit);
    else return end;
  }
  return end;
}

/** Letters of the longest word that loses its vowel: `quelqu'un`. */
const LONGEST_ELISION = 8;
/** `c d j l m n s t`, of which one is all that is left of a word. */
const ELIDED = 0b11000011101000001100;

/** End of `l'` or `qu'` before a letter, with a space or without, behind its apostrophe; 0 where none begins at `at`. */
function endElision(units: Uint16Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at <= LONGEST_ELISION && isLetter(classOfChar(units[end]!))) end++;
  if (end === at || end + 1 >= limit || !isApostrophe(units[end]!)) return 0;
  const last = units[end - 1]! | LOWER;
  const isElided =
    end - at === 1
      ? last >= A && ((ELIDED >> (last - A)) & 1) === 1
      : last === U && (units[end - 2]! | LOWER) === Q;
  const next = classOfChar(units[end + 1]!);
  return isElided && (isLetter(next) || next === CHAR.space) ? end + 1 : 0;
}

function endAddress(units: Uint16Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && classOfChar(units[end]!) !== CHAR.space) end++;
  return end;
}

function endNumber(units: Uint16Array, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = units[end]!;
    if (isWordPart(classOfChar(code))) end++;
    else if (
      (code === STOP || code === COMMA) &&
      end + 1 < limit &&
      classOfChar(units[end + 1]!) === CHAR.digit
    )
      end += 2;
    else return end;
  }
  return end;
}

/**
 * End of the token that begins at `at`: initials with their stops (`U.S.`), a word with apostrophes inside, a
 * web address, a number with what is stuck to it (`76ers`), a row of one mark (`...`). A possessive ending is a
 * token of its own.
 */
function endToken(units: Uint16Array, at: number, limit: number): number {
  const code = units[at]!;
  const kind = classOfChar(code);
  if (kind === CHAR.upper) {
    const end = endInitials(units, at, limit);
    return end > at ? end : endWord(units, at, limit);
  }
  if (isLetter(kind) || kind === CHAR.accent) return endWord(units, at, limit);
  if (kind === CHAR.digit) return endNumber(units, at, limit);
  if (isApostrophe(code) && at + 1 < limit && isS(units[at + 1]!)) {
    const glued = at > 0 && isWordPart(classOfChar(units[at - 1]!));
    const closes = at + 2 >= limit || !isWordPart(classOfChar(units[at + 2]!));
    if (glued && closes) return at + 2;
  }
  let end = at + 1;
  while (end < limit && units[end] === code) end++;
  return end;
}
