/** The order that a page writes days and months in, by all its dates in figures. */
import type { DateOrder } from '../../../../model/model.ts';

const DATE = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d{2}(?![\d./-])/g;
const LONGEST_SOURCE = 1_000_000;
const MOST = 500;
const MONTHS = 12;

/** `null` where each may be either, or where some are of the one and some of the other order: comments tell it, too. */
export function tellPageOrder(source: string): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, , second] of takeFirst(source.slice(0, LONGEST_SOURCE))) {
    if (Number(first) > MONTHS && Number(second) <= MONTHS) dayFirst += 1;
    if (Number(second) > MONTHS && Number(first) <= MONTHS) monthFirst += 1;
  }
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

function* takeFirst(source: string): Iterable<RegExpExecArray> {
  let count = 0;
  for (const match of source.matchAll(DATE)) {
    count += 1;
    if (count > MOST) return;
    yield match;
  }
}
