/** Dates that a reader of a page sees: by its headline, or further down in so many words. */

import { endsSentence } from '../../../../tools/sentences/ends-sentence.ts';
import type { PageElement } from '../../dom.ts';
import type { PageDate } from '../page-date.ts';
import { isAmongEventFields } from './event-page.ts';
import { endsWithLabel, readMeaning } from './lines/date-words.ts';
import { type LineDates, readLineDates } from './lines/line-dates.ts';
import { mayDateArticle } from './lines/may-date-article.ts';
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

/** Lines above the heading, and below it up to the text, among which its date stands. */
const LINES_ABOVE = 4;
const UNMARKED_LINES_ABOVE = 2;
const LINES_BELOW = 30;
/** Paragraphs; short ones have fewer characters than most lines of author and date. */
const LONG = 100;
const SHORT = 60;
/** Below the heading as much text may stand before the date: a standfirst, or a paragraph. */
const MOST_TEXT_ABOVE = 450;
/** More than a standfirst. */
const MANY_PARAGRAPHS = 2;
/** More different ones are those of other articles, or of a chronicle. */
const MOST_DAYS = 3;

interface PlacedDate {
  readonly date: PageDate;
  readonly line: number;
  /** Of the class of its mark. */
  readonly name?: string;
}

/** `month`: that of the page's address, where it tells no day. */
export function listShownDates(survey: PageSurvey, month: MonthOfYear | null): ShownDates {
  const end = findHeadEnd(survey);
  const marked = readMarks(survey, month);
  const written = readLines(survey);
  const byMark = split(survey, end, marked.published);
  const said = split(
    survey,
    end,
    written.said.filter((placed) => !isOfBox(survey, placed)),
  );
  const unsaid = split(survey, end, written.unsaid);
  const issue = findIssue(survey, written.ofIssue);
  const isAlone = ({ date, line }: PlacedDate) => mayDateArticle(survey.lines, line, date.written);
  const isBesideText = ({ line }: PlacedDate) => countParagraphs(survey, line) >= MANY_PARAGRAPHS;
  const unsaidBelow = dropChronicle(unsaid.below).filter(
    (placed) => !isBesideText(placed) || isAlone(placed),
  );
  const isDateline = ({ line }: PlacedDate) => DATELINE.test(survey.lines[line]?.text ?? '');
  const datelines = [...unsaid.below, ...unsaid.after].filter(
    (placed) => isDateline(placed) && isBesideText(placed) && isAlone(placed),
  );
  const signedOff = datelines.length === 1 ? datelines : [];
  const signedOffBelow = signedOff.filter(({ line }) => line <= end);
  const byHeading = [...said.below, ...unsaidBelow, ...signedOffBelow].sort((a, b) => a.line - b.line);
  const isMarked = ({ line }: PlacedDate) => survey.lines[line]?.isMarked === true;
  const markedBelow = dropChronicle(unsaid.below).filter(
    (placed) => isMarked(placed) && !unsaidBelow.includes(placed),
  );
  const isNear = (placed: PlacedDate) =>
    isMarked(placed) || placed.line >= survey.heading - UNMARKED_LINES_ABOVE;
  // An issue named above the navigation may be the one on sale.
  const isByHeading = ({ line }: PlacedDate) =>
    line <= end &&
    (line >= survey.heading || survey.lines[line]?.part === survey.lines[survey.heading]?.part);
  // Beside the days of other articles, such as in a column of their own, one above the heading may be theirs.
  const isListed =
    said.after.length > 0 && isChronicle(written.unsaid.filter(({ line }) => line < survey.heading));
  const near = unsaid.above.filter(isNear);
  const head = [
    ...(byMark.below.every(isBesideText) || isOfNext(byMark) ? byMark.above : []),
    ...byMark.below,
    ...(byHeading.every(isBesideText) ? said.above : []),
    ...byHeading,
    ...byMark.above,
    ...said.above,
    ...(issue !== null && isByHeading(issue) ? [issue] : []),
    ...(isListed ? near.filter(isMarked) : near),
  ];
  const tail = [
    ...[...said.after, ...unsaid.after.filter(isMarked), ...markedBelow, ...signedOff].sort(
      (a, b) => a.line - b.line,
    ),
    ...dropChronicle(byMark.after),
    ...(unsaid.after.length === 1 ? unsaid.after.filter(isAlone) : []),
    ...(issue === null || isByHeading(issue) ? [] : [issue]),
    ...(isListed ? near : []),
  ];
  return {
    head: head.map(({ date }) => date),
    tail: tail.map(({ date }) => ({ ...date, trust: 'hint' })),
    changed: [...marked.changed, ...written.changed],
  };
}

/** `Westport, 12 March 2004`, as the end of a text is dated: other days are those of lists. */
const DATELINE =
  /^\p{Lu}[\p{L}\p{M}.'’/ -]{1,30},\s(?:(?:den|am|le|el|il|em|on)\s)?\d{1,2}(?:\.\d{1,2}\.\d{2,4}|\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?\d{4})$/u;

/** Above the heading, below a heading of its own. */
function isOfBox({ lines, heading }: PageSurvey, { line }: PlacedDate): boolean {
  return line < heading && lines[line - 1]?.isHeading === true;
}

/** Where dates stand above their posts, the one below is that of the next. */
function isOfNext({ above, below }: Split): boolean {
  const name = above[0]?.name ?? '';
  return name !== '' && name === below[0]?.name;
}

function dropChronicle(dates: readonly PlacedDate[]): readonly PlacedDate[] {
  return isChronicle(dates) ? [] : dates;
}

function isChronicle(dates: readonly PlacedDate[]): boolean {
  return new Set(dates.map(({ date }) => date.written.replace(CLOCK, ''))).size > MOST_DAYS;
}

const CLOCK = /(?:(?<![\s,@T])[\s,@T]+)?\d{1,2}[:.h]\d{2}(?!\d|[.]\d).*/s;

interface Split {
  readonly above: readonly PlacedDate[];
  readonly below: readonly PlacedDate[];
  readonly after: readonly PlacedDate[];
}

/** Dates above the heading, the nearest first, below it, and from the text on. */
function split({ lines, heading }: PageSurvey, end: number, dates: readonly PlacedDate[]): Split {
  const isAbove = ({ line }: PlacedDate) => line < heading && lines[line]?.part === lines[heading]?.part;
  return {
    above: dates.filter((placed) => isAbove(placed) && placed.line >= heading - LINES_ABOVE).reverse(),
    below: dates.filter(({ line }) => line >= heading && line <= end),
    after: dates.filter(({ line }) => line > end),
  };
}

function readMarks({ lines, marks, isOfEvent }: PageSurvey, month: MonthOfYear | null) {
  const published: PlacedDate[] = [];
  const changed: PageDate[] = [];
  for (const { element, mark, line } of dropAround(marks)) {
    const isEvent = isOfEvent || isAmongEventFields(lines, line);
    if (isEvent && !POSTED.test(`${element.getAttribute('class')} ${element.getAttribute('itemprop')}`))
      continue;
    // A time in a sentence.
    if ((lines[line]?.text.length ?? 0) > LONGEST_MARKED_LINE) continue;
    const dates = readMarkedDates(element, mark);
    const yearless = month === null || dates.length > 0 ? null : readYearlessDate(element, month);
    for (const date of [...dates, ...(yearless ? [yearless] : [])])
      if (date.event === 'changed') changed.push(date);
      else published.push({ date, line, name: element.getAttribute('class') ?? '' });
  }
  return { published, changed };
}

const LONGEST_MARKED_LINE = 180;

/** Without those around others of both kinds: `<p class="posted"><time class="updated">…</time><time class="published">`. */
function dropAround(marks: PageSurvey['marks']): PageSurvey['marks'] {
  const kinds = new Map<PageElement, Set<string>>();
  for (const { element, mark } of marks) {
    let outer = element.parentElement;
    for (let depth = 0; outer !== null && depth < DEEPEST_MARK; depth += 1, outer = outer.parentElement)
      kinds.set(outer, (kinds.get(outer) ?? new Set()).add(mark));
  }
  return marks.filter(({ element }) => (kinds.get(element)?.size ?? 0) < 2);
}

const DEEPEST_MARK = 3;

function readLines({ lines, heading, isOfEvent }: PageSurvey) {
  const placed = { word: [], place: [], issue: [] } as Record<LineDates['by'], PlacedDate[]>;
  const changed: PageDate[] = [];
  for (const [index, line] of lines.entries()) {
    // `Storm lifts roof since noon` is no label.
    const label = index - 1 === heading ? '' : (lines[index - 1]?.text ?? '');
    const read = readLineDates(line, label);
    changed.push(...read.changed);
    if (read.published === null) continue;
    const isEvent = isOfEvent || isAmongEventFields(lines, index);
    if (!isEvent || saysPosted(line.text, read.published))
      placed[read.by].push({ date: read.published, line: index });
  }
  return { said: placed.word, unsaid: placed.place, ofIssue: placed.issue, changed };
}

/** On a page about an event, the names that mark the day of publication. */
const POSTED = /publi|post|submi|creat|erstellt/i;

/** Of a page about an event, `Date:` is the day on which it is. */
function saysPosted(text: string, { written }: PageDate): boolean {
  const before = text.split(written)[0] ?? '';
  return readMeaning(before) === 'published' && !endsWithLabel(before);
}

/** That of the only issue which the page names above the headline, where it may stand at the very top, or else below it. */
function findIssue({ heading }: PageSurvey, dates: readonly PlacedDate[]): PlacedDate | null {
  const above = dates.filter(({ line }) => line < heading);
  const found = above.length > 0 ? above : dates;
  const isOne = new Set(found.map(({ date }) => date.written)).size === 1;
  return isOne ? (found[0] ?? null) : null;
}

/** Paragraphs and sub-headlines between the heading and a line below it; of a short article, what follows it may stand so near. */
function countParagraphs({ lines, heading }: PageSurvey, line: number): number {
  return lines.slice(heading + 1, line).filter(({ text, isHeading }) => isHeading || isParagraph(text))
    .length;
}

function isParagraph(text: string): boolean {
  return text.length >= LONG || (text.length >= SHORT && endsSentence(text));
}

function findHeadEnd({ lines, heading }: PageSurvey): number {
  let characters = 0;
  for (let index = heading + 1; index < lines.length && index <= heading + LINES_BELOW; index += 1) {
    const { text = '' } = lines[index] ?? {};
    if (isParagraph(text)) characters += text.length;
    if (characters > MOST_TEXT_ABOVE) return index - 1;
  }
  return Math.min(heading + LINES_BELOW, lines.length - 1);
}
