/** Shorter ones V8 copies itself. */
const SHORTEST_PART = 13;

/**
 * A copy of a part of a text. A part keeps the whole text that it was cut from in memory, which what is remembered
 * beyond an article must not.
 */
export function ownText(part: string): string {
  if (part.length < SHORTEST_PART) return part;
  return Buffer.from(part, 'utf16le').toString('utf16le');
}
