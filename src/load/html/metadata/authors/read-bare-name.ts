import { WEEKDAYS } from '../../../../knowledge/calendar/weekdays.ts';
import { isAgency } from '../../../../knowledge/signatures/is-agency.ts';
import { isNamelike } from '../../../../knowledge/signatures/is-namelike.ts';
import { ROLE_WORD } from '../../../../knowledge/signatures/signature-words.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';
import { readMonthName } from '../../../dates/month-names.ts';
import { tidyText } from '../../dom.ts';
import { dropAnd } from './split-signature.ts';

/** A name without what stands around it: a date, a place, a role; `null`: none is left. */
export function readBareName(written: string): string | null {
  const name = tidyText(dropRole(dropPlace(dropDate(dropAnd(written)))).replace(STRAYS, ''));
  return name !== null && isNamelike(name) && !name.split(/\s+/).every(isOfDate) ? name : null;
}

/** But Hebrew writes the last sound of a name with a geresh. */
const STRAYS =
  /^[\s.:,'’‘-]+|(?<![\s:,‘…-]|(?<!\p{Script=Hebrew})['’])(?:[\s:,‘…-]|(?<!\p{Script=Hebrew})['’])+$|(?<=\p{Ll}{3})\.$/gu;

/** `seagull77`, `BlackSwan77`, `m0ss` */
const ACCOUNT = /^(?:\p{Ll}[\p{Ll}\d._-]{3,24}|(\p{L}[\p{L}_.-]{2,20})\d{1,4})$/u;

/** `jdoe on Tue, 03/04/2008`, `GreyOwl on Tuesday`, `Jane Doe am 3. Mai` */
const DAY_BEHIND =
  /\s(?:on|at|am|um|le|à|el|il|alle|ore|op|om|den|dne|dnia|dana|kl\.?|klo|em|às|στις|την|на|в|o|saat|@)\s?(?:(?=\d)|(?<=\s)(\p{L}{2,14})(?=[.,\s]|$))|\s@$/u;

/** Names hold no digits, but for accounts: from the words of a date on there is none. */
function dropDate(written: string): string {
  const behind = DAY_BEHIND.exec(written);
  const name =
    behind !== null && (behind[1] === undefined || isOfDate(behind[1]))
      ? written.slice(0, behind.index)
      : written;
  const digit = name.search(/\d/);
  if (digit === -1 || isAccount(name.trim())) return name;
  const words = name.slice(0, digit).trimEnd().split(/\s+/);
  while (words.length > 0 && (!isNameWord(words.at(-1)!) || isMonth(words.at(-1)!))) words.pop();
  return words.join(' ');
}

function isAccount(name: string): boolean {
  const account = ACCOUNT.exec(name);
  return account !== null && !isMonth(account[1] ?? '');
}

function isMonth(word: string): boolean {
  return readMonthName(foldCase(word.replace(/[.,]$/, ''))) !== null;
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word) && !/[:,]$/.test(word) && !isOfDate(word);
}

/** A month or a day of the week; `May` is also a name. */
function isOfDate(word: string): boolean {
  const folded = foldCase(word.replace(/[.,]$/, ''));
  return (
    DAYS.has(folded) ||
    (folded.length > 3 && readMonthName(folded) !== null && !NAMES.has(folded)) ||
    SHORT_MONTHS.has(folded)
  );
}

const DAYS = new Set([
  ...WEEKDAYS.flatMap(({ name, short }) => [name, ...short]).map(foldCase),
  ...wordSet(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta lunedi martedi
    mercoledi giovedi venerdi maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag
    fredag lordag sondag today yesterday heute gestern
  `),
]);
const SHORT_MONTHS = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec okt dez');
/** Months that people are called by. */
const NAMES = wordSet('april june julio mart marco juni mars marta august augusto augustus');

/** `Jane Doe in Niamey`, `Jane Doe for The Herald`. */
function dropPlace(name: string): string {
  return name
    .replace(STAMP, '')
    .replace(BEHIND, '')
    .replace(SECTION_BEHIND, '$1')
    .replace(LETTERS, '')
    .replace(CAPITALS, '$1');
}

/** `JANE DOE The Herald` */
const CAPITALS =
  /^((?:\p{Lu}['’]?\p{Lu}[\p{Lu}'’.-]{0,30}\s){1,4}\p{Lu}['’]?\p{Lu}[\p{Lu}'’.-]{0,30})\s\p{Lu}\p{Ll}+(?:\s.*)?$/u;
const STAMP = /\s(?<=\S\s\S+\s)\s*(?:first )?(?:published|updated|posted|created|modified)\b.*/i;
/** Letters behind a name: of an agency, a degree, an order; but not `III`. */
const LETTERS = /\s(?<=\p{Ll}[^\s\p{Ll}]*\s\S*\p{Ll}[^\s\p{Ll}]*\s)(?!I{1,3}V?$|JR$|SR$)\p{Lu}{2,4}$/u;
const BEHIND =
  /\s(?<=\S\s\S+\s)\s*(?:in|dans|unter|[Ff]or|[Oo]f|at|from|aus|für|à|en|para|til|fra|reports?|reporting|is|has|via|con|special to)\s+(?:\p{Lu}|the\s|la\s|le\s|el\s|a\s).*/u;
/** `seagull in Gardens` */
const SECTION_BEHIND = /^(\S+)\s(?:in|dans|en|unter|under|w|v|на)(?:\s\p{Lu}.*)?$/u;

/** `Jane Doe Staff Writer`, `Political Editor Jane Doe`, `Jane Doe 기자`. */
function dropRole(name: string): string {
  const bare = name
    .replace(/^(?:記者|记者)[\s・]/, '')
    .replace(/\s?(?:기자|특파원|記者|记者|特派員|編集委員|論説委員)$/u, '');
  const role = ROLE_WORD.exec(bare);
  if (role === null) return bare;
  const words = bare.slice(0, role.index).trim().split(/\s+/);
  while (words.length > 2 && ROLE_BEFORE.test(words.at(-1)!)) words.pop();
  const isName =
    words.length > 1 &&
    !/^\p{Ll}/u.test(words[0]!) &&
    !ROLE_BEFORE.test(words[0]!) &&
    !isAgency(words.join(' '));
  if (isName) return words.join(' ');
  const after = /^\S*\s+(\p{Lu}\S*\s+\S.*)$/u.exec(bare.slice(role.index).trimStart())?.[1] ?? '';
  return ROLE_WORD.test(after) ? dropRole(after) : after;
}

const ROLE_BEFORE =
  /^(?:staff|senior|chief|special|political|business|sports|city|education|health|science|crime|local|national|foreign|general|assignment|us|uk|world|europe|white|house|news|features?|associate|assistant|deputy|managing|executive|contributing|freelance|culture|technology|tech|environment|economics|transport|onze|il|nostro|nostra|unser|unsere|notre|nuestro|the|a|an|our)$/i;
