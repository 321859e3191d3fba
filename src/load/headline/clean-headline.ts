import { cleanLine } from '../clean-text.ts';

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
]);

const longestHeadline = 300;

/** A headline as given → one line of text. */
export function cleanHeadline(raw: string): string {
  const line = cleanLine(raw.slice(0, longestHeadline * 10));
  if (line.length <= longestHeadline) return line;
  const space = line.lastIndexOf(' ', longestHeadline - 1);
  const end = space > longestHeadline / 2 ? space : longestHeadline - 1;
  return `${cleanLine(line.slice(0, end).replace(/[\uD800-\uDBFF]$/, ''))}…`;
}

/**
 * Decodes the character references of HTML that stand in front matter, once: `&amp;lt;` becomes `&lt;`. The
 * result is text, in which `<` is only a character.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedEntities.get(String(name)) ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
