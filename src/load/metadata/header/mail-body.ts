import iconv from 'iconv-lite';
import type { Metadata } from '../metadata.ts';
import { readQuoted } from './mail-header.ts';

/** The lines of a mail's text as they were written: what its header says was put into ASCII is taken out of it. */
export function decodeMailBody(lines: readonly string[], metadata: Metadata): readonly string[] {
  const [transfer = ''] = metadata.get('contenttransferencoding')?.values ?? [];
  const kind = /^\s*(quoted-printable|base64)\b/i.exec(transfer)?.[1]?.toLowerCase();
  const [type = 'text/plain'] = metadata.get('contenttype')?.values ?? [];
  if (kind === undefined || !/^\s*text\//i.test(type)) return lines;
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
