/** A line that says from which paper and day something is: `Kell Herald, 3 March 1902, p. 4`, `Nr. 63. Freitag, 3. März 1911`. */

import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import {
  holdsPaperWord,
  isSmallPaperWord,
  mayNamePaper,
  namesPaperAlone,
} from '../../knowledge/organisations/paper-names.ts';
import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import { trimEndOf } from '../../tools/text/cut.ts';
import { type DateReading, type DateRules, readFoundDate } from '../dates/edition-date.ts';
import { findDate } from '../dates/find-date.ts';
import { PART, takeMarks } from './issue-marks.ts';

export interface IssueLine {
  /** `null` where the line names none that is one for sure. */
  readonly paper: string | null;
  /** `null` where it states no day. */
  readonly day: { readonly reading: DateReading; readonly written: string } | null;
  /** Volumes, numbers, pages and prices in it. */
  readonly marks: number;
}

export const LONGEST_ISSUE = 130;
const MOST_PARTS = 4;
const MOST_WORDS = 7;
const LONGEST_PART = 60;

/** What stands before the name of a paper: that it is one, or that something is from it. */
const LEADS: readonly RegExp[] = [
  /^(?:from|source|quelle|aus|fuente|fonte|źródło|zdroj|forrás|kilde|källa|lähde|bron|kaynak|источник|джерело|tratto da|出典|来源|來源|المصدر)\s?[:：]\s?/iu,
  /^(?:[Ff](?:rom|or)(?: the)?|[Aa]us(?: de[rm])?|[Tt]ratto da|[Uu]r|[Uu]it|[Dd][’']après)\s(?=["“„«‘]|\p{Lu})/u,
  /^(?:[Dd]al?|[Dd]el?|[Ii]n|[Ii]m|[Zz]|[Ii]z|[Ии]з)\s(?=["“„«‘])/u,
  /^(?:газет[аы]|часопис|[ἐε]φημερ[ὶίι](?:ς|σ|δα)|جريدة|صحيفة|روزنامه)\s/iu,
];
/** Small words beside a day. */
const JOINTS =
  /(?<![\p{L}\p{M}])(?:of|on|dated|the|den|am|vom|von|du|le|de|del|della|di|el|em|no|na|от|за|г|р|dne|ze|dnia|z|d|den|fra|från|van|i|od)\.?(?![\p{L}\p{M}])/giu;
const SEPARATORS = /[,;|·•¦()[\]]|[—–]|\s-\s|-{2,}|\s{3,}|\t|(?<=\p{Ll}{2}|[)\]”»"])\.(?=\s|$)|[:：]\s*$/u;
const QUOTED = /^["“„«‘「『《](.+?)["”“»’」』》]$/u;
const SMALL =
  /^(?:and|of|the|for|in|on|und|der|die|das|den|dem|für|von|de|la|le|les|el|los|las|del|della|delle|dei|di|du|des|et|y|e|van|het|do|da|dos|das|og|och|i|w|ve|és|и|α|του|της|των|τῆς|τῶν)$/u;

/**
 * Reads such a line; `null` where it has other words in it.
 * @param isLoose whether a name that no paper bears for sure may be one, as in the head of a page
 */
export function readIssueLine(written: string, rules: DateRules, isLoose = false): IssueLine | null {
  const line = written.trim();
  if (line.length > LONGEST_ISSUE || line.length < 3) return null;
  if (LABEL.test(line)) return null;
  const own = unwrap(line);
  const found = findDate(own, rules.dateOrder);
  if (found && found.fault !== null) return null;
  const undated = found ? `${own.slice(0, found.start)}${PART}${own.slice(found.end)}` : own;
  const { rest, count } = takeMarks(undated);
  if (!found && count === 0) return null;
  const parts = listParts(rest);
  if (parts === null) return null;
  const paper = choosePaper(parts, count, PLACED.test(own), isLoose);
  const day = found && {
    reading: readFoundDate(found, own, rules),
    written: own.slice(found.start, found.end),
  };
  return { paper, day, marks: count };
}

/** `Date: 4 August 1923`: a field, which others read. */
const LABEL =
  /^(?!from|source|quelle|aus|fuente|fonte|źródło|zdroj|forrás|kilde|källa|bron|kaynak|источник)\p{L}[\p{L} ]{1,20}[:：]\s/iu;

/** Without brackets around it, or a dash before it. */
function unwrap(line: string): string {
  return line
    .replace(/^[—–-]{1,3}\s?(?=\p{L}|["“„«])/u, '')
    .replace(/^[([【](.*)[)\]】]\.?$/su, '$1')
    .trim();
}

/** The names in it; `null` where a part is none. */
function listParts(rest: string): readonly string[] | null {
  const parts: string[] = [];
  for (const written of rest.split(SEPARATORS)) {
    const part = clean(written);
    if (part === '' || !/[\p{L}\p{N}]/u.test(part)) continue;
    // Who wrote is named beside the day: such a line is the author's.
    if (!isName(part) || parts.length >= MOST_PARTS || isWriter(part)) return null;
    parts.push(part);
  }
  return parts;
}

function isWriter(part: string): boolean {
  return /(?:기자|특파원|記者|记者)$/u.test(part) || (isSurelyPerson(part) && !holdsPaperWord(part));
}

function clean(written: string): string {
  const words = written.trim().split(/\s+/);
  const own = words.filter((word) => !isWeekday(word.replace(/[.,]$/, ''))).join(' ');
  const bare = own.replace(JOINTS, ' ').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? trimEndOf(own.replace(/^[\s.,:*_]+/, ''), /[\s.,:*_]/) : '';
}

function isName(part: string): boolean {
  const bare = nameOf(part);
  if (bare.length > LONGEST_PART || /\p{Nd}|[!?…;<>/=@]/u.test(bare)) return false;
  const words = bare.split(/\s+/);
  return (
    words.length <= MOST_WORDS &&
    words.every(
      (word) =>
        SMALL.test(word) ||
        isSmallPaperWord(word) ||
        /^[^\p{L}]{0,2}[\p{Lu}\p{Lo}]|^[dl]['’]\p{Lu}/u.test(word),
    ) &&
    (!/\p{Script=Han}/u.test(bare) || bare.length <= MOST_SIGNS)
  );
}

const MOST_SIGNS = 12;

function choosePaper(
  parts: readonly string[],
  marks: number,
  isPlaced: boolean,
  isLoose: boolean,
): string | null {
  const said = parts.find((part) => NAMED.test(part));
  const names = parts.map(nameOf);
  const sure = names.find(namesPaperAlone) ?? (marks > 0 || isLoose ? names.find(mayNamePaper) : undefined);
  if (said !== undefined) return nameOf(said);
  if (sure !== undefined) return sure;
  const [first = ''] = names;
  const mayBe = marks > 0 && (holdsPaperWord(first) || WITH_ARTICLE.test(first) || isPlaced);
  return isLoose || mayBe ? first || null : null;
}

/** With its place behind it: `O Século da Ria (Lisandra), …` */
const PLACED = /^[^\p{Nd},;()]{4,60}\s\(\p{Lu}[^()\p{Nd}]{2,40}\)/u;
const WITH_ARTICLE = /^(?:The|Le|La|Les|El|Il|Lo|O|A|Os|As|Der|Die|Das|De|Het)\s\p{Lu}|^L['’]\p{Lu}/u;
const NAMED =
  /^(?:газет[аы]|часопис|[ἐε]φημερ[ὶίι](?:ς|σ|δα)|جريدة|صحيفة|روزنامه)\s|^["“„«‘「『《].+["”“»’」』》]$/iu;

/** Without what says that it is a paper's name. */
export function nameOf(part: string): string {
  const bare = LEADS.reduce((name, lead) => name.replace(lead, ''), part);
  return bare.replace(QUOTED, '$1').trim();
}
