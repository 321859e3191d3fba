import iconv from 'iconv-lite';
import { decodeReferences } from '../../../tools/text/character-references.ts';
import { readQuoted } from './mail-header.ts';

/** How a mail, or a part of one, is written, as its header says: the kind of its text, and what was made of its bytes. */
export interface MailCoding {
  readonly type: string;
  readonly transfer: string;
}

/** Parts within parts are no deeper. */
const MOST_LEVELS = 4;

/**
 * The lines of a mail's text as they were written: what its header says was put into ASCII is taken out of it, and of
 * several parts the one that is plain text is read, or else the page.
 */
export function decodeMailBody(lines: readonly string[], coding: MailCoding): readonly string[] {
  return readPart(lines, coding, 0) ?? lines;
}

/** `null`: it holds no text, as a picture does. */
function readPart(lines: readonly string[], coding: MailCoding, level: number): readonly string[] | null {
  const boundary = findBoundary(lines, coding.type);
  if (boundary !== null) return level < MOST_LEVELS ? readParts(lines, boundary, level + 1) : null;
  if (coding.type !== '' && !/^\s*text\//i.test(coding.type)) return null;
  const text = decodeText(lines, coding);
  return /^\s*text\/html\b/i.test(coding.type) ? stripPage(text.join('\n')) : text;
}

/** The line between two parts: its header names it, or it is the first, above the header of a part. */
function findBoundary(lines: readonly string[], type: string): string | null {
  const stated = /^\s*multipart\/[^\n]*?\bboundary\s*=\s*"?([^";\s]{1,200})/i.exec(type)?.[1];
  if (stated !== undefined) return `--${stated}`;
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = (lines[first] ?? '').trimEnd();
  return /^--\S{5,72}$/.test(line) && /^Content-[A-Z]/i.test(lines[first + 1] ?? '') ? line : null;
}

function readParts(lines: readonly string[], boundary: string, level: number): readonly string[] | null {
  const marks = lines.flatMap((line, index) => (line.trimEnd() === boundary ? [index] : []));
  const close = lines.findIndex((line) => line.trimEnd() === `${boundary}--`);
  const parts = marks.map((mark, at) => {
    const end = marks[at + 1] ?? (close > mark ? close : lines.length);
    return lines.slice(mark + 1, end);
  });
  const read = parts.map((part) => {
    const blank = part.findIndex((line) => line.trim() === '');
    const head = part
      .slice(0, Math.max(0, blank))
      .join('\n')
      .replace(/\n[ \t]+/g, ' ');
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1] ?? '';
    const coding = { type: field('Content-Type'), transfer: field('Content-Transfer-Encoding') };
    const isPage = /^\s*text\/html\b/i.test(coding.type);
    return { isPage, text: readPart(part.slice(blank + 1), coding, level) };
  });
  const texts = read.filter(({ text }) => text?.some((line) => line.trim() !== ''));
  return (texts.find(({ isPage }) => !isPage) ?? texts[0])?.text ?? null;
}

function decodeText(lines: readonly string[], { type, transfer }: MailCoding): readonly string[] {
  const kind = /^\s*(quoted-printable|base64)\b/i.exec(transfer)?.[1]?.toLowerCase();
  if (kind === undefined) return lines;
  const named = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(type)?.[1] ?? 'utf-8';
  const charset = iconv.encodingExists(named) ? named : 'utf-8';
  const text = lines.join('\n');
  if (kind === 'base64') return splitDecoded(iconv.decode(Buffer.from(text, 'base64'), charset));
  const decoded = text
    .replace(/=[ \t]{0,20}\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/gi, (run) => iconv.decode(readQuoted(run), charset));
  return splitDecoded(decoded);
}

function splitDecoded(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** The words of a page, for a mail that has no text beside it. */
function stripPage(source: string): readonly string[] {
  const shown = UNSHOWN.reduce(dropElements, source)
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:p|div|h\d|li|ul|ol|tr|table|blockquote)\b[^<>]{0,1000}>/gi, '\n\n')
    .replace(/<[!/a-z][^<>]{0,2000}>/gi, '');
  return splitDecoded(decodeReferences(shown)).map((line) => line.trim());
}

const UNSHOWN = ['style', 'script', 'title'];

function dropElements(source: string, name: string): string {
  const [first = '', ...others] = source.split(new RegExp(`<${name}\\b`, 'i'));
  const close = new RegExp(`</${name}\\s{0,5}>`, 'i');
  const kept = others.map((piece) => {
    const end = close.exec(piece);
    return end ? piece.slice(end.index + end[0].length) : '';
  });
  return [first, ...kept].join(' ');
}
