/** The only date on a page that says nothing of its date. */
import { isWeekday } from '../../../../knowledge/calendar/weekdays.ts';
import { findDate } from '../../../dates/find-date.ts';
import { type PageDate, publishedDate } from '../page-date.ts';
import { isAmongEventFields } from './event-page.ts';
import { type LineDate, readDatedLine } from './lines/dated-line.ts';
import { mayDateArticle } from './lines/may-date-article.ts';
import { readMarkedDates } from './marked-dates.ts';
import type { PageSurvey } from './page-survey.ts';

/** More of a line is a sentence. */
const LONGEST_LINE = 300;
const LONGEST_MARKED_LINE = 180;
const MOST_LINES = 300;
/** Lines from the top or the end of a page among which its date may stand. */
const MOST_FROM_END = 12;

/** `Friday, September 16, 2005 | News | Sport`, at the top of a page. */
const MASTHEAD = 3;
const BEFORE_SECTIONS = /^[^|]{0,30}\d{4}\s\|\s\p{Lu}/u;

/** None where the page has several; those of sentences are not counted. */
export function listLoneDates({ lines, marks, heading, isOfEvent }: PageSurvey): readonly PageDate[] {
  if (isOfEvent) return [];
  const isOwn = (index: number) => index >= heading || lines[index]?.part === lines[heading]?.part;
  const marked = marks.slice(0, MOST_LINES).flatMap(({ element, mark, line }) => {
    const isUsable = isOwn(line) && (lines[line]?.text.length ?? 0) <= LONGEST_MARKED_LINE;
    return readMarkedDates(element, mark).map(({ written }) => (isUsable ? written : null));
  });
  if (marked.length > 0) return chooseLone(marked);
  const found = lines.slice(0, MOST_LINES).flatMap(({ text }, index) => {
    const start = text.slice(0, LONGEST_LINE);
    const date = findDate(start, null);
    if (date === null) return [];
    const read = text.length <= LONGEST_LINE ? readDatedLine(text) : null;
    // What is told of another day says nothing of the date beside the text.
    if (read?.isBare !== true) return [];
    const isNear = index <= Math.max(heading, 0) + MOST_FROM_END || index >= lines.length - MOST_FROM_END;
    const [lone, ...others] = read.dates;
    const isUsable =
      isNear &&
      isOwn(index) &&
      lone !== undefined &&
      others.length === 0 &&
      (isAlone(text, lone) || (index < MASTHEAD && BEFORE_SECTIONS.test(text))) &&
      !isAmongEventFields(lines, index) &&
      mayDateArticle(lines, index, lone.written);
    return [isUsable ? lone.written : null];
  });
  return chooseLone(found);
}

/** Beside it stands nothing, or that it is the date. */
function isAlone(text: string, { written, meaning }: LineDate): boolean {
  if (meaning !== null) return meaning === 'published';
  return (text.replace(written, '').match(/\p{L}{2,}/gu) ?? []).every((word) => isWeekday(word));
}

function chooseLone(written: readonly (string | null)[]): readonly PageDate[] {
  const [lone, ...others] = new Set(written);
  return typeof lone !== 'string' || others.length > 0 ? [] : [publishedDate('guess', lone)];
}
