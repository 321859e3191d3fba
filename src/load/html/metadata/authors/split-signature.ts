/** Parts a byline where its elements and marks part it, and leaves out the parts of others. */
import { isShortWeekday } from '../../../../knowledge/calendar/weekdays.ts';
import { loadGivenNames } from '../../../../knowledge/gazetteer/given-names.ts';
import { isNamelike } from '../../../../knowledge/signatures/is-namelike.ts';
import { isSurelyPerson } from '../../../../knowledge/signatures/is-surely-person.ts';
import {
  CREDITS,
  DATED_PART,
  OTHER_PART,
  ROLE_WORD,
  WRITTEN_BY,
} from '../../../../knowledge/signatures/signature-words.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';
import { BOUNDARY } from '../outline/page-outline.ts';
import { readWritten } from '../written-text.ts';

/** A part of a line in which authors are named. */
export interface SignedPart {
  readonly text: string;
  /** `By`, or a word like it, stands before it. */
  readonly isSigned: boolean;
  /** It goes on behind an element: `<a>Jane Doe</a>, Port Islet`. */
  readonly isBehind: boolean;
}

const LONGEST = 600;

const BY = new RegExp(`^(?:${WRITTEN_BY.join('|')})[\\s:]*`, 'iu');
/** `Interview: Jane Doe`; of two words, as `Contributing Editor: Jane Doe`. */
const LABEL = /^\p{L}{3,20}(?:\/\p{Ll}{1,3})?(?:\s\p{L}{3,20})?\s?[:：]\s*(?=[\p{Lu}\p{Lo}])/u;
/** `コメント (2)`, `조회 : 41` */
const COUNTED = /(?<!\p{Lo})(\p{Lo}+)\s?(?:[(（]\d[\d,]{0,8}[)）]|[:：]\s?\d[\d,.:/-]{0,20})/gu;
/** Letters of such a label; what stands before them in the same word is none of it. */
const LONGEST_COUNTED = 8;
/** `来源：`, whose value is an element of its own: where no capitals tell, what ends so is no name. */
const LABEL_ALONE = /^\p{Lo}{1,8}\s?[:：]$/u;
/** Labels behind which a name of one word is one, too. */
const AUTHOR_LABEL =
  /^[^:：]{0,20}(?:aut|aut[eh]?or|author|writ|text|report|words|story|by|von|interview|verfass|redakt|journalist|автор)/iu;
const FULL_NAME = /^[\p{Lu}\p{Lo}][^\d\s]*\s[^\d]*$/u;
/** A label whose name stands behind it: `<dt>Author</dt><dd>Jane Doe</dd>`. */
const AUTHOR =
  /^(?:(?:post|beitrags?|artikel)[- ]?)?(?:author|autoři|autor(?:e[ns]?|innen|in|ka|ky|zy|as?|i)?|auteur|writer|reporter|text|texte|texto|story|words|byline|verfasser|författare|szerzők?|авторы?)s?\s?[:：]?$/iu;
/** `ByJane Doe`, of which a page forgot the space. */
const GLUED_BY = /^(?:By|Von|Par|Por|Door)(?=\p{Lu}\p{Ll})/u;
/** `March 4, 2021 by Jane Doe`. */
const LATER_BY =
  /^[^\u0001]{0,60}?(?:\d|\bon\b|\bposted\b|\bpublished\b)[^\u0001]{0,60}?\s(?:by|von|par|por)\s+(?=\S)/iu;
/** `Enviado el 13 febrero a las 10:22 por`, whose name is an element of its own. */
const BY_AT_END = /^[^\u0001]{0,100}\d[^\u0001]{0,40}\s(?:by|von|par|por|di|da|door|av|af|przez)$/iu;
/** `published … by other groups`, `von den Ministern`; but `by jdoe on Tuesday` */
const IN_SENTENCE =
  /^\p{Ll}[\p{L}\d._-]*(?:,\s\p{Ll}|\s(?!(?:on|at|in|am|um|le|à|el|il|op|dans|en|unter|under)(?:\s|$)))/u;
const OTHERS = new RegExp(`^(?:${OTHER_PART})`, 'iu');
const DATED = new RegExp(`^${DATED_PART}`, 'iu');
/** `Hubert and published on <a>Blogs</a>` */
const AND_DATED = new RegExp(`\\s(?:and|und|et|y|e|og|och)\\s${DATED_PART}`, 'iu');
/** `… and photos <a>John Roe</a>`. */
const CREDIT_AT_END = new RegExp(`(?:^|\\s)(?:${CREDITS})$`, 'iu');
/** `Text and photos: Jane Doe` */
const TEXT_AND_PICTURE =
  /(?<![\p{L}])(?:tekst|text|texte|texto|testo|words|story|ord)\s(?:og|och|und|et|y|e|and|&|en)\s(?:foto|photo|bild|picture|image|fotografía|fotografie)\p{L}{0,3}\s?[:：]\s?/giu;
/** `Napsal/a: Jana` */
const OF_EITHER = /(?<=\p{Ll}{3})\/-?(?:a|la|ica|in|ka|ra|e)(?=[\s:])/gu;
/** `Mié, 2008-10-15`, `Čt 3. 4.` */
const WEEKDAY = /(?<!\p{L})(\p{L}{2,4})[.,]{0,2}\s(?=\d{1,4}[./-]\s?\d)/gu;
/** `John Roe (photos)`. */
const CREDITED = new RegExp(`[^\\u0001\\n,;|()]{3,60}[\\s\\u0001]{0,3}\\((?:${CREDITS})\\)`, 'giu');
const CREDIT_INSIDE = new RegExp(`\\s(?=(?:${CREDITS}) ?[:：])`, 'giu');
/** `Edited by John Roe, written by Jane Doe`; but `Story and photos by Jane Doe`. */
const DEED_INSIDE =
  /,?(?<!(?<!\p{L})(?:and|&|und|et|y))\s(?=(?:written|edited|photographed|illustrated|translated|photos|photo|photographs|photography|pictures|video|illustrations?|story|text|words|reporting) by\b)/giu;
/** `Jane DoeStaff Writer`, where elements were lost. */
const GLUED =
  /(?<=\p{Ll})(?=(?:Published|Updated|Posted|Staff|Follow|Contributor|Special|Senior|Reporter|Editor|Correspondent)(?:\s|$))/gu;
/** A preposition with an element of its own: `Jane Doe <em>in</em> Niamey`. */
const PLACE_NEXT = /^(?:in|at|from|aus|à|en|a)$/i;

/** `Jane Doe at 07:40 AM in <a>Baking</a>` */
const SECTION_NEXT = /(?:\d.{0,12}\s(?:in|under|to|dans|en|unter|i|w)|\S\s(?:in|under|dans|unter))$/iu;

/** Parts a line: marks, and element boundaries. A hyphen only between blanks. */
const SEGMENT = /(?:(?<!\s)\s+)?[\u0001|;·•●∙⋅‧｜/／\n—–―]\s*|(?<!\s)\s+[-~]{1,2}\s+/u;
const COMMA = /(?:(?<!\s)\s+)?[,，、،]\s*/u;
/** Between two names, each of which may be one word. */
const AND =
  /(?<!\s)\s+(?:(?:and|&|with|und|mit|et|avec|og|och|ja|и|та|і|và|dan|ve|و)\s+|و(?=\p{Script=Arabic}))|(?:(?<!\s)\s+)?＆\s*/iu;
/** They may stand within a name, too: `José Ortega y Gasset`. */
const LOOSE_AND = /(?<!\s)\s+(?:[aeiy]|en)(?<=\S\s\S+\s+\S+)\s+(?=\p{Lu}\S*\s+\p{Lu})/u;
const LEADING_AND = /^(?:and|und|et|og|och|y|e|en|with|mit|avec|&|,)(?=[\s\u0001]|$)[\s,]*/iu;

/** Without the parts of others, such as photographers, and without dates of change. */
export function splitSignature(text: string): readonly SignedPart[] {
  const parts: SignedPart[] = [];
  let isSigned = false;
  let isOfOthers = false;
  let isPlace = false;
  const segments = clearLine(text).split(SEGMENT);
  let isLabelled = false;
  for (const [at, segment] of segments.entries()) {
    const { rest, lead } = dropLead(segment.trim());
    if (lead !== 'none') isOfOthers = lead === 'other part';
    if (lead === 'written by') isSigned = true;
    const isAlone = LABEL_ALONE.test(rest);
    const isOfLabel = isAlone || isLabelled || isLabel(rest, segments.slice(at + 1));
    const isWanted = !isOfOthers && !isPlace && rest !== '' && !isOfLabel;
    if (segment !== '') isLabelled = isAlone;
    isPlace = PLACE_NEXT.test(rest);
    const isSectionNext = SECTION_NEXT.test(rest);
    if (CREDIT_AT_END.test(rest) || AND_DATED.test(rest)) isOfOthers = true;
    if (!isWanted || isPlace) continue;
    parts.push({ text: rest, isSigned, isBehind: /^\s*,\s*\S/.test(segment) });
    isPlace = isSectionNext;
    isSigned = false;
  }
  return parts;
}

/** The place that a name stands behind: `London: <a>Jane Doe</a>`, `<a>London</a>: Jane Doe`. */
function isLabel(text: string, [next = '', second = '']: readonly string[]): boolean {
  const isEnded = /[:：]$/.test(text);
  if (!isEnded && !/^[:：]/.test(next)) return false;
  const name = next.replace(/^[:：]\s*/, '').trim() || second.trim();
  return FULL_NAME.test(name) && !isSurelyPerson(text);
}

/** Names parted by commas, and within each by `and`. */
export function splitNames(text: string): readonly (readonly string[])[] {
  const parts = text.split(COMMA);
  const end = parts.findIndex((part) => OTHERS.test(part) || DATED.test(part));
  return parts
    .slice(0, end === -1 ? parts.length : end)
    .map((part) => (isOfCompany(part) ? [part] : splitAnd(part)));
}

function splitAnd(part: string): readonly string[] {
  if (SHARED_END.test(part)) return [part];
  const names = part.split(AND).flatMap((one) => one.split(LOOSE_AND));
  const end = names.findIndex((name) => OTHERS.test(name) || DATED.test(name));
  return names.slice(0, end === -1 ? names.length : end);
}

/** `Presse- und Informationsstelle` */
const SHARED_END = /\p{L}[-‐]\s(?:und|oder|&|og|och|en|of)\s/u;

/** `Islet Verlag GmbH & Co. KG` */
function isOfCompany(name: string): boolean {
  return /\b(?:GmbH|AG|KG|Ltd|LLC|Inc|S\.A|Verlag|Co)\b/.test(name);
}

/** `Written by`, whose name stands in the next line. */
export function isLead(line: string): boolean {
  return line.length <= LONGEST_LEAD && /^[\s\u0001:]*$/.test(line.replace(BY, '').replace(AUTHOR, ''));
}

const LONGEST_LEAD = 30;

export function beginsWithAnd(text: string): boolean {
  return LEADING_AND.test(text);
}

export function dropAnd(text: string): string {
  return text.replace(LEADING_AND, '');
}

/** `Wysłane przez Jan`, `Beküldte: jan`: what somebody did who put it there; `by` alone may begin anything. */
export function beginsWithDeed(line: string): boolean {
  return /\p{L}{5}|\p{Lo}{2}/u.test(BY.exec(line)?.[0] ?? '');
}

/** Without what is in brackets, addresses and accounts. */
function clearLine(text: string): string {
  const written = text
    .slice(0, LONGEST)
    .split(/[\u0001\n]/)
    .map((piece) => readWritten(piece) ?? '')
    .join(BOUNDARY);
  return dropNumbered(written)
    .replace(
      /(?:mailto:)?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s?(?:\((\p{L}[^()\u0001]+)\))?/gu,
      `${BOUNDARY}$1`,
    )
    .replace(/(?<![\w.+-])[\w.+-]+ (?:at|\[at\]) [\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\b/gi, BOUNDARY)
    .replace(TEXT_AND_PICTURE, `${BOUNDARY}By `)
    .replace(OF_EITHER, '')
    .replace(CREDITED, BOUNDARY)
    .replace(/[([{（【][^()[\]{}（）【】]{0,100}[)\]}）】]/gu, BOUNDARY)
    .replace(/(?:https?:\/\/|www\.)[^\s\u0001]+/gi, BOUNDARY)
    .replace(/(?<![\p{L}\p{N}])@[\w.]{2,40}/gu, BOUNDARY)
    .replace(CREDIT_INSIDE, BOUNDARY)
    .replace(DEED_INSIDE, BOUNDARY)
    .replace(GLUED, BOUNDARY)
    .replace(/["“”„«»*©~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(GIVEN_AND_FAMILY, joinName);
}

/** Without days of the week before dates, and labels of counts. */
function dropNumbered(written: string): string {
  if (!/\d/.test(written)) return written;
  return written
    .replace(COUNTED, (_, letters: string) => `${letters.slice(0, -LONGEST_COUNTED)}${BOUNDARY}`)
    .replace(WEEKDAY, (whole, word) =>
      isShortWeekday(word) && !loadGivenNames().has(foldCase(word)) ? '' : whole,
    );
}

/** `<b>Jane</b> <b>Doe</b>`. */
const GIVEN_AND_FAMILY =
  /(?<![^\u0001])(\p{Lu}\p{Ll}{1,20}) ?\u0001 ?(\p{Lu}[\p{L}'’-]{1,30})(?= ?(?:\u0001|$))/gu;

function joinName(whole: string, given: string, family: string): string {
  const isName = loadGivenNames().has(foldCase(given)) && isNamelike(family) && !ROLE_WORD.test(family);
  return isName ? `${given} ${family}` : whole;
}

function dropLead(segment: string): { rest: string; lead: 'none' | 'written by' | 'other part' } {
  const bare = dropAnd(segment);
  if (OTHERS.test(bare)) return { rest: '', lead: 'other part' };
  if (BY_AT_END.test(bare)) return { rest: '', lead: 'written by' };
  for (const form of [BY, GLUED_BY, LATER_BY, AUTHOR, LABEL]) {
    const rest = bare.replace(form, '');
    // `Status: Finished`, `Vessel: Steel 0.8 mm`
    if (form === LABEL && rest !== bare && !AUTHOR_LABEL.test(bare) && !FULL_NAME.test(rest.trim()))
      return { rest: '', lead: 'none' };
    if (form === LATER_BY && rest !== bare && isInSentence(bare, rest)) continue;
    if (rest !== bare) return { rest: dropLead(rest.trim()).rest, lead: 'written by' };
  }
  if (DATED.test(bare)) return { rest: '', lead: 'none' };
  return { rest: segment, lead: 'none' };
}

/** `House Bill 1187, sponsored by Jane Doe`; but `March 4, 2021, posted by Jane Doe`. */
const DONE_BY =
  /(?<!\p{L})\p{Ll}{3,20}(?:ed|wn|cht|iert|ellt|ée?s?|[aiu][dt][oa]s?)\s(?:by|von|par|por|da|di)\s+$/u;

/** `Mondays at 10:00 in the hall. Later by appointment` */
function isInSentence(line: string, rest: string): boolean {
  const done = DONE_BY.exec(line.slice(0, -rest.length))?.[0] ?? '';
  if (done !== '' && !BY.test(done) && !DATED.test(done)) return true;
  if (IN_SENTENCE.test(rest) || /^\d/.test(rest)) return true;
  return /^\p{Ll}/u.test(rest) && /[\p{L}\d]{3}\.\s\p{Lu}/u.test(line.slice(0, -rest.length));
}
