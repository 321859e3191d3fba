/** Dates that a reader of a page sees: by its headline, or further down in so many words. */

import type { PageDate } from '../page-date.ts';
import { readLineDates } from './line-dates.ts';
import { readMarkedDates } from './marked-dates.ts';
import type { PageSurvey } from './page-survey.ts';
import { type MonthOfYear, readYearlessDate } from './yearless-date.ts';

interface ShownDates {
  /** By the headline. */
  readonly head: readonly PageDate[];
  /** Further down, with words or marks that say what they are. */
  readonly tail: readonly PageDate[];
  readonly changed: readonly PageDate[];
}

interface PlacedDate {
  readonly date: PageDate;
  readonly line: number;
}

/** Lines above the heading, and below it up to the text, among which its date stands. */
const LINES_ABOVE = 4;
const UNMARKED_LINES_ABOVE = 2;
const LINES_BELOW = 30;
/** A standfirst may be as long as a paragraph. */
const LONG_PARAGRAPHS = 2;
const LONG = 180;
/** More different ones in the rest of a page are those of other articles. */
const MOST_MARKED_BELOW = 3;

/** `month`: that of the page's address, where it tells no day. */
export function listShownDates(survey: PageSurvey, month: MonthOfYear | null): ShownDates {
  const { lines, heading } = survey;
  const end = findHeadEnd(survey);
  const isAbove = (line: number) => line < heading && lines[line]?.part === lines[heading]?.part;
  const marked = survey.marks
    .filter(({ line }) => (lines[line]?.text.length ?? 0) < LONG)
    .flatMap(({ element, mark, line }): PlacedDate[] => {
      const dates = readMarkedDates(element, mark);
      const yearless = month === null || dates.length > 0 ? null : readYearlessDate(element, month);
      return [...dates, ...(yearless === null ? [] : [yearless])].map((date) => ({ date, line }));
    });
  const written = lines.flatMap((line, index): PlacedDate[] => {
    const isByHeading =
      index >= heading ? index <= end : index >= heading - UNMARKED_LINES_ABOVE && isAbove(index);
    return readLineDates(line, isByHeading).dates.map((date) => ({ date, line: index }));
  });
  const unsaid = lines.flatMap((line, index) =>
    index > end ? (readLineDates(line, false).unsaid ?? []) : [],
  );
  const published = (dates: readonly PlacedDate[]) => dates.filter(({ date }) => date.event === 'published');
  const below = (dates: readonly PlacedDate[]) =>
    published(dates).filter(({ line }) => line >= heading && line <= end);
  const above = (dates: readonly PlacedDate[]) =>
    published(dates)
      .filter(({ line }) => isAbove(line) && line >= heading - LINES_ABOVE)
      .reverse();
  const after = (dates: readonly PlacedDate[]) => published(dates).filter(({ line }) => line > end);
  const markedAfter = after(marked);
  const isOne = new Set(markedAfter.map(({ date }) => date.written)).size <= MOST_MARKED_BELOW;
  return {
    head: [...below(marked), ...below(written), ...above(marked), ...above(written)].map(({ date }) => date),
    tail: [
      ...[...after(written), ...(isOne ? markedAfter : [])].map(({ date }) => date),
      ...(unsaid.length === 1 ? unsaid : []),
    ].map((date) => ({ ...date, trust: 'hint' })),
    changed: [...marked, ...written].filter(({ date }) => date.event === 'changed').map(({ date }) => date),
  };
}

function findHeadEnd({ lines, heading }: PageSurvey): number {
  let long = 0;
  for (let index = heading + 1; index < lines.length && index <= heading + LINES_BELOW; index += 1) {
    if ((lines[index]?.text.length ?? 0) >= LONG) long += 1;
    if (long === LONG_PARAGRAPHS) return index - 1;
  }
  return Math.min(heading + LINES_BELOW, lines.length - 1);
}
