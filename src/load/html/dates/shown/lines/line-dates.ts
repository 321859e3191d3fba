import { readMonthName } from '../../../../dates/month-names.ts';
import { changedDate, type PageDate, publishedDate } from '../../page-date.ts';
import { HEADING_OF_EVENTS } from '../foreign-parts.ts';
import type { PageLine } from '../page-survey.ts';
import { countSentenceWords, readMeaning } from './date-words.ts';
import { readDatedLine } from './dated-line.ts';
import { listFootDates } from './foot-dates.ts';
import { isOfIssue, readIssuePeriod } from './issue-line.ts';

const LONGEST = 300;

export interface LineDates {
  readonly published: PageDate | null;
  /** Whether the line says that it is the day of publication, or only has no other words, or names an issue. */
  readonly by: 'word' | 'place' | 'issue';
  readonly changed: readonly PageDate[];
}

/**
 * The dates that a line of a page states, by itself or in so many words.
 * @param label what stands on the line before it, which may say what the date is of
 */
export function readLineDates(line: PageLine, label: string): LineDates {
  const read = readDays(line, label);
  if (!line.isFoot && !COPYRIGHT.test(line.text)) return read;
  return { ...read, changed: [...read.changed, ...listFootDates(line.text).map(changedDate)] };
}

const COPYRIGHT = /©|\bcopyright\b/i;

function readDays({ text, plain, isFoot }: PageLine, label: string): LineDates {
  const start = text.slice(0, LONGEST);
  const read = readDatedLine(start) ?? (plain === text ? null : readDatedLine(plain.slice(0, LONGEST)));
  if (read === null) return isFoot ? NONE : readPeriod(text);
  const isWhole = text.length <= LONGEST;
  const isBare = read.isBare && isWhole;
  const labelled =
    label.length <= LONGEST_LABEL && read.dates[0]?.meaning === null ? readMeaning(label) : null;
  if (labelled === 'other') return NONE;
  const dates = read.dates.map((date, index) =>
    index === 0 ? { ...date, meaning: date.meaning ?? labelled } : date,
  );
  const said = dates.find(({ meaning }) => meaning === 'published');
  const published = said ?? dates.slice(0, 1).find(({ meaning }) => meaning === null);
  const isEntry = isWhole && ENTRY.test(text);
  const isStated = isEntry || isBare || (read.isDateline && said === undefined);
  return {
    published: published && isStated && !isFoot ? publishedDate('shown', published.written, start) : null,
    by: isEntry || said !== undefined ? 'word' : isOfIssue(text) ? 'issue' : 'place',
    changed: dates
      .filter(({ meaning }) => meaning === 'changed' && (isBare || (isFoot && isWhole)))
      .map(({ written }) => changedDate(written)),
  };
}

const LONGEST_LABEL = 25;

/** `March 2021`, `Stand: August 2013` */
const PERIOD = /^(?:(\p{L}{3,20}):?\s)?(\p{L}[\p{L}\p{M}]{2,11}\.?,?\s(?:de\s)?\d{4})$/u;
/** `Club news – March 2004`, `Westport, im März 2004` */
const PERIOD_BEHIND =
  /^(\p{L}[\p{L}\p{M}\s.'’/-]{2,40}?)(?:\s?[–—|·:]|\s-|,)\s(?:im\s|en\s|in\s)?(\p{L}[\p{L}\p{M}]{2,11}\.?)\s(\d{4})$/u;
const NONE: LineDates = { published: null, by: 'place', changed: [] };

function readPeriod(text: string): LineDates {
  const issue = readIssuePeriod(text);
  if (issue !== null) return { ...NONE, published: publishedDate('shown', issue), by: 'issue' };
  if (text.length > LONGEST_PERIOD) return NONE;
  const [, label, period] = PERIOD.exec(text) ?? [];
  if (period === undefined) return readPeriodBehind(text);
  const isSaid = label !== undefined && readMeaning(label) === 'published';
  if (label !== undefined && !isSaid) return NONE;
  return { ...NONE, published: publishedDate('shown', period), by: isSaid ? 'word' : 'place' };
}

function readPeriodBehind(text: string): LineDates {
  const [, before = '', month = '', year = ''] = PERIOD_BEHIND.exec(text) ?? [];
  const isOther = readMeaning(before) === 'other' || HEADING_OF_EVENTS.test(before);
  if (isOther || readMonthName(month) === null || countSentenceWords(before) > 0) return NONE;
  return { ...NONE, published: publishedDate('shown', `${month} ${year}`) };
}

const LONGEST_PERIOD = 60;

/** `This entry was posted on Tuesday, March 14th, 2006 at 8:41 pm and is filed under …` */
const ENTRY =
  /^(?:this (?:entry|article|post|item|page|story) (?:was|has been) (?:first |last |originally )?(?:posted|published|written|created)|diese[rs] (?:eintrag|beitrag|artikel|posting) wurde|cet(?:te)? (?:article|entrée|billet) a été|esta entrada fue|est[ea] (?:artículo|artigo|post|entrada) (?:fue|foi)|questo (?:articolo|post) è stato|dit (?:bericht|artikel) (?:is|werd))\s/i;
