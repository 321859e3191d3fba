import { findMailEnd } from '../mails/mail-end.ts';
import { partSender } from '../mails/mail-sender.ts';
import { readQuotedArticle } from '../mails/quoted-article.ts';
import { decodeMailBody } from '../metadata/header/mail-body.ts';
import { decodeMailWords } from '../metadata/header/mail-header.ts';
import { type DatabaseExport, type ExportedArticle, UNSAID } from './export.ts';

/** Above each message of a mailbox: who sent it, and when it came. */
const SEPARATOR = /^From \S{1,200}\s{1,4}\p{Lu}\p{L}{2}\s.{8,60}\d{4}\s*$/u;
const FIELD = /^([A-Z][A-Za-z-]{1,40}):\s*(.*)/;

/** A mailbox (mbox): `From ann@example.org Tue Feb 14 18:40:55 1995`, a header, the message. */
export const MAILBOX: DatabaseExport = {
  sign: /^\s*From \S{1,200}\s{1,4}[A-Z][a-z]{2}\s[^\n]{8,60}\d{4}\s*\n[A-Z][A-Za-z-]{1,40}:\s/,
  findStarts: (lines) =>
    lines.flatMap((line, index) => {
      const isStart = SEPARATOR.test(line) && FIELD.test(lines[index + 1] ?? '');
      return isStart && (lines[index - 1] ?? '').trim() === '' ? [index] : [];
    }),
  read: (lines) => {
    const first = lines.findIndex((line) => SEPARATOR.test(line));
    return first === -1 ? null : readMessage(lines, first + 1);
  },
};

const DIGEST_RULE = /^(?:-{10,80}|={10,80}|\*{10,80})\s*$/;
const DIGEST_END = /^(?:End of .{3,100} Digest\b.{0,60}|-{20,80}|\*{10,80})\s*$/;
const NUMBER = /^Message: \d{1,5}\s*$/;

/** The digest of a mailing list: its topics, and below rules each message with its header, counted or not. */
export const DIGEST: DatabaseExport = {
  sign: /^Message: \d{1,5}[^\S\n]*\n(?:Date|From|Subject|To): |^[^\S\n]{0,4}(?:Topics of the day|Today's Topics)[^\S\n]{0,4}:?[^\S\n]*$/im,
  findStarts: (lines) => listMessages(lines).slice(1),
  nameFile: (lines) => {
    const subject = lines.slice(0, 40).find((line) => /^Subject: /i.test(line)) ?? '';
    return /^Subject: (?:Re: )?\[?([^\],\d]{2,60}?)\]? Digest\b/i.exec(subject)?.[1] ?? null;
  },
  read: (lines) => {
    const [first] = listMessages(lines);
    return first === undefined
      ? null
      : readMessage(
          lines.map((line) => (DIGEST_END.test(line) ? '' : line)),
          NUMBER.test(lines[first] ?? '') ? first + 1 : first,
        );
  },
};

/** Lines at which the messages of a digest begin: a count, or a header below a rule. */
function listMessages(lines: readonly string[]): readonly number[] {
  const isField = (index: number) => FIELD.test(lines[index] ?? '');
  return lines.flatMap((line, index) => {
    if (NUMBER.test(line)) return isField(index + 1) ? [index] : [];
    if (!MESSAGE_FIELD.test(line) || !isField(index + 1)) return [];
    const above = lines[index - 1]?.trim() === '' ? index - 2 : index - 1;
    return DIGEST_RULE.test(lines[above] ?? '') ? [index] : [];
  });
}

const MESSAGE_FIELD = /^(?:Date|From|Subject|Sender): /;

/** @param top index of the first line of the header */
function readMessage(lines: readonly string[], top: number): ExportedArticle {
  const blank = lines.findIndex((line, index) => index > top && line.trim() === '');
  const end = blank === -1 ? lines.length : blank;
  const fields = new Map<string, { readonly value: string; readonly index: number }>();
  let last = '';
  for (let index = top; index < end; index += 1) {
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
  const text = decodeMailBody(body, coding);
  const out = new Set(findMailEnd(text));
  const shown = text.map((line, index) => (out.has(index) ? '' : line));
  const quoted = readQuotedArticle(shown, date?.value ?? null, RULES);
  const sender = partSender(
    [nameSender(read('from'))].filter((name) => name !== null),
    false,
  );
  return {
    ...UNSAID,
    headline: quoted?.headline ?? (read('subject') || null),
    date: date ? { written: quoted?.date ?? date.value, index: date.index } : null,
    byline: quoted ? null : (sender.authors[0] ?? null),
    source: quoted?.source ?? (read('organization') || sender.source),
    body: quoted?.lines ?? shown,
  };
}

/** A mail states its day with its year. */
const RULES = { zone: 'UTC', dateOrder: null } as const;

/** `Ann Roe <ann@example.org>`, `ann@example.org (Ann Roe)`. */
function nameSender(from: string): string | null {
  const name =
    /^"?([^"<@]{2,80})(?:"\s*)?</.exec(from)?.[1]?.trimEnd() ?? /\(([^()@]{2,80})\)/.exec(from)?.[1];
  return name ?? null;
}
