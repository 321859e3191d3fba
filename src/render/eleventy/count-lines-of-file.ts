import { readFileSync } from 'node:fs';
import { readStats } from '../../tools/disk/file-stats.ts';

/** As Nunjucks and Liquid say where in a template something is. */
const PLACES = [
  /\((?<path>[^()]+)\) \[Line (?<line>\d+)/g,
  /file:(?<path>(?:[A-Z]:)?[^,:]+), line:(?<line>\d+)/g,
];

const FRONT_MATTER = /^---.*\n(?:[^\n]*\n)*?---[^\S\n]*(?:\n|$)/;

/**
 * Template engines are given what stands below the front matter, and count lines from there: whoever mends a template
 * counts from the beginning of its file.
 *
 * @example countLinesOfFile('file:./a.md, line:1, col:15') // 'file:./a.md, line:5, col:15' where it has two fields of front matter
 */
export function countLinesOfFile(message: string): string {
  return PLACES.reduce(
    (told, place) =>
      told.replace(place, (whole, path: string, line: string) => {
        const start = whole.length - line.length;
        return `${whole.slice(0, start)}${Number(line) + countAbove(path)}`;
      }),
    message,
  );
}

function countAbove(path: string): number {
  if (!readStats(path)?.isFile()) return 0;
  const [above = ''] = FRONT_MATTER.exec(readFileSync(path, 'utf8')) ?? [];
  return above.split('\n').length - 1;
}
