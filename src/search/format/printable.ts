/**
 * Signs of one byte that may stand in a script's text as they are: ASCII without what ends a text or a line there, what
 * programs of old take for an end, and what begins a tag.
 */
const BARRED = new Set(['\0', '\n', '\v', '\r', '\u001a', '\u001b', "'", '<', '\\']);
/** Six bytes are a number of seven digits of this base: the smallest for which that holds. */
const BASE = 116;
const CODES = Uint8Array.from({ length: 128 }, (_, code) => code)
  .filter((code) => !BARRED.has(String.fromCharCode(code)))
  .slice(0, BASE);
const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries()) VALUES[code] = value;

const [BYTES, SIGNS] = [6, 7];
const CUBE = BASE ** 3;
const HALF = 2 ** 24;
const DECODER = new TextDecoder('latin1');

/** Bytes as text: seven signs for six bytes; what is left over has one sign more than bytes. */
export function writePrintable(bytes: Uint8Array): string {
  const groups = Math.ceil(bytes.length / BYTES);
  const codes = new Uint8Array(groups * SIGNS);
  const byte = (at: number): number => bytes[at] ?? 0;
  for (let group = 0, from = 0, to = 0; group < groups; group++, from += BYTES, to += SIGNS) {
    const value =
      ((byte(from) << 16) | (byte(from + 1) << 8) | byte(from + 2)) * HALF +
      ((byte(from + 3) << 16) | (byte(from + 4) << 8) | byte(from + 5));
    // Small numbers are divided in a fraction of the time.
    const upper = Math.floor(value / CUBE);
    writeDigits(codes, to + 4, 3, value - upper * CUBE);
    const high = Math.floor(upper / BASE);
    codes[to + 3] = CODES[upper - high * BASE]!;
    writeDigits(codes, to, 3, high);
  }
  return DECODER.decode(codes.subarray(0, codes.length - (groups * BYTES - bytes.length)));
}

function writeDigits(codes: Uint8Array, at: number, count: number, value: number): void {
  let rest = value;
  for (let digit = count - 1; digit >= 0; digit--) {
    codes[at + digit] = CODES[rest % BASE]!;
    rest = (rest / BASE) | 0;
  }
}

/** @param text as {@link writePrintable} made it */
export function readPrintable(text: string): Uint8Array {
  const groups = Math.ceil(text.length / SIGNS);
  const bytes = new Uint8Array(groups * BYTES);
  const digit = (at: number): number => (at < text.length ? VALUES[text.charCodeAt(at) & 127]! : BASE - 1);
  for (let group = 0, from = 0, to = 0; group < groups; group++, from += SIGNS, to += BYTES) {
    const upper = ((digit(from) * BASE + digit(from + 1)) * BASE + digit(from + 2)) * BASE + digit(from + 3);
    const lower = (digit(from + 4) * BASE + digit(from + 5)) * BASE + digit(from + 6);
    const value = upper * CUBE + lower;
    const high = Math.floor(value / HALF);
    const low = value - high * HALF;
    bytes[to] = (high >> 16) & 255;
    bytes[to + 1] = (high >> 8) & 255;
    bytes[to + 2] = high & 255;
    bytes[to + 3] = low >> 16;
    bytes[to + 4] = (low >> 8) & 255;
    bytes[to + 5] = low & 255;
  }
  return bytes.subarray(0, bytes.length - (groups * SIGNS - text.length));
}
