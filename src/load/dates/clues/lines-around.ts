import type { ParsedBody } from '../../body/body.ts';

/** Lines above a text, such as its headline, its author and its day, and those below it. */
const LINES_ABOVE = 5;
const SHORTEST_TEXT = 50;
/** No line above a text is longer. */
const LONGEST_LINE = 200;

/** The lines above a text and below it, which may tell its date: each cut where it is no such line. */
export function listLinesAround({ text, blocks }: Pick<ParsedBody, 'text' | 'blocks'>): readonly string[] {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 2 * LONGEST_LINE)));
  const first = lines.findIndex((line) => line.length > LONGEST_LINE);
  const above = lines.slice(0, Math.min(LINES_ABOVE, first === -1 ? lines.length : first));
  return [...above, ...listBelow(lines)];
}

/** The last line, and the one above it where that one is short too, such as a credit. */
function listBelow(lines: readonly string[]): readonly string[] {
  const [before = '', last = ''] = lines.slice(-2);
  return last.length <= SHORTEST_TEXT ? [last, before] : [];
}
