/** A line that says where a cutting is from: `*The Kell Herald, 12 March 2019, p. 5. By Otto Roe*`, in any order. */

import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { isIssueNumber } from '../../knowledge/organisations/issue-numbers.ts';
import { mayNamePaper, namesPaper } from '../../knowledge/organisations/paper-names.ts';
import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import { trimEndOf } from '../../tools/text/cut.ts';
import { readForeignByline } from '../body/recognisers/byline.ts';
import { findDate } from '../dates/find-date.ts';
import { findPartialDate } from '../dates/partial-date.ts';
import { toPlainDigits } from '../dates/plain-digits.ts';
import { ROLE_LINE, readCuedAuthors } from '../head/written-authors.ts';
import { listAuthors } from '../metadata/values/author-names.ts';
import { writeInReadingCase } from '../reading-case.ts';
import { isAuthorLine, namesPlace } from '../sections/author-line.ts';
import type { SourceFile } from '../sections/section.ts';

/** What lines below a headline say of its article; `null` or empty where they say nothing. */
export interface Origin {
  /** As written. */
  readonly date: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  /** A page of a printed paper is named. */
  readonly isPaged: boolean;
  /** A word says who wrote, or the name is surely a person's. */
  readonly isSigned: boolean;
}

export const NO_ORIGIN: Origin = {
  ...{ date: null, source: null, authors: [], url: null },
  ...{ isPaged: false, isSigned: false },
};

const LONGEST = 200;
const LINK = /\[([^[\]]{1,200})\]\((https?:\/\/[^()\s]{1,500})\)/;
/** `Seite 5`, `p. 4`, `S. 3-4` */
const PAGE =
  /^(?:seiten?|s\.|pages?|pp?\.?|p[áa]g(?:ina)?s?\.?|bl\.|стр\.|с\.)\s?[A-Z]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\.?$|^第?\d{1,3}[面版页頁]$/iu;
const BY_WORDS =
  'by|von|par|por|di|door|av|af|text|texte|texto|testo|tekst|oleh|yazan|автор|autora?|autorin|auteure?|autore|author|written by|words by';
const BY = new RegExp(String.raw`^(?:${BY_WORDS}):?\s+(?=\p{Lu})`, 'iu');
/** Ends of parts; a stop only before a word that a name follows. */
const PARTS = new RegExp(
  String.raw`\s{0,3}[·|•;／　]\s{0,3}|\s/\s|\s[–—-]\s|,\s|、|\s?[()（）]\s?|[.。]\s{0,2}(?=(?:${BY_WORDS}|foto)[\s:])|\s(?=(?:by|von|par|por|door|av|af|автор)\s\p{Lu})|[\s　]{1,3}(?=(?:记者|記者|通讯员|作者)[\s　:：])`,
  'iu',
);
/** `The Star (Nairobi)`: of several papers of a name, which one. */
const PLACED = /(?<=\p{L}\s)\((\p{Lu}[\p{L}\p{M}]{2,20})\)(?!\s?$)/u;
const LONGEST_NAME = 60;

/** `null` where the line has a part that is nothing of the kind, as a sentence has. */
export function readOriginLine(written: string, { settings }: Pick<SourceFile, 'settings'>): Origin | null {
  if (written.length > LONGEST || isOfMaker(written)) return null;
  const url = LINK.exec(written)?.[2] ?? null;
  const line = written
    .replace(LINK, '$1')
    .replace(/[*_]{1,3}/g, '')
    .replace(/^\s{0,3}[>(–—-]\s{0,2}/, '')
    .trim();
  const found = findDate(line, settings.dateOrder);
  const day = found ? line.slice(found.start, found.end) : null;
  const rest = found ? `${line.slice(0, found.start)} | ${line.slice(found.end)}` : line;
  let read: ReadParts = { ...NO_PARTS, date: day };
  for (const part of rest.replace(PLACED, '\u0001$1\u0002').split(PARTS)) {
    const next = addPart(read, trimEndOf(part.replace(/^[\s,.:–—-]+/, ''), /[\s,:–—-]/));
    if (next === null) return null;
    read = next;
  }
  const named = settleNames(read);
  if (named === null) return null;
  const { date, isPaged } = read;
  return date === null && named.source === null && named.authors.length === 0
    ? null
    : { ...named, date, url, isPaged, isSigned: read.authors.length > 0 };
}

/** What the parts of a line are, before it is settled who those are that have only a name. */
interface ReadParts {
  readonly date: string | null;
  readonly isPaged: boolean;
  readonly authors: readonly string[];
  readonly papers: readonly string[];
  /** Of a paper or a person. */
  readonly names: readonly string[];
}

const NO_PARTS: ReadParts = { date: null, isPaged: false, authors: [], papers: [], names: [] };

/** `Directed by Ada Roe`: who made what the heading names; `Story by` and the like say who wrote of it. */
function isOfMaker(written: string): boolean {
  const verb = /^[\s*_>(–—-]{0,6}(\p{L}{3,20})\sby\s/iu.exec(written)?.[1];
  return (
    verb !== undefined &&
    !/^(?:written|words|story|text|report|reported|reporting|posted|published)$/i.test(verb)
  );
}

function addPart(read: ReadParts, part: string): ReadParts | null {
  if (
    part === '' ||
    ROLE_LINE.test(part) ||
    PICTURED.test(part) ||
    EDITED.test(part) ||
    CLOCK.test(part) ||
    /^[朝夕]刊$/.test(part) ||
    isWeekday(part) ||
    isIssueNumber(part)
  )
    return read;
  if (PAGE.test(part)) return { ...read, isPaged: true };
  const [, office, reporter] = KOREAN.exec(part) ?? [];
  if (office !== undefined && reporter !== undefined && namesPaper(office))
    return { ...read, papers: [...read.papers, office], authors: [...read.authors, reporter] };
  const signed = readSigned(part);
  if (signed.length > 0) return { ...read, authors: [...read.authors, ...signed.map(writeInReadingCase)] };
  const labelled = part.replace(SOURCE_LABEL, '');
  const isOfPaper = labelled !== part || namesPaper(part);
  if (!isOfPaper && isSurelyPerson(part)) return { ...read, authors: [...read.authors, part] };
  if (read.date === null && isPeriod(part)) return { ...read, date: part };
  const name = labelled.replace(/^["“„«](.*)["”“»]$/u, '$1');
  const bare = name.replace(/\s?\u0001[^\u0001\u0002]*\u0002/, '');
  if (part.length > LONGEST_NAME || !(NAME.test(bare) || mayNamePaper(bare))) return null;
  const written = name.replace('\u0001', '(').replace('\u0002', ')');
  return isOfPaper
    ? { ...read, papers: [...read.papers, written] }
    : { ...read, names: [...read.names, written] };
}

/** Who wrote, where a word says so. */
function readSigned(part: string): readonly string[] {
  if (BY.test(part)) return listAuthors([part.replace(BY, '')]);
  const cued = readCuedAuthors(part);
  return cued.length > 0 ? cued : (readForeignByline(part) ?? []);
}

/** `March 2014`, `2003`: no day is known. */
function isPeriod(part: string): boolean {
  return /\p{Nd}{4}/u.test(part) && findPartialDate(toPlainDigits(part))?.isExact === true;
}

/**
 * A name beside who wrote is the paper's, as is one alone that is like no person's; beside a paper, or before another
 * name, it is a person's, where it is like one. `null` where there are more than can be told apart.
 */
function settleNames({ date, authors, papers, names }: ReadParts): Pick<Origin, 'source' | 'authors'> | null {
  const [paper = null] = papers;
  if (papers.length > 1) return null;
  if (paper !== null)
    return names.every(isLikePerson) ? { source: paper, authors: [...authors, ...names] } : null;
  const [first = null, second = null] = names;
  if (second === null) {
    const isPerson = date !== null && authors.length === 0 && first !== null && isAuthorLine(first);
    return isPerson ? { source: null, authors: [first] } : { source: first, authors };
  }
  if (names.length > 2 || authors.length > 0 || first === null) return null;
  const [source, person] = WITH_ARTICLE.test(first) ? [first, second] : [second, first];
  return isLikePerson(person) ? { source, authors: [person] } : null;
}

/** `Le Ponant`: no person is called so. */
const WITH_ARTICLE = /^(?:(?:the|le|la|les|el|los|las|il|lo|der|die|das|de|het|o|os)\s|l['’])/i;

function isLikePerson(name: string): boolean {
  return LIKE_PERSON.test(name) && !namesPlace(name);
}

/** Who made the pictures, or went over the text, wrote none of it. */
const PICTURED =
  /^(?:fotos?|photos?|bild(?:er)?|images?|illustrations?|zdj[eę]ci[ae]|фото|写真|사진|摄影|攝影)(?:\s?[:：/]|\s(?:by|von|par|por|di)\s)\s?\S/iu;
const EDITED = /^(?:责任编辑|責任編輯|责编|编辑|編輯|校对)\s?[:：]\s?\S/u;
/** `来源：江岸晨报` */
const SOURCE_LABEL =
  /^(?:来源|來源|出处|出處|출처|출전|source|quelle|fuente|fonte|źródło|zdroj|источник|المصدر|kaynak|bron|källa|kilde)\s?[:：]\s?(?=\S)/iu;
/** `남해일보 한지수 기자 jshan@namhae.example` */
const KOREAN =
  /^(\p{Script=Hangul}{2,10})\s(\p{Script=Hangul}{2,4})\s?(?:선임|인턴)?기자(?:\s[\w.+-]{1,40}@[\w.-]{3,60})?$/u;

const CLOCK =
  /^(?:(?:at|um|à|às|kl\.?)\s)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|uhr|at|um|à|às|as|on|am|le|el|em|vom|du|den|på|i|w|z|от|г|р|року|года)\.?$/i;
/** Beside the name of a paper. */
const LIKE_PERSON =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|del|van|von|der|den|de|la|le|bin|al|y)){1,4}$/u;
/** Capitalised words, with small ones between them; of other scripts, few. */
const NAME =
  /^["“„«]?(?:\p{Lu}[\p{L}\p{M}’'.&-]*|\p{Lo}{2,8})(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{M}’'.&-]*|\p{Lo}{1,8}|&|d[aeiou]s?|del|dell[aeo]|degli|dei|la|le|les|der|die|das|des|du|für|und|et|y|e|of|the|and|for|von|van|het|i)){0,6}["”“»]?$/u;
