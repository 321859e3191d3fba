import { type DatabaseExport, type ExportedArticle, turnNames, UNSAID } from '../export.ts';

const TEXT = /^\s*(?:FULL TEXT|Full Text)\s*$/;
const DETAILS = /^\s*(?:DETAILS|Details)\s*$/;
const LABEL = /^\s*([A-Z][A-Za-z /.-]{2,40}):\s*(.*)$/;

/** A page of ProQuest that was saved as text: the headline, `FULL TEXT`, the text, `DETAILS`, labels above their values. */
export const PROQUEST_PAGE: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*ProQuest document (?:link|ID:)[^\S\n]*(?:\n|$)/,
  findStarts: () => [],
  read: readPage,
};

function readPage(lines: readonly string[]): ExportedArticle | null {
  const headline = lines.findIndex((line) => line.trim() !== '');
  const text = lines.findIndex((line) => TEXT.test(line));
  const details = lines.findIndex((line, index) => index > text && DETAILS.test(line));
  if (headline === -1 || text <= headline || details === -1) return null;
  const fields = readDetails(lines, details);
  const day = fields.get('publication date') ?? null;
  const author = fields.get('author') ?? readLine(lines.slice(headline + 1, text), 'Author');
  return {
    ...UNSAID,
    headline: lines[headline]?.trim() ?? null,
    date: day && { written: day.value, index: day.index },
    byline: author === null ? null : turnNames(author.value),
    source: fields.get('publication title')?.value.split(';', 1)[0]?.trim() ?? null,
    language: fields.get('language of publication')?.value ?? null,
    tags: (fields.get('subject')?.value ?? '')
      .split(';')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    body: lines.slice(text + 1, details),
  };
}

interface Detail {
  readonly value: string;
  readonly index: number;
}

/** A value stands behind its label or on the next line. */
function readDetails(lines: readonly string[], from: number): ReadonlyMap<string, Detail> {
  const fields = new Map<string, Detail>();
  for (let index = from; index < lines.length; index += 1) {
    const [, label, value = ''] = LABEL.exec(lines[index] ?? '') ?? [];
    const below = value === '' ? (lines[index + 1] ?? '').trim() : value.trim();
    const at = value === '' ? index + 1 : index;
    if (label !== undefined && below !== '' && !fields.has(label.toLowerCase()))
      fields.set(label.toLowerCase(), { value: below, index: at });
  }
  return fields;
}

function readLine(lines: readonly string[], name: string): Detail | null {
  const index = lines.findIndex((line) => line.startsWith(`${name}: `));
  return index === -1 ? null : { value: (lines[index] ?? '').slice(name.length + 2).trim(), index };
}
