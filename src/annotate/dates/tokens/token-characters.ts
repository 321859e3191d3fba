const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const MARK = 0;

/** By UTF-16 code unit. Letters beyond ASCII count as letters, apart from the blocks of punctuation. */
const CLASSES = (() => {
  const classes = new Uint8Array(0x10000);
  classes.fill(DIGIT, 0x30, 0x3a).fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(LETTER, 0xc0);
  classes.fill(MARK, 0x2000, 0x2070).fill(MARK, 0x3000, 0x3040);
  classes.fill(SPACE, 0, 0x21);
  for (const code of [0xa0, 0x2009, 0x202f]) classes[code] = SPACE;
  return classes;
})();

export const isLetter = (code: number): boolean => CLASSES[code] === LETTER;
export const isDigit = (code: number): boolean => CLASSES[code] === DIGIT;
export const isSpace = (code: number): boolean => CLASSES[code] === SPACE;
export const isWordCharacter = (code: number): boolean => (CLASSES[code]! & (LETTER | DIGIT)) !== 0;
