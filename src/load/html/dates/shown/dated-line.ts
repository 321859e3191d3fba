/** A short line of a page that states a date, with its author, clock and counts, or words that say what it is of. */
import { findDate } from '../../../dates/find-date.ts';
import { countSentenceWords, type DateMeaning, endsWithPreposition, readMeaning } from './date-words.ts';

interface LineDate {
  readonly written: string;
  /** `null`: the line does not say what the date is of. */
  readonly meaning: DateMeaning | null;
}

interface DatedLine {
  readonly dates: readonly LineDate[];
  /** Nothing but dates, names and the words that go with them. */
  readonly isBare: boolean;
}

const MOST_DATES = 4;
const LONGEST_BARE = 160;
const MAY_HOLD_DATE = /\d{4}|\d[./-]\d{2}\b|[年년]|\p{Nd}{4}/u;
const WEEKDAY = /(?:^|[\s,(|·•–—-])[\p{L}\p{M}]{2,12}[.,]{0,2}\s*$/u;

/** `null`: the line states no date. */
export function readDatedLine(line: string): DatedLine | null {
  if (!MAY_HOLD_DATE.test(line)) return null;
  const dates: LineDate[] = [];
  let from = 0;
  let beside = '';
  let isSaid = false;
  while (dates.length < MOST_DATES) {
    const found = findDate(line.slice(from), null);
    if (found === null) break;
    const before = line.slice(from, from + found.start);
    const meaning = readMeaning(before);
    // `On Tuesday 4 March 1821 the mill …` is no line of a date, `Posted on 4 March` is.
    if (meaning === null && isOfSentence(before)) isSaid = true;
    if (found.fault === null)
      dates.push({ written: line.slice(from + found.start, from + found.end), meaning });
    beside += ` ${before.replace(WEEKDAY, ' ')}`;
    from += found.end;
  }
  if (dates.length === 0) return null;
  beside += line.slice(from);
  const isBare =
    !isSaid &&
    line.length <= LONGEST_BARE &&
    countSentenceWords(beside) <= MOST_SENTENCE_WORDS &&
    countLetters(beside) <= MOST_LETTERS;
  return { dates, isBare };
}

function isOfSentence(before: string): boolean {
  const hugsText = endsWithPreposition(before) || endsWithPreposition(before.replace(WEEKDAY, ' '));
  return hugsText && !SIGNED.test(before);
}

const SIGNED = /(?:^|\s)(?:by|von|par|por|di|door|av|af|przez|автор)\s/iu;
const MOST_SENTENCE_WORDS = 2;
const MOST_LETTERS = 110;

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
