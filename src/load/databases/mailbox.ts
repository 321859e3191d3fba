import { decodeMailBody } from '../metadata/header/mail-body.ts';
import { decodeMailWords } from '../metadata/header/mail-header.ts';
import { type DatabaseExport, type ExportedArticle, findLater, UNSAID } from './export.ts';

/** Above each message of a mailbox: who sent it, and when it came. */
const SEPARATOR = /^From \S{1,200}\s{1,4}\p{Lu}\p{L}{2}\s.{8,60}\d{4}\s*$/u;
const FIELD = /^([A-Z][A-Za-z-]{1,40}):\s*(.*)$/;

/** A mailbox (mbox): `From ann@example.org Tue Feb 14 18:40:55 1995`, a header, the message. */
export const MAILBOX: DatabaseExport = {
  sign: /^\s*From \S{1,200}\s{1,4}[A-Z][a-z]{2}\s[^\n]{8,60}\d{4}\s*\n[A-Z][A-Za-z-]{1,40}:\s/,
  findStarts: (lines) =>
    lines.flatMap((line, index) => {
      const isStart = SEPARATOR.test(line) && FIELD.test(lines[index + 1] ?? '');
      return isStart && (lines[index - 1] ?? '').trim() === '' ? [index] : [];
    }),
  read: (lines) => readMessage(lines, SEPARATOR),
};

const NUMBER = /^Message: \d{1,5}\s*$/;
const DIGEST_END = /^(?:-{20,80}|End of .{3,100} Digest\b.{0,60}|\*{10,80})\s*$/;

/** The digest of a mailing list: `Message: 1`, a header, the message, a rule. */
export const DIGEST: DatabaseExport = {
  sign: /^Message: \d{1,5}[^\S\n]*\n(?:Date|From|Subject|To): /m,
  findStarts: (lines) => findLater(lines, NUMBER),
  read: (lines) =>
    readMessage(
      lines.map((line) => (DIGEST_END.test(line) ? '' : line)),
      NUMBER,
    ),
};

function readMessage(lines: readonly string[], separator: RegExp): ExportedArticle | null {
  const first = lines.findIndex((line) => separator.test(line));
  if (first === -1) return null;
  const blank = lines.findIndex((line, index) => index > first && line.trim() === '');
  const end = blank === -1 ? lines.length : blank;
  const fields = new Map<string, { readonly value: string; readonly index: number }>();
  let last = '';
  for (let index = first + 1; index < end; index += 1) {
    const line = lines[index] ?? '';
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    const known = fields.get(last);
    if (name !== '') {
      last = name.toLowerCase();
      if (!fields.has(last)) fields.set(last, { value, index });
    } else if (known) fields.set(last, { ...known, value: `${known.value} ${line.trim()}` });
  }
  const read = (name: string) => decodeMailWords(fields.get(name)?.value ?? '');
  const date = fields.get('date');
  // Where a line of a message began so, the program set a mark before it.
  const body = lines.slice(end).map((line) => line.replace(/^>From /, 'From '));
  const coding = { type: read('content-type'), transfer: read('content-transfer-encoding') };
  return {
    ...UNSAID,
    headline: read('subject') || null,
    date: date ? { written: date.value, index: date.index } : null,
    byline: nameSender(read('from')),
    source: read('organization') || null,
    body: decodeMailBody(body, coding),
  };
}

/** `Ann Roe <ann@example.org>`, `ann@example.org (Ann Roe)`. */
function nameSender(from: string): string | null {
  const name = /^"?([^"<@]{2,80}?)"?\s*</.exec(from)?.[1] ?? /\(([^()@]{2,80})\)/.exec(from)?.[1];
  return name ?? null;
}
