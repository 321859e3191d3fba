/** Tables that are drawn with signs → tables of Markdown. */

/** `+---+---+` around cells, which may have several lines. */
export function writeGridTable(lines: readonly string[]): readonly string[] {
  const rows: string[][] = [];
  let open: string[] | null = null;
  for (const line of lines.map((each) => each.trim())) {
    if (line.startsWith('+')) {
      if (open !== null) rows.push(open);
      open = null;
      continue;
    }
    const cells = line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    open = open === null ? cells : cells.map((cell, index) => `${open?.[index] ?? ''} ${cell}`.trim());
  }
  return writeTable(rows);
}

/** Columns below rows of `=====  =====`. */
export function writeSimpleTable(lines: readonly string[]): readonly string[] {
  const starts = [...(lines[0] ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const rows: string[][] = [];
  for (const line of lines) {
    if (/^[=\- ]+$/.test(line)) continue;
    const cells = starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
    const last = rows.at(-1);
    if (cells[0] === '' && last !== undefined)
      rows[rows.length - 1] = last.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim());
    else rows.push(cells);
  }
  return writeTable(rows);
}

function writeTable(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = [], ...others] = rows;
  const write = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return head.length === 0 ? [] : [write(head), `|${' --- |'.repeat(head.length)}`, ...others.map(write)];
}
