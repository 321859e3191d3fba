import { type DatabaseExport, type ExportedArticle, signOfLines, UNSAID } from '../export.ts';

const CODES = 'SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|VOL|ART';
const FIELD = new RegExp(`^(${CODES})(?:\\s+(\\S.*))?\\s*$`);

/** Factiva, with codes before the fields: `HD Ferry stays`, `PD 4 August 2023`, `LP …`, `AN Document …`. */
export const FACTIVA_FIELDS: DatabaseExport = {
  sign: signOfLines(/^(?:SE|HD|CLM)(?:\s|$)/, /^(?:WC|PD|SN)(?:\s|$)/, 14),
  findStarts,
  read: readFields,
};

/** An article begins behind the number of the one above it. */
function findStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let isOver = false;
  for (const [index, line] of lines.entries()) {
    const code = FIELD.exec(line)?.[1];
    if (code === undefined) continue;
    if (isOver && /^(?:SE|HD|CLM)$/.test(code)) starts.push(index);
    isOver = code === 'AN' || (isOver && !/^(?:SE|HD|CLM)$/.test(code));
  }
  return starts;
}

function readFields(lines: readonly string[]): ExportedArticle | null {
  const fields = new Map<string, { readonly index: number; readonly lines: string[] }>();
  let open: string[] | null = null;
  for (const [index, line] of lines.entries()) {
    const [, code, value] = FIELD.exec(line) ?? [];
    if (code !== undefined && !fields.has(code)) {
      open = value === undefined ? [] : [value];
      fields.set(code, { index, lines: open });
    } else open?.push(line);
  }
  const readValue = (code: string): string | null => {
    const value = fields.get(code)?.lines.join(' ').replace(/\s+/g, ' ').trim() ?? '';
    return value === '' ? null : value;
  };
  const headline = readValue('HD');
  const day = fields.get('PD');
  if (headline === null || !day) return null;
  return {
    ...UNSAID,
    headline,
    date: { written: [readValue('PD'), readValue('ET')].filter(Boolean).join(' '), index: day.index },
    byline: readValue('BY'),
    source: readValue('SN'),
    language: readValue('LA'),
    body: [...(fields.get('LP')?.lines ?? []), '', ...(fields.get('TD')?.lines ?? [])],
  };
}
