import { nameArticle, type SourceRecord } from './record.ts';
import { namesText } from './text-names.ts';

const SEPARATORS = ['\t', ';', '|', ','] as const;
const LONGEST_HEAD = 400;
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_ .()/-]{0,39}$/u;

/** The rows of a table below the names of its columns, parted by tabs, semicolons, bars or commas. */
export function readTableRecords(text: string): readonly SourceRecord[] {
  const end = text.indexOf('\n');
  if (end === -1 || end > LONGEST_HEAD) return [];
  const head = text.slice(0, end);
  const separator = SEPARATORS.find((sign) => isHead(head, sign));
  if (separator === undefined) return [];
  const [names, ...rows] = readRows(text, separator);
  if (!names || rows.length === 0) return [];
  const own = rows
    .map((row) => joinText(row, names.cells, separator))
    .filter(({ cells }) => cells.length === names.cells.length);
  // A row more or less may be broken; a text that is parted otherwise is none.
  if (own.length * 10 < rows.length * 9) return [];
  return own.map(({ cells, line }) => ({
    fields: new Map(names.cells.map((name, column) => [name.trim(), cells[column] ?? ''])),
    line,
  }));
}

/** A text in the last column, without marks around it, may hold the separator. */
function joinText({ cells, line }: Row, names: readonly string[], separator: string): Row {
  const last = names.length - 1;
  if (cells.length <= names.length || !namesText(names[last] ?? '')) return { cells, line };
  const joint = separator === '\t' ? ' ' : `${separator} `;
  return { cells: [...cells.slice(0, last), cells.slice(last).join(joint)], line };
}

function isHead(line: string, separator: string): boolean {
  if (!line.includes(separator)) return false;
  const [row] = readRows(line, separator);
  const names = (row?.cells ?? []).map((cell) => cell.trim());
  return names.length > 2 && names.every((name) => NAME.test(name)) && nameArticle(names);
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A cell in quotation marks may hold the separator, line breaks, and its own mark twice. */
function readRows(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let [at, line, start] = [0, 1, 1];
  while (at <= text.length) {
    const quoted = text[at] === '"' ? findQuoteEnd(text, at, separator) : -1;
    const end = quoted === -1 ? findCellEnd(text, at, separator) : quoted + 1;
    const cell = quoted === -1 ? text.slice(at, end) : text.slice(at + 1, quoted).replaceAll('""', '"');
    cells.push(cell.trim());
    line += quoted === -1 ? 0 : cell.split('\n').length - 1;
    if (text[end] !== separator) {
      if (cells.some((value) => value !== '')) rows.push({ cells, line: start });
      cells = [];
      line += 1;
      start = line;
    }
    at = end + 1;
  }
  return rows;
}

/** The mark that ends a cell: behind it stands the separator or the end of the line. `-1`: the first is a character. */
function findQuoteEnd(text: string, open: number, separator: string): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return text[at + 1] === undefined || text[at + 1] === '\n' || text[at + 1] === separator ? at : -1;
  }
  return -1;
}

function findCellEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === separator || text[at] === '\n') return at;
  return text.length;
}
