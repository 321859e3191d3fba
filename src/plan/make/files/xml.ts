import { escapeMarkup } from '../../../tools/text/character-references.ts';

/** Most texts have none of what is written otherwise or left out, halves of characters included. */
const UNSAFE = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text for an XML element or attribute. Characters that XML 1.0 has no way to write are left out. */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  const written = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return escapeMarkup(written);
}
