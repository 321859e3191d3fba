import anyAscii from 'any-ascii';

/** Of the Latin letters without marks: what tells the small ones, and the first and last of the large. */
const [CASE, FIRST, LAST] = [0x20, 0x41, 0x5a];

/** The letter under which an A–Z files a text, `#` for what begins with none. */
export function letterOf(text: string): string {
  // Most begin with a letter, and are many: every name of an archive is filed.
  const code = text.charCodeAt(0) & ~CASE;
  if (code >= FIRST && code <= LAST) return String.fromCharCode(code);
  const first = /[a-z0-9]/.exec(anyAscii(text.slice(0, 40)).toLowerCase())?.[0] ?? '#';
  return /[a-z]/.test(first) ? first.toUpperCase() : '#';
}

/** A text's first letter with the one that follows, `Ca`; the first alone where none does, as in `C. Itoh`. */
export function partOf(text: string): string {
  const letter = letterOf(text);
  if (letter === '#') return letter;
  const second = /^[^a-z\d]*[a-z]([a-z])/.exec(anyAscii(text.slice(0, 40)).toLowerCase())?.[1] ?? '';
  return letter + second;
}

/** A letter in anchors and URLs. */
export const anchorOf = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());

/** A part of a letter in anchors and URLs: none is that of a letter. */
export const anchorOfPart = (part: string): string =>
  part.length > 1 ? part.toLowerCase() : `${anchorOf(part)}-other`;
