/** `description: "The`, `- 'One`, or on a line of its own below the name. */
const QUOTED_VALUE = /^(?:["']?[\p{L}_][\p{L}\p{M}\w .-]{0,40}["']?\s{0,8}:|\s{0,20}-)?\s{1,20}(["'])/u;

/** The line that ends a quoted value that begins on a line; `null` where none does, or it ends there or nowhere. */
export function findQuoteEnd(lines: readonly string[], start: number, end: number): number | null {
  const [beginning, quote] = QUOTED_VALUE.exec((lines[start] ?? '').slice(0, 100)) ?? [];
  if (beginning === undefined || quote === undefined) return null;
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    const rest = index === start ? line.slice(beginning.length) : line;
    const bare: string = quote === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '');
    if (bare.includes(quote)) return index === start ? null : index;
  }
  return null;
}
