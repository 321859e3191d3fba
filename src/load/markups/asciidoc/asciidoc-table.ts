/** A table of AsciiDoc, its cells one behind the other or below, as one of Markdown. */
import { writeAsciidocInline } from './asciidoc-inline.ts';

const CELL = /(?:^|[ \t])(?:[\d.]{0,6}[+*]?[<^>]{0,2}[aehlmsdv]?)\|/;

/** The first row, on one line, tells how many columns there are. */
export function writeAsciidocTable(lines: readonly string[]): readonly string[] {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const columns = Math.max(1, splitCells(first).length);
  const cells = lines.flatMap(splitCells);
  const rows: string[][] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  const [head, ...others] = rows.map((row) => `| ${row.map(writeAsciidocInline).join(' | ')} |`);
  return head === undefined ? [] : [head, `|${' --- |'.repeat(columns)}`, ...others];
}

function splitCells(line: string): readonly string[] {
  return line
    .split(CELL)
    .slice(1)
    .map((cell) => cell.trim());
}
