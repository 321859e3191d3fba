/** Lines by how far in they stand, by which reStructuredText tells what belongs to what. */
import { takeWhile } from '../../../tools/collections/take-while.ts';

export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** The lines from one on that stand further in, with blank ones among them. */
export function takeIndented(lines: readonly string[], from: number, indent: number): readonly string[] {
  const taken = takeWhile(lines, from, (line) => line.trim() === '' || indentOf(line) > indent);
  return taken.slice(0, taken.findLastIndex((line) => line.trim() !== '') + 1);
}

/** Without what all of them are set in by. */
export function dedent(block: readonly string[]): readonly string[] {
  const indents = block.filter((line) => line.trim() !== '').map(indentOf);
  const least = Math.min(100, ...indents.slice(0, 1000));
  return block.map((line) => line.slice(Math.min(least, indentOf(line))));
}
