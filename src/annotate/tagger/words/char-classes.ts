/** What a UTF-16 code unit is to the tokeniser. Halves of surrogate pairs are letters without case. */
export const CHAR = { space: 0, lower: 1, upper: 2, letter: 3, digit: 4, accent: 5, mark: 6 } as const;

type CharClass = (typeof CHAR)[keyof typeof CHAR];

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** Regular expressions are asked once for each character that occurs. */
export function classOfChar(code: number): number {
  const known = classes[code]!;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): CharClass {
  if (code >= 0xd800 && code <= 0xdfff) return CHAR.letter;
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return CHAR.space;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CHAR.upper;
  if (/\p{Ll}/u.test(char)) return CHAR.lower;
  if (/\p{L}/u.test(char)) return CHAR.letter;
  if (/\p{N}/u.test(char)) return CHAR.digit;
  return /\p{M}/u.test(char) ? CHAR.accent : CHAR.mark;
}
