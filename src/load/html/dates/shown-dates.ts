/** Dates that a reader of a page sees by its headline, or at the end of the article. */
import type { DateOrder } from '../../../model/model.ts';
import { tidyText } from '../dom.ts';
import { readDatedLine } from './dated-line.ts';
import { changedDate, type PageDate, publishedDate } from './page-date.ts';
import type { MarkedElement, PageLine, PageSurvey } from './page-survey.ts';

interface ShownDates {
  /** By the headline. */
  readonly head: readonly PageDate[];
  /** Further down, with words or marks that say what they are. */
  readonly tail: readonly PageDate[];
  readonly changed: readonly PageDate[];
}

/** Lines above the heading, and below it up to the text. */
const LINES_ABOVE = 4;
const LINES_BELOW = 30;
/** A standfirst may be as long. */
const LONG_PARAGRAPHS = 2;
const LONG = 180;

export function listShownDates(survey: PageSurvey, order: DateOrder | null): ShownDates {
  const { lines, heading } = survey;
  const [from, to] = [heading - LINES_ABOVE, findHeadEnd(survey)];
  const isHead = (line: number) => line >= from && line <= to;
  const byHeading = (dates: readonly PlacedDate[]) => [
    ...dates.filter(({ line }) => line >= heading),
    ...dates.filter(({ line }) => line < heading).reverse(),
  ];
  const marked = survey.marks.flatMap((mark) => readMarked(mark, order));
  const written = lines.flatMap((line, index) =>
    readLine(line, index, isHead(index) && index >= heading - 2, order),
  );
  const all = [...marked, ...written];
  const published = (dates: readonly PlacedDate[]) => dates.filter(({ date }) => date.event === 'published');
  return {
    head: [
      ...byHeading(published(marked).filter(({ line }) => isHead(line))),
      ...byHeading(published(written).filter(({ line }) => isHead(line))),
    ].map(({ date }) => date),
    tail: [...published(written), ...published(marked)]
      .filter(({ line }) => !isHead(line) && line > heading)
      .map(({ date }) => ({ ...date, trust: 'hint' as const })),
    changed: all.filter(({ date }) => date.event === 'changed').map(({ date }) => date),
  };
}

interface PlacedDate {
  readonly date: PageDate;
  readonly line: number;
}

function findHeadEnd({ lines, heading }: PageSurvey): number {
  let long = 0;
  for (let index = heading + 1; index < lines.length && index <= heading + LINES_BELOW; index += 1) {
    if ((lines[index]?.text.length ?? 0) >= LONG) long += 1;
    if (long === LONG_PARAGRAPHS) return index - 1;
  }
  return Math.min(heading + LINES_BELOW, lines.length - 1);
}

/** Attributes that hold the date of an element, the most exact first. */
const ATTRIBUTES = [
  'datetime',
  'content',
  'data-datetime',
  'data-date',
  'data-published',
  'data-publish-date',
  'data-published-date',
  'data-published-at',
  'data-pubdate',
  'data-publishdate',
  'data-timestamp',
  'data-time',
  'data-utime',
  'data-epoch',
  'data-unixtime',
  'data-utc',
  'data-iso',
  'data-value',
  'data-created',
  'title',
  'date',
  'timestamp',
] as const;
const LONGEST_MARKED = 200;

function readMarked({ element, mark, line }: MarkedElement, order: DateOrder | null): readonly PlacedDate[] {
  const text = tidyText(element.textContent) ?? '';
  if (text.length > LONGEST_MARKED) return [];
  const shown = text === '' ? null : text;
  const stated = ATTRIBUTES.flatMap((name) => {
    const value = tidyText(element.getAttribute(name));
    return value !== null && /\d{4}/.test(value) ? [{ ...publishedDate('shown', value), shown }] : [];
  });
  const read = readDatedLine(text, order);
  const inText = (read?.dates ?? []).map(({ written, meaning }) =>
    meaning === 'changed' ? changedDate(written) : publishedDate('shown', written),
  );
  const ownMeaning = read?.dates[0]?.meaning ?? null;
  if (ownMeaning === 'other') return [];
  const isChanged = (mark === 'changed' && ownMeaning !== 'published') || ownMeaning === 'changed';
  const dates = [...stated, ...inText].map((date) => (isChanged ? changedDate(date.written) : date));
  return dates.map((date) => ({ date, line }));
}

const LONGEST_WORDED = 300;

function readLine(
  { text, isMarked, isFoot }: PageLine,
  line: number,
  isHead: boolean,
  order: DateOrder | null,
): readonly PlacedDate[] {
  if (text.length > LONGEST_WORDED) return [];
  const read = readDatedLine(text, order);
  if (read === null) return [];
  const placed = read.dates.flatMap(({ written, meaning }, index): readonly PlacedDate[] => {
    if (meaning === 'other') return [];
    if (meaning === 'changed') return read.isBare || isFoot ? [{ date: changedDate(written), line }] : [];
    const isOfLine = read.isBare && (isHead || isMarked || meaning === 'published');
    const isFirst = read.dates.findIndex((other) => other.meaning === meaning) === index;
    return !isFoot && isFirst && (index === 0 || meaning === 'published') && (isOfLine || ENTRY.test(text))
      ? [{ date: publishedDate('shown', written), line }]
      : [];
  });
  return placed;
}

/** `This entry was posted on Tuesday, March 14th, 2006 at 8:41 pm and is filed under …` */
const ENTRY =
  /^(?:this (?:entry|article|post|item|page|story|page) (?:was|has been) (?:first |last )?(?:posted|published|written|created)|dieser (?:eintrag|beitrag|artikel) wurde|cet article a été|cette entrée a été|esta entrada fue|este (?:artículo|artigo|post) (?:fue|foi)|questo articolo è stato|dit bericht (?:is|werd))\b/i;
