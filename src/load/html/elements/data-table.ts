import type { PageElement } from '../dom.ts';

const LONGEST_CELL = 200;

/** Whether a table holds data; the pages of the 1990s also laid out their columns with tables. */
export function isDataTable(table: PageElement): boolean {
  if (
    table.getAttribute('role') === 'presentation' ||
    table.querySelector('table, p, div, h1, h2, h3, ul, blockquote')
  ) {
    return table.querySelector('th, caption') !== null && table.querySelector('table') === null;
  }
  if (table.querySelector('th, caption') !== null) return true;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td')]);
  const cells = rows.flat();
  return (
    rows.length > 1 &&
    rows.every((row) => row.length > 1) &&
    cells.every(
      (cell) => (cell.textContent ?? '').length <= LONGEST_CELL && cell.querySelector('br') === null,
    )
  );
}
