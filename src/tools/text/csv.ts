/**
 * Cells that a spreadsheet would run as a formula, or that look like ones that were guarded: an apostrophe is put before
 * them, and who takes one away before such a cell has what it was. Wide signs count as others do.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
/** What a cell may not hold bare; semicolons and tabs part cells for programs that look for them. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/** A cell of a table in CSV, RFC 4180. */
function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Cells of a row; its end is not among them. */
export const writeCells = (values: readonly (string | number | null)[]): string =>
  values.map(writeCell).join(',');

/** A row's end. */
export const CRLF = '\r\n';
