import anyAscii from 'any-ascii';

/** The letter under which an A–Z files a text, `#` for what begins with none. */
export function letterOf(text: string): string {
  const first = /[a-z0-9]/.exec(anyAscii(text.slice(0, 40)).toLowerCase())?.[0] ?? '#';
  return /[a-z]/.test(first) ? first.toUpperCase() : '#';
}

/** A letter in anchors and URLs. */
export const anchorOf = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());
