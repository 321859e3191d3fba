/** A line of a page that states a date, with its author, clock and counts, or words that say what it is of. */
import { findDate } from '../../../../dates/find-date.ts';
import { readMonthName } from '../../../../dates/month-names.ts';
import { beginsWithDeed } from '../../../metadata/authors/split-signature.ts';
import {
  countSentenceWords,
  type DateMeaning,
  endsWithLabel,
  endsWithPreposition,
  readMeaning,
} from './date-words.ts';
import { toPlainDates } from './plain-dates.ts';

export interface LineDate {
  readonly written: string;
  /** `null`: the line does not say what the date is of. */
  readonly meaning: DateMeaning | null;
}

interface DatedLine {
  readonly dates: readonly LineDate[];
  /** Nothing but dates, names and the words that go with them. */
  readonly isBare: boolean;
  /** `Westport, 6 September 2010. The council has …` */
  readonly isDateline: boolean;
}

const MOST_DATES = 4;
const MAY_HOLD_DATE = /\d{4}|\d[./-]\d{2}\b|[\p{L}.'’]\s?['’-]?\d{2}\b|[年년]|\p{Nd}{4}/u;
const WEEKDAY = /(?:^|[\s,(|·•–—-])[\p{L}\p{M}]{2,12}[.,]{0,2}\s*$/u;

/** `null`: the line states no date. */
export function readDatedLine(text: string): DatedLine | null {
  if (!MAY_HOLD_DATE.test(text)) return null;
  // `(pez/15.06.2018)`
  const line = toPlainDates(text).replace(/(\p{L})\/(?=\d)/gu, '$1 ');
  const dates: LineDate[] = [];
  let from = 0;
  let beside = '';
  let isSaid = false;
  let isWorded = false;
  let isDateline = false;
  while (dates.length < MOST_DATES) {
    const found = findDate(line.slice(from), null);
    if (found === null) break;
    const before = line.slice(from, from + found.start);
    const after = line.slice(from + found.end);
    const meaning = readMeaning(before) ?? readMeaningBehind(after);
    const isDeed = meaning === null && from === 0 && beginsWithDeed(line);
    // `On Tuesday 4 March 1821 the mill …` is no line of a date, `Posted on 4 March` is.
    if (meaning === null && !isDeed && isOfSentence(before) && !isWhole(before, after)) isSaid = true;
    if (from === 0) isDateline = isPlace(before) && /^\s?(?:[.:)–—-]|$)/.test(after);
    // From one to the other something is on.
    if (dates.length > 0 && RANGE.test(before)) return null;
    const written = line.slice(from + found.start, from + found.end);
    const isNumber = /^\d{8}$/.test(written) && NUMBERED.test(before);
    const isDate =
      !isNumber &&
      !isSection(written, after) &&
      !CHRONICLE.test(after) &&
      !OTHER_DAY.test(before) &&
      !isEndOfRange(before);
    if (found.fault === null && isDate)
      dates.push({ written, meaning: meaning ?? (isDeed ? 'published' : null) });
    isWorded ||= (meaning === 'published' || meaning === 'changed') && !endsWithLabel(before);
    beside += ` ${before.replace(WEEKDAY, ' ')}`;
    from += found.end;
  }
  if (dates.length === 0) return null;
  const limits = isWorded ? WORDED : UNWORDED;
  const rest = `${beside}${line.slice(from)}`.replace(ADDRESS, ' ').replace(SIGNER, ' ');
  return { dates, isBare: !isSaid && isWithin(limits, line, rest), isDateline };
}

/** `Art.-Nr. 20110412` */
const NUMBERED = /(?:nr|no|n[°º]|id|number|nummer|code|art|tel|fax|az|ref)[.:#\s-]{0,3}$/iu;
/** `4 March 1921: the wheel breaks`, `The wheel, 4 March 1921. Photo: county archive` */
const CHRONICLE = /^\s?:\s?\p{L}|^\.\s?\(?(?:photo|foto|bild|picture|image|source|quelle)\b/iu;

/** `18 or 19 March 1848`, a law of 4 March 2014 */
const OTHER_DAY =
  /(?<![\d:.])\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:or|and|und|oder|ou|et|bis|to|&)\s?$|(?:fassung|gesetz|gesetzes|urteil|verordnung|satzung|loi|décret|ley|act|law|legge|lei|decreto)\s(?:vom|du|of|del?|do)\s$/iu;
/** `Par petit.pois` */
const SIGNER = /(?<![\p{L}\d])(?:by|von|par|por|di|door|av|af|przez|автор)\s[\p{L}\d][\p{L}\d._-]{1,24}/giu;
/** Of mail and of the web. */
const ADDRESS = /(?<![\w.-])[\w.-]+@[\w.-]+|(?:https?:\/\/|www\.)\S{1,100}/g;

/** `8.2.10. Allocators` is no day of 2010, nor is `1.1.28`. */
function isSection(written: string, after: string): boolean {
  return (
    /^\d\.\d\.\d{2}$/.test(written) ||
    (/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(written) && /^\.?\s?\p{L}/u.test(after))
  );
}

const RANGE =
  /^\s{0,3}(?:bis|to|until|till|through|thru|au|al|hasta|até|tot|do|по|[-–—])(?:\s(?:zum|le|el|ao))?\s{0,3}(?:[\p{L}\p{M}]{2,12}[.,]{0,2}\s)?$/iu;

const FIRST_DAY = /(?<![\d:.])\d{1,2}(?:\.?\s(\p{L}{3,12})\.?\s?|\.\s?|)[–—-]\s?$/u;

/** `12 May – 30 June 2013`, `12.–15. März 2010` */
function isEndOfRange(before: string): boolean {
  const [whole, month] = FIRST_DAY.exec(before) ?? [];
  return whole !== undefined && (month === undefined || readMonthName(month) !== null);
}

/** `Westport, den ` */
const PLACE =
  /^\p{Lu}[\p{L}\p{M}\s.'’/-]{1,40},\s{1,2}(?:(?:den|le|el|il|em|on)\s)?(?:[\p{L}\p{M}]{2,12}[.,]{0,2}\s)?$/u;

/** `The bridge, ` is none. */
function isPlace(before: string): boolean {
  return PLACE.test(before) && countSentenceWords(before) === 0;
}

/** `Die Seite wurde am 4. März 2018 um 10:20 Uhr bearbeitet.` */
function readMeaningBehind(after: string): DateMeaning | null {
  return after.length > LONGEST_BEHIND || findDate(after, null) !== null ? null : readMeaning(after);
}

const LONGEST_BEHIND = 60;

/** `am Freitag 18. April 2008`: nothing else is in the line. */
function isWhole(before: string, after: string): boolean {
  return !/\p{L}{3}/u.test(after) && /^\s?\p{L}{1,3}\s(?:[\p{L}\p{M}]{2,12}[.,]{0,2}\s)?$/u.test(before);
}

function isOfSentence(before: string): boolean {
  // `Author: Ana Ruiz | on 4 March`
  if (/[|·•»/]\s?\p{L}{2,4}\s$|:\s?$/u.test(before)) return false;
  const isJoined = endsWithPreposition(before) || endsWithPreposition(before.replace(WEEKDAY, ' '));
  return isJoined && !SIGNED.test(before);
}

const SIGNED = /(?:^|\s)(?:by|von|par|por|di|door|av|af|przez|автор|ago)\s/iu;

interface LineLimits {
  readonly characters: number;
  readonly letters: number;
  readonly sentenceWords: number;
}

/** A line that says what its date is of may say more beside it. */
const WORDED: LineLimits = { characters: 300, letters: 200, sentenceWords: 6 };
const UNWORDED: LineLimits = { characters: 160, letters: 110, sentenceWords: 2 };

function isWithin({ characters, letters, sentenceWords }: LineLimits, line: string, beside: string): boolean {
  if (line.length > characters || countSentenceWords(beside) > sentenceWords) return false;
  return (beside.match(/\p{L}/gu)?.length ?? 0) <= letters;
}
