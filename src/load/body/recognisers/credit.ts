/** Lines that say where a report comes from: `(With inputs from agencies)`, `Additional reporting by …`, `Source: AFP`. */
import { AGENCY } from '../../../knowledge/organisations/news-agencies.ts';
import type { BlockCandidate, RecognisedBlock } from './candidate.ts';
import { isSlug, readFiling } from './wire-marks.ts';

const LONGEST = 400;
const LONGEST_NOTICE = 120;
/** A scraper may leave a digit or a sign behind the closing bracket. */
const END = String.raw`\W*(?:\d{1,2}\W*)?$`;

/** For lines up to 120 characters: they may open a sentence as well. */
const NOTICES: readonly RegExp[] = [
  new RegExp(
    String.raw`^[([]?\s*(?:with|based on)(?: additional| further)? (?:inputs?|reports?|reporting|contributions?|information|files?) (?:from|by)\b[^.()]{0,${LONGEST_NOTICE}}[)\].]?${END}`,
    'i',
  ),
  new RegExp(String.raw`^\W{0,3}${AGENCY}(?:\s*(?:[/,&+]|and)\s*${AGENCY})*${END}`, 'u'),
  /^\W{0,3}(?:©|ⓒ|\(c\)|copyright\b|版权所有|版權所有|無断転載)/i,
  /^(?:tags?|topics?|keywords|labels?|filed under|schlagw[oö]rte[r]?|themen|mots[- ]clés|etiquetas|temas|tópicos|argomenti|trefwoorden|теги|الوسوم|标签|タグ)\s?[:：]\s?\S/iu,
  /^[([]?\s*sources?\s*:[^.]+\.?$/i,
  /^SOURCE [A-Z].{2,70}$/,
  /^[([]?\s*(?:file )?(?:photo|photograph|picture|image|pic|video|graphic|illustration)s?(?: credit| source| courtesy| by)?\s*[:/|]\s*\S/i,
  /\b(?:Photo|Photograph|Picture|Image)s?(?: credit)?: [^.:]{2,60}$/,
  /^(?:media |press )?contacts?\s?:\s?\S|^(?:presse|medien)?kontakt\s?:\s?\S|^contact presse\s?:\s?\S|^contacto de prensa\s?:\s?\S/i,
  /^[([]?this (?:story|article|report) (?:was|is|has been) (?:first |originally )?(?:published|produced|written|provided|auto)/i,
];

/** What those of other languages, and those that reserve rights, begin with, and few texts do. */
const RIGHTS_SIGN = /^(?:[©ⓒ(]|copyright|all|to[du]|tutti|wsz|все)/i;
const RIGHTS: readonly RegExp[] = [
  /^(?:©|ⓒ|\(c\)|copyright\b).{0,200}\b(?:rights reserved|rechte vorbehalten|droits réservés|derechos reservados|direitos reservados|diritti riservati)/iu,
  /^(?:alle rechte vorbehalten|all rights reserved|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены)[.,]?(?:\s.{0,120})?$/iu,
];

/** For lines of any length up to the limit: no sentence begins so. */
const CREDITS: readonly RegExp[] = [
  /^[([](?:additional |further |with )?(?:reporting|writing|editing|compiled|written|edited|translated|photography|graphics|report)\b(?: and \w+)? (?:by|from) (?:[^()]*\w)?[^\w()\]]*[)\]]\W*\d?$/i,
  /^(?:additional |further )?(?:reporting|writing|editing|photography|graphics|translation)(?:,? (?:and )?(?:writing|editing|reporting|additional reporting))* by:? \p{Lu}/iu,
  /^(?:compiled|edited|translated|written) by:? \p{Lu}[^.]*\.?$/u,
];

/** As the last line: `(The Harbour Post, with inputs from agencies)`, but no sentence in brackets. */
const CLOSING = /^\([^()]{2,100}[^()\s.!?]\)\W*\d?\W*$/;

/** A note to other editors, never a headline. */
const EDITORS_NOTE = /^\W?(?:Eds|EDS)\.?: ?\S/;

/** Marks of an agency that a report ends here, and the desk's initials: `ENDS`, `-30-`, `REUTER`, `REUTER... M`, `bh/dc/ri`. */
const END_MARK =
  /^(?:END|ENDS|Ends|ENDIT|MORE|XXXX?)[./]?$|^(?:REUTERS?|Reuters?)[./]{0,4}(?: \p{Lu})?$|^ends\/$|^\((?:END|ENDS|Ends|ends|MORE|more)\)$|^[-–—]\s?(?:30|more|MORE)\s?[-–—]$|^#(?:\s?#){2,4}$|^[-–—=]{0,8}[oO]{1,3}0[oO]{1,3}[-–—=]{0,8}$|^\p{Ll}{1,4}(?:[/-]\p{Ll}{1,4}){0,3}\/\p{Ll}{1,4}$/u;
const MOST_END_MARKS = 3;
/** Those for computers stand below it, too. */
const MOST_WIRE_MARKS = 5;

function isEndMark(text: string, fromEnd: number): boolean {
  if (fromEnd < MOST_END_MARKS && END_MARK.test(text)) return true;
  return fromEnd < MOST_WIRE_MARKS && (isSlug(text) || readFiling(text) !== null);
}

/** What stands below a mail, or what a list or a newsletter adds to it. */
const MAIL_ENDS: readonly RegExp[] = [
  /^-- \S/,
  /^(?:you(?:['’]re| are)? (?:are )?receiv(?:ed|ing) this|you received this|this (?:e-?mail|message) was sent to|to (?:unsubscribe|subscribe|stop receiving)|unsubscribe\b|manage your (?:subscription|preferences)|sent from my |view (?:this email|it) in your browser|sie erhalten diese|newsletter abbestellen|vous recevez ce|se désabonner|pour vous désabonner|recibe este|darse de baja|para cancelar)/i,
];
const MOST_MAIL_ENDS = 5;

/** `Ferry mailing list: ferry@kell.example` */
function namesMailingList(text: string): boolean {
  const list = text.search(/\bmailing list\b/i);
  return list >= 0 && /@|https?:|\bwww\./i.test(text.slice(list));
}

function isMailEnd(text: string): boolean {
  return namesMailingList(text) || MAIL_ENDS.some((pattern) => pattern.test(text));
}

export function recogniseCredit({ text, position, fromEnd }: BlockCandidate): RecognisedBlock | null {
  if (text.length > LONGEST || text.includes('\n')) return null;
  const isCredit =
    EDITORS_NOTE.test(text) ||
    (position > 0 && isEndMark(text, fromEnd)) ||
    CREDITS.some((pattern) => pattern.test(text)) ||
    (RIGHTS_SIGN.test(text) && RIGHTS.some((pattern) => pattern.test(text))) ||
    (text.length <= LONGEST_NOTICE && position > 0 && NOTICES.some((pattern) => pattern.test(text))) ||
    (fromEnd === 0 && position > 0 && CLOSING.test(text)) ||
    (fromEnd < MOST_MAIL_ENDS && position > 0 && isMailEnd(text));
  return isCredit ? { kind: 'credit' } : null;
}
