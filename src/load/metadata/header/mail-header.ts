import iconv from 'iconv-lite';
import { MAIL_HEADLINE } from '../field-names.ts';
import { normaliseFieldName } from '../metadata.ts';
import type { HeaderField } from './header-forms.ts';

/** Names of fields that mails have and other headers have not, as they are looked up. */
const MAIL_NAMES =
  /^(?:from|to|cc|bcc|sent|replyto|messageid|mimeversion|contenttype|newsgroups|returnpath|received|x[a-z].*)$/;

/** Fields of a mail as they are called where it was written or printed, and what they say of an article. */
const MEANINGS = {
  [MAIL_HEADLINE]:
    'subject betreff objet asunto assunto oggetto onderwerp ämne emne temat тема konu 主题 主旨 件名 제목 الموضوع विषय',
  author: 'from von de da van från fra od от kimden dari 发件人 寄件者 差出人 보낸사람 من प्रेषक',
  date: 'sent gesendet envoyé enviado inviato verzonden skickat sendt wysłano отправлено 发送时间 送信日時',
  source: 'organization organisation',
} as const;

const MEANING_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, names]) =>
    names.split(/\s+/).map((name): [string, string] => [normaliseFieldName(name), meaning]),
  ),
);

/** What a field of a mail says of an article, as the name of a field: who sends it is its author. */
export function findMailMeaning(name: string): string | null {
  return MEANING_OF.get(normaliseFieldName(name)) ?? null;
}

/** Fields like `From: …`, `To: …`, `Subject: …`, `Date: …`. */
export function isMailHeader(fields: readonly Pick<HeaderField, 'name' | 'value'>[]): boolean {
  const stated = fields.filter(({ value }) => value !== '').map(({ name }) => normaliseFieldName(name));
  if (stated.includes('subject')) return stated.some((name) => MAIL_NAMES.test(name) || name === 'date');
  const meanings = stated.map((name) => MEANING_OF.get(name));
  return meanings.includes(MAIL_HEADLINE) && meanings.includes('author') && !stated.includes('title');
}

const ENCODED_WORD = /=\?([\w.:-]{2,40})(?:\*[\w-]{2,10})?\?([bq])\?([^?\s]{0,1000})\?=/gi;

/** Words of a mail's header that are no ASCII: `=?utf-8?Q?S=C3=B8ren?=` is Søren. */
export function decodeMailWords(value: string): string {
  if (!value.includes('=?')) return value;
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(ENCODED_WORD, (whole, charset: string, kind: string, written: string) => {
      if (!iconv.encodingExists(charset)) return whole;
      const bytes =
        kind.toLowerCase() === 'b'
          ? Buffer.from(written, 'base64')
          : readQuoted(written.replaceAll('_', ' '));
      return iconv.decode(bytes, charset);
    });
}

/** Bytes that are written as `=C3=B8` among ASCII. */
export function readQuoted(written: string): Buffer {
  const text = written.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(text, 'latin1');
}
