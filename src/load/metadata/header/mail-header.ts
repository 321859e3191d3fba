import iconv from 'iconv-lite';
import { normaliseFieldName } from '../metadata.ts';
import type { HeaderField } from './header-forms.ts';

/** Names of fields that mails have and other headers have not, as they are looked up. */
const MAIL_NAMES =
  /^(?:from|to|cc|bcc|sent|replyto|messageid|mimeversion|contenttype|newsgroups|returnpath|received|x[a-z].*)$/;

/** Fields like `From: …`, `To: …`, `Subject: …`, `Date: …`. */
export function isMailHeader(fields: readonly Pick<HeaderField, 'name' | 'value'>[]): boolean {
  const names = fields.map(({ name }) => normaliseFieldName(name));
  const hasSubject = fields.some(({ value }, index) => names[index] === 'subject' && value !== '');
  return hasSubject && names.some((name) => MAIL_NAMES.test(name) || name === 'date');
}

const ENCODED_WORD = /=\?([\w.:-]{2,40})(?:\*[\w-]{2,10})?\?([bq])\?([^?\s]{0,1000})\?=/gi;

/** Words of a mail's header that are no ASCII: `=?utf-8?Q?S=C3=B8ren?=` is Søren. */
export function decodeMailWords(value: string): string {
  if (!value.includes('=?')) return value;
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(ENCODED_WORD, (whole, charset: string, kind: string, written: string) => {
      if (!iconv.encodingExists(charset)) return whole;
      const bytes = kind.toLowerCase() === 'b' ? Buffer.from(written, 'base64') : readQuoted(written);
      return iconv.decode(bytes, charset);
    });
}

function readQuoted(written: string): Buffer {
  const text = written
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
