import { isBetween } from './rule-line.ts';
import type { FileSection, SourceFile } from './section.ts';

/**
 * Parts the lines of a file at those where further articles begin.
 * @param starts in any order
 */
export function partLines(
  lines: readonly string[],
  starts: Iterable<number>,
  file: SourceFile,
): readonly FileSection[] {
  const later = new Set(starts);
  if (later.size === 0) return [{ file, firstLine: 1, lines }];
  const ordered = [0, ...later].sort((a, b) => a - b);
  return ordered.map((start, index) => {
    const end = ordered[index + 1];
    const own = end === undefined ? lines.slice(start) : dropClosingRules(lines.slice(start, end));
    return { file, firstLine: start + 1, lines: own };
  });
}

/** Rules between two articles belong to neither. */
function dropClosingRules(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => !isBetween(line));
  return lines.slice(0, last + 1);
}
