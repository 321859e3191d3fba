/** Signs that may stand in a script's text as they are, in any encoding of it: those of Z85 (ZeroMQ RFC 32). */
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const CODES = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0));
const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries()) VALUES[code] = value;

/** Four bytes are a number of five digits of this base. */
const BASE = 85;
const SQUARE = BASE * BASE;
const CUBE = SQUARE * BASE;
const DECODER = new TextDecoder('latin1');

/** Bytes as text: five signs for four bytes; what is left over has one sign more than bytes. */
export function writePrintable(bytes: Uint8Array): string {
  const groups = Math.ceil(bytes.length / 4);
  const codes = new Uint8Array(groups * 5);
  for (let group = 0, from = 0, to = 0; group < groups; group++, from += 4, to += 5) {
    const low = ((bytes[from + 1] ?? 0) << 16) | ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);
    const value = bytes[from]! * 2 ** 24 + low;
    // Small numbers are divided in a fraction of the time.
    const high = Math.floor(value / CUBE);
    const rest = value - high * CUBE;
    codes[to] = CODES[(high / BASE) | 0]!;
    codes[to + 1] = CODES[high % BASE]!;
    codes[to + 2] = CODES[(rest / SQUARE) | 0]!;
    codes[to + 3] = CODES[((rest / BASE) | 0) % BASE]!;
    codes[to + 4] = CODES[rest % BASE]!;
  }
  const missing = groups * 4 - bytes.length;
  return DECODER.decode(codes.subarray(0, codes.length - missing));
}

/** @param text as {@link writePrintable} made it */
export function readPrintable(text: string): Uint8Array {
  const groups = Math.ceil(text.length / 5);
  const bytes = new Uint8Array(groups * 4);
  const digit = (at: number): number => (at < text.length ? VALUES[text.charCodeAt(at) & 127]! : BASE - 1);
  for (let group = 0, from = 0, to = 0; group < groups; group++, from += 5, to += 4) {
    const high = digit(from) * BASE + digit(from + 1);
    const rest = digit(from + 2) * SQUARE + digit(from + 3) * BASE + digit(from + 4);
    const value = high * CUBE + rest;
    const low = value % 2 ** 24;
    bytes[to] = Math.floor(value / 2 ** 24);
    bytes[to + 1] = low >> 16;
    bytes[to + 2] = (low >> 8) & 255;
    bytes[to + 3] = low & 255;
  }
  return bytes.subarray(0, bytes.length - (groups * 5 - text.length));
}
