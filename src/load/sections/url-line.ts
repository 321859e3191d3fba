import { readWebAddress } from '../../tools/addresses/web-address.ts';

/** A first line that begins with an address. */
export interface UrlLine {
  readonly url: URL;
  /** Text after the address; some files have it glued to it. */
  readonly rest: string;
}

/** Splits a line that begins with an address; `null` where it does not. */
export function splitUrlLine(line: string): UrlLine | null {
  const match = /^\s*<?((?:https?:\/\/|www\.)[^\s<>]{4,2000})>?/i.exec(line.slice(0, 2100));
  if (!match) return null;
  const after = line.slice(match[0].length);
  const [address, glued] = partGluedText(match[1] ?? '', after);
  const url = readWebAddress(completeAddress(address));
  return url && { url, rest: `${glued}${after}`.trimStart() };
}

/** `www.` addresses are pasted without their scheme, and some with `%2F` for every slash. */
function completeAddress(address: string): string {
  if (!/^www\./i.test(address)) return address;
  return `https://${address.includes('/') ? address : address.replace(/%2F/gi, '/')}`;
}

/**
 * Where a text goes on after the address, its first word may be glued to it: `…/2003781903Police yesterday`.
 * It is, where the address ends in a capitalised word right after a digit, a slash or a file's ending.
 */
function partGluedText(address: string, after: string): readonly [string, string] {
  if (!/^\s\S/.test(after)) return [address, ''];
  const glued = /^(.*(?:\d|\/|\.[a-z]{3,5}))([“"‘(]?\p{Lu}[\p{L}’'.,-]{0,40})$/u.exec(address);
  if (glued) return [glued[1] ?? '', glued[2] ?? ''];
  const lowerGlued = /^\s\p{Ll}/u.test(after)
    ? /^(.*\p{Ll})([“"‘(]?\p{Lu}[\p{Ll}’']{0,40})$/u.exec(address)
    : null;
  return lowerGlued ? [lowerGlued[1] ?? '', lowerGlued[2] ?? ''] : [address, ''];
}
