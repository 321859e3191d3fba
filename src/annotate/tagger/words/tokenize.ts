import type { Span } from '../../../model/model.ts';
import { CHAR, classOfChar } from './char-classes.ts';

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;

/** Where tokens begin and end, in an array that grows: each one's two offsets side by side. */
export class TokenOffsets {
  size = 0;
  values: Int32Array;

  /** @param values what is taken as long as it does */
  constructor(values: Int32Array) {
    this.values = values;
  }

  add(start: number, end: number): void {
    if (2 * this.size + 2 > this.values.length) {
      const values = new Int32Array(2 * this.values.length);
      values.set(this.values);
      this.values = values;
    }
    this.values[2 * this.size] = start;
    this.values[2 * this.size + 1] = end;
    this.size++;
  }
}

/** Adds where the tokens of one sentence begin and end. */
export function tokenizeSpan(text: string, { start, end: limit }: Span, offsets: TokenOffsets): void {
  let at = start;
  while (at < limit) {
    if (classOfChar(text.charCodeAt(at)) === CHAR.space) {
      at++;
      continue;
    }
    const end = endToken(text, at, limit);
    offsets.add(at, end);
    at = end;
  }
}

/** The tokens of one sentence. */
export function tokensOf(text: string, span: Span): readonly Span[] {
  const offsets = new TokenOffsets(new Int32Array(roomForOffsets(span.end - span.start)));
  tokenizeSpan(text, span, offsets);
  const { size, values } = offsets;
  return Array.from({ length: size }, (_, i) => ({ start: values[2 * i]!, end: values[2 * i + 1]! }));
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
function endInitials(text: string, at: number, limit: number): number {
  let end = at;
  while (
    end + 1 < limit &&
    classOfChar(text.charCodeAt(end)) === CHAR.upper &&
    text.charCodeAt(end + 1) === STOP
  )
    end += 2;
  return end - at >= 4 ? end : at;
}

function endWord(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordPart(classOfChar(code))) end++;
    else if (isApostrophe(code) && end + 1 < limit && isLetter(classOfChar(text.charCodeAt(end + 1)))) {
      const closes = end + 2 >= limit || !isWordPart(classOfChar(text.charCodeAt(end + 2)));
      if (isS(text.charCodeAt(end + 1)) && closes) return end;
      end += 2;
    } else if (code === COLON && text.charCodeAt(end + 1) === SLASH && text.charCodeAt(end + 2) === SLASH)
      return endAddress(text, end, limit);
    else if (code === STOP && end - at === 3 && text.startsWith('www', at))
      return endAddress(text, end, limit);
    else return end;
  }
  return end;
}

function endAddress(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && classOfChar(text.charCodeAt(end)) !== CHAR.space) end++;
  return end;
}

function endNumber(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordPart(classOfChar(code))) end++;
    else if (
      (code === STOP || code === COMMA) &&
      end + 1 < limit &&
      classOfChar(text.charCodeAt(end + 1)) === CHAR.digit
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
function endToken(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  const kind = classOfChar(code);
  if (kind === CHAR.upper) {
    const end = endInitials(text, at, limit);
    return end > at ? end : endWord(text, at, limit);
  }
  if (isLetter(kind) || kind === CHAR.accent) return endWord(text, at, limit);
  if (kind === CHAR.digit) return endNumber(text, at, limit);
  if (isApostrophe(code) && at + 1 < limit && isS(text.charCodeAt(at + 1))) {
    const glued = at > 0 && isWordPart(classOfChar(text.charCodeAt(at - 1)));
    const closes = at + 2 >= limit || !isWordPart(classOfChar(text.charCodeAt(at + 2)));
    if (glued && closes) return at + 2;
  }
  let end = at + 1;
  while (end < limit && text.charCodeAt(end) === code) end++;
  return end;
}

/** Letters and spaces for each token, fewer than most texts have. */
const LETTERS = 4;

/** Numbers that are enough for the offsets in most texts of so many code units. */
export function roomForOffsets(length: number): number {
  return 2 * Math.ceil(length / LETTERS) + 2;
}
