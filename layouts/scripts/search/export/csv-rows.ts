/**
 * Cells that a spreadsheet would run as a formula, or that look like ones that were guarded: an apostrophe is put before
 * them. Wide signs count as others do.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of a table in CSV, RFC 4180. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}
