import { type PageElement, tidyText } from '../../dom.ts';
import { changedDate, type PageDate, publishedDate } from '../page-date.ts';
import type { DateMark } from './date-marks.ts';
import { readDatedLine } from './lines/dated-line.ts';
import { readSpacedText } from './spaced-text.ts';

/** Attributes that hold the date of an element, those that hold it most exactly first. */
const ATTRIBUTES = [
  'datetime',
  'content',
  ...[
    'datetime',
    'date',
    'published',
    'publish-date',
    'published-date',
    'published-at',
    'pubdate',
    'publishdate',
  ].map((name) => `data-${name}`),
  ...['timestamp', 'time', 'utime', 'epoch', 'unixtime', 'utc', 'iso', 'value', 'created'].map(
    (name) => `data-${name}`,
  ),
  'title',
  'aria-label',
  'date',
  'timestamp',
] as const;
/** `September 2021` */
const LONGEST_PERIOD = 30;
/** What is longer holds more than a date. */
const LONGEST = 200;

/** Dates in the attributes and the text of an element that is marked as one. */
export function readMarkedDates(element: PageElement, mark: Exclude<DateMark, 'line'>): readonly PageDate[] {
  const text = readSpacedText(element) ?? '';
  if (text.length > LONGEST) return [];
  const read = readDatedLine(text);
  const said = read?.dates[0]?.meaning ?? null;
  if (said === 'other') return [];
  const stated = ATTRIBUTES.flatMap((name) => tidyText(element.getAttribute(name)) ?? [])
    .filter((value) => /\d{4}/.test(value))
    .map((value) => publishedDate('shown', value, `${text} ${value}`));
  const inText = (read?.dates ?? []).map(({ written, meaning }) =>
    meaning === 'changed' ? changedDate(written) : publishedDate('shown', written, text),
  );
  const period =
    read === null && text.length <= LONGEST_PERIOD && /\d{4}/.test(text)
      ? [publishedDate('shown', text)]
      : [];
  const isChanged = said === 'changed' || (mark === 'changed' && said !== 'published');
  return [...stated, ...inText, ...period].map((date) => (isChanged ? changedDate(date.written) : date));
}
