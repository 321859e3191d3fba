/** Who signed an article at its end. */

import { isSurelyPerson } from '../../../../knowledge/signatures/is-surely-person.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { type BlockDraft, textOfFragments } from '../../../body/draft.ts';
import { readSignature } from './read-signature.ts';

const MOST_ABOVE = 3;
/** Lines at the end among which a signature stands. */
const LAST = 3;
const LONGEST = 400;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{0,30}(?:\s(?:\p{Lu}[\p{L}'’.-]{0,30}|de|da|van|von|der|den|la|bin|al)){1,4}`;
/** What a signature stands in; the group holds the names. */
const FORMS = [
  /** `— Jane Doe`, `– Jane Doe, Port Islet`. */
  new RegExp(String.raw`^[—–―-]{1,3}\s?(${NAME}(?:(?:,| and| &)\s${NAME}){0,4})(?:,\s[^.]{2,40})?\.?$`, 'u'),
  /** `Rev. Jane Doe` */
  new RegExp(String.raw`^(?:Rev|Fr|Dr|Prof|Pastor|Sr|Br)\.?\s(${NAME})$`, 'u'),
  /** `By Jane Doe`. */
  new RegExp(
    String.raw`^(?:By|BY|Von|Par|Por|Text:|Tekst:|Texto:|Testo:|Author:|Autor:|Autorin:|Auteur:|Автор:|Written by|Story by)\s(${NAME}(?:(?:,| and| &)\s${NAME}){0,4})\.?$`,
    'u',
  ),
  /** `……と話す。【大塚愛恵】` */
  /【([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}(?:[、・\s][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}){0,4})】$/u,
  /** `(Reporting by Jane Doe in Niamey; Editing by John Roe)`. */
  /^\(?(?:Reporting|Writing|Reporting and writing) by ([^;.()]{3,150})(?:[;.)]|$)/u,
  /** `Jane Doe is a staff writer of the Herald.` */
  new RegExp(
    String.raw`^(${NAME}(?:\sand\s${NAME})?)\s(?:is|are|was)\s(?:an?|the)\s[^.]{0,80}\b(?:writer|reporter|editor|correspondent|columnist|journalist|author|professor|contributor|critic|blogger|fellow|lecturer|novelist|historian)s?\b`,
    'u',
  ),
];

/** `Jane Doe`, and nothing else. */
const ALONE = new RegExp(`^${NAME}$`, 'u');
/** `Jane Doe, Hon. Secretary`, `Jane Doe, 3 May 2004`, on two lines or on one. */
const IN_OFFICE = new RegExp(
  String.raw`^(${NAME})(?:,\s?|\s?\n)(?:\p{L}[\p{L}.'’&-]{1,20}(?:\s[\p{L}.'’&-]{1,20}){0,4})?(?:[,\s]{0,2}[^\n]{0,20}(?<!\d)(?:19|20)\d\d)?$`,
  'u',
);
/** Who is asked about a text. */
const OF_PRESS = /press|sprecher|spokes|porte-parole|portavoz|contact|kontakt/iu;
/** `3 May 2004`, below a signature. */
const DAY = /^[^.\n]{0,20}(?:\d|\p{L}\.?)\s[^.\n]{0,14}\b(?:19|20)\d\d$/u;
/** `gez. Jane Doe (Chairwoman)` */
const UNDERSIGNED = new RegExp(
  String.raw`^(?:gez|sgd|signé|firmado|f\.to|podpisano|undertecknat)[.:]?\s(?:\(-\)\s)?(${NAME})(?:,?\s\(?[^()]{2,40}\)?)?$`,
  'iu',
);
/** `Yours, Jane`, `Eure Elke` */
const SIGNED_OFF =
  /^(?:eure|euer|ihre|deine?|herzlichst|(?:liebe|viele|herzliche|beste) grüße|love|cheers|yours|best|bisous|amitiés|besos|un abrazo|saludos|baci|ciao|liefs|groetjes|xoxo)\b[ ,]*(?:(?:eure|euer|ihre|deine?|your|votre|van)\s)?(\p{Lu}[\p{L}'’-]{1,20})[.!]?$/iu;

/** `See you soon, your Jane` */
const SIGNED_OFF_BEHIND =
  /^[\p{L} ]{3,30},\s(?:eure?|euer|ihre?|deine?|your|votre|ton|ta|vuestr[oa]|tu|vostr[oa]|tu[oa]|je|jullie)\s(\p{Lu}[\p{L}'’-]{1,20})[.!]?$/u;
/** `Your vicar Jane Doe`, `Jane Doe, treasurer` */
const WITH_ROLE = new RegExp(
  String.raw`^(?:(?:Ihre?|Eure?|Euer|Your|Votre|Vuestr[oa]|Vostr[oa])\s\p{L}{3,25}\s)?(${NAME})(?:,\s[^.!?:;\d]{3,40})?$`,
  'u',
);

/** At the beginning of the text: `〔記者陳韋翰／嘉義報導〕`, `（中央社記者陳韋翰台北28日電）`. */
const OPENING =
  /^[〔【（([][^〕】）)\]]{0,8}?(?:記者|记者)([\p{Script=Han}]{2,4})(?:[/／、\s]|(?:台北|北京|上海|香港)|[〕】）])/u;

/** `… A look at the figures shows it. By Jane Doe.` */
const END_OF_LEAD = new RegExp(
  String.raw`[.!?…]["”“»]?\s(?:Von|By|Par|Por|Di|Door|Av)\s(${NAME}(?:(?:,| und| and| et| y)\s${NAME}){0,3})\.?$`,
  'u',
);

/** @param drafts the blocks of an article, in order */
export function readClosingLine(drafts: readonly BlockDraft[]): readonly string[] {
  const blocks = drafts
    .filter(({ kind }) => kind !== 'caption')
    .map(({ kind, fragments }) => ({ kind, text: textOfFragments(fragments) }));
  const shown = blocks.filter(({ text }) => text !== '').map(({ text }) => text);
  // What stands below a last heading is more often another article.
  if (blocks.slice(-LAST - 1).some(({ kind }) => kind === 'subheadline')) return [];
  const [opening] = shown
    .slice(0, MOST_ABOVE)
    .flatMap((text) => OPENING.exec(text)?.[1] ?? END_OF_LEAD.exec(text.slice(-LONGEST))?.[1] ?? []);
  if (opening !== undefined) return readSignature(opening, () => false).persons;
  const last = shown.slice(Math.max(1, shown.length - LAST)).reverse();
  const undersigned = last.flatMap((text) => UNDERSIGNED.exec(text)?.[1] ?? [])[0];
  if (undersigned !== undefined) return readSignature(undersigned, () => false).persons;
  const [end = '', above = ''] = DAY.test(last[0] ?? '') ? last.slice(1) : last;
  const alone = findAlone(end, above);
  if (alone !== undefined && !isInText([alone], shown.slice(0, shown.lastIndexOf(end)))) return [alone];
  for (const form of FORMS)
    for (const text of last) {
      const written = text.length > LONGEST ? undefined : form.exec(text)?.[1];
      const { persons } = readSignature(written ?? '', () => false);
      const others = [...shown.slice(0, -LAST), text.replace(written ?? '', '')];
      if (persons.length > 0 && !isInText(persons, others)) return persons;
    }
  return [];
}

/** Who stands at the end, and nothing else but what they are; several such lines are a list of who takes part. */
function findAlone(end: string, above: string): string | undefined {
  if (end.length > LONGEST_ALONE) return undefined;
  const isOffice = !OF_PRESS.test(end) && !IN_OFFICE.test(above);
  const inOffice = isOffice ? [WITH_ROLE, IN_OFFICE].map((form) => form.exec(end)?.[1]) : [];
  const name = [...inOffice, ALONE.exec(end)?.[0]].find((one) => one !== undefined && isSurelyPerson(one));
  if (name !== undefined) return name;
  const signed = SIGNED_OFF.exec(end)?.[1] ?? SIGNED_OFF_BEHIND.exec(end)?.[1] ?? '';
  // `Your team`, `Euer Vorstand`
  return readSignature(signed, () => false).persons.length > 0 ? signed : undefined;
}

const LONGEST_ALONE = 120;

/** Who is quoted in the text did not write it: `Jane Doe is a professor …`. */
function isInText(persons: readonly string[], texts: readonly string[]): boolean {
  const folded = foldLetters(texts.join(' '));
  return persons.some((name) => folded.includes(foldLetters(name)));
}
