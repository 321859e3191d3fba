import { type PageElement, tidyText } from '../dom.ts';

/** Signs that a table is one of data; layouts of pages have none of them. */
const SIGNS = 'th, caption, thead, tfoot';
/** Whatever else holds these lays out a page. */
const OF_LAYOUTS = 'table, form, h1, h2, h3, blockquote, img, article';
const LONGEST_CELL = 200;
const LONGEST_SURE_CELL = 2000;

/** Whether a table holds data; the pages of the 1990s also laid out their columns with tables. */
export function isDataTable(table: PageElement, fewestRows: number): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')]);
  const lengths = rows.flat().map((cell) => tidyText(cell.textContent)?.length ?? 0);
  const longest = Math.max(0, ...lengths);
  if (table.querySelector(SIGNS) !== null) return lengths.length > 1 && longest <= LONGEST_SURE_CELL;
  if (table.getAttribute('role') === 'presentation' || table.querySelector(OF_LAYOUTS) !== null) return false;
  const filled = lengths.filter((length) => length > 0).length;
  return (
    rows.length >= fewestRows &&
    rows.every((row) => countColumns(row) === countColumns(rows[0] ?? [])) &&
    countColumns(rows[0] ?? []) > 1 &&
    longest <= LONGEST_CELL &&
    2 * filled > lengths.length
  );
}

function countColumns(cells: readonly PageElement[]): number {
  return cells.reduce((sum, cell) => sum + (Number(cell.getAttribute('colspan')) || 1), 0);
}
