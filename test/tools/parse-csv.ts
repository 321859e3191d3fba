/** Rows of cells, by RFC 4180 to the letter: what it does not allow throws. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, at] = [[] as string[], 0];
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    cell.lastIndex = at;
    const [whole, quoted, bare] = cell.exec(text)!;
    row.push(quoted?.replaceAll('""', '"') ?? bare!);
    at += whole.length;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      [row, at] = [[], at + 2];
    } else if (text[at] === ',') at++;
    else throw new Error(`${JSON.stringify(text.slice(at, at + 20))} may not stand behind a cell`);
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
}

/** What a cell was before it was guarded against spreadsheets. */
export function unguard(cell: string): string {
  return /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell) ? cell.slice(1) : cell;
}
