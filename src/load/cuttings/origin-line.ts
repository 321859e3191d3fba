/** A line that says where a cutting is from: `*The Kell Herald, 12 March 2019, p. 5. By Otto Roe*`, in any order. */
import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { isIssueNumber } from '../../knowledge/organisations/issue-numbers.ts';
import { mayNamePaper, namesPaper } from '../../knowledge/organisations/paper-names.ts';
import { readForeignByline } from '../body/recognisers/byline.ts';
import { findDate } from '../dates/find-date.ts';
import { ROLE_LINE } from '../head/written-authors.ts';
import { isSurelyPerson } from '../html/metadata/authors/is-surely-person.ts';
import { listAuthors } from '../metadata/values/author-names.ts';
import { writeInReadingCase } from '../reading-case.ts';
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
}

export const NO_ORIGIN: Origin = { date: null, source: null, authors: [], url: null, isPaged: false };

const LONGEST = 200;
const LINK = /\[([^[\]]{1,200})\]\((https?:\/\/[^()\s]{1,500})\)/;
/** `Seite 5`, `p. 4`, `S. 3-4` */
const PAGE =
  /^(?:seiten?|s\.|pages?|pp?\.?|p[áa]g(?:ina)?s?\.?|bl\.|стр\.|с\.)\s?[A-Z]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\.?$/iu;
const BY_WORDS =
  'by|von|par|por|di|door|av|af|text|texte|texto|testo|tekst|oleh|yazan|автор|autora?|autorin|auteure?|autore|author|written by|words by';
const BY = new RegExp(String.raw`^(?:${BY_WORDS}):?\s+(?=\p{Lu})`, 'iu');
/** Ends of parts; a stop only before a word that a name follows. */
const PARTS = new RegExp(
  String.raw`\s{0,3}[·|•;／]\s{0,3}|\s/\s|\s[–—-]\s|,\s|、|\s?[()（）]\s?|[.。]\s{0,2}(?=(?:${BY_WORDS}|foto)[\s:])|\s(?=(?:by|von|par|por|door|av|af|автор)\s\p{Lu})`,
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
  let origin: Origin = { ...NO_ORIGIN, date: day, url };
  for (const part of rest.replace(PLACED, '\u0001$1\u0002').split(PARTS)) {
    const next = addPart(origin, part.replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, ''));
    if (next === null) return null;
    origin = next;
  }
  return origin.date === null && origin.source === null && origin.authors.length === 0 ? null : origin;
}

/** `Directed by Ada Roe`: who made what the heading names; `Story by` and the like say who wrote of it. */
function isOfMaker(written: string): boolean {
  const verb = /^[\s*_>(–—-]{0,6}(\p{L}{3,20})\sby\s/iu.exec(written)?.[1];
  return (
    verb !== undefined &&
    !/^(?:written|words|story|text|report|reported|reporting|posted|published)$/i.test(verb)
  );
}

function addPart(origin: Origin, part: string): Origin | null {
  if (
    part === '' ||
    (origin.authors.length > 0 && ROLE_LINE.test(part)) ||
    CLOCK.test(part) ||
    isWeekday(part) ||
    isIssueNumber(part)
  )
    return origin;
  if (PAGE.test(part)) return { ...origin, isPaged: true };
  const names = BY.test(part) ? listAuthors([part.replace(BY, '')]) : (readForeignByline(part) ?? []);
  if (names.length > 0) return { ...origin, authors: [...origin.authors, ...names.map(writeInReadingCase)] };
  const isPerson =
    !namesPaper(part) && (isSurelyPerson(part) || (origin.source !== null && LIKE_PERSON.test(part)));
  if (isPerson) return { ...origin, authors: [...origin.authors, part] };
  const bare = part.replace(/\s?\u0001.*\u0002/, '');
  const isNamed = NAME.test(bare) || mayNamePaper(bare);
  if (part.length > LONGEST_NAME || !isNamed || origin.source !== null) return null;
  const name = part.replace(/^["“„«](.*)["”“»]$/u, '$1');
  return { ...origin, source: name.replace('\u0001', '(').replace('\u0002', ')') };
}

const CLOCK =
  /^(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|uhr|at|um|à|on|am|le|el|em|vom|du|den|på|i|w|z|от|г|р|року|года)\.?$/i;
/** Behind the name of a paper. */
const LIKE_PERSON =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|del|van|von|der|den|de|la|le|bin|al|y)){1,4}$/u;
/** Capitalised words, with small ones between them; of other scripts, few. */
const NAME =
  /^["“„«]?(?:\p{Lu}[\p{L}\p{M}’'.&-]*|\p{Lo}{2,8})(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{M}’'.&-]*|\p{Lo}{1,8}|&|d[aeiou]s?|del|della|la|le|les|der|die|das|des|du|für|und|et|y|e|of|the|and|for|von|van|het|i)){0,6}["”“»]?$/u;
