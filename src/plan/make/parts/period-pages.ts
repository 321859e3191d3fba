import type { EditionDate, Url } from '../../../model/model.ts';
import type { Period } from '../../../model/periods.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { coarsen } from '../../calendar.ts';

/** A list beyond this many articles is split into years, a year into months, a month into days. */
export const LONGEST_LIST = 300;

/** The periods that articles are listed by, from coarse to fine. */
export const LIST_LEVELS = ['year', 'month', 'day'] as const;

export const NO_PERIOD = 'undated';

/** Of a list whose page this is. */
export const periodPageUrl = (page: Url, period: Period | null): Url =>
  `${page.replace(/\.html$/, '')}/${period ?? NO_PERIOD}.html` as Url;

/** Whether the list of a period has pages of its own parts. */
export const isSplit = (period: Period | null, articles: number, level: number): boolean =>
  period !== null && articles > LONGEST_LIST && level + 1 < LIST_LEVELS.length;

/**
 * The periods that have pages where a list has articles of these dates; `null` is the page of those without a date.
 */
export function listPeriodPages(dates: readonly (EditionDate | null)[]): readonly (Period | null)[] {
  return dates.length > LONGEST_LIST ? splitDates(dates, 0) : [];
}

function splitDates(dates: readonly (EditionDate | null)[], level: number): readonly (Period | null)[] {
  const groups = groupBy(dates, (date) => (date === null ? null : coarsen(date, LIST_LEVELS[level]!)));
  return [...groups].flatMap(([period, group]) => {
    if (!isSplit(period, group.length, level)) return [period];
    // What is known to be of the period and no more stays on its page.
    const inner = group.filter((date) => date !== period);
    return [period, ...splitDates(inner, level + 1)];
  });
}
