import type { DateOrder } from '../../../../model/model.ts';

const NUMBERS = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d{2}(?!\d|[/-]\d)/g;
const LONGEST_SEARCHED = 2_000_000;

/** `10/20/2014` anywhere on a page, in a comment as well, has the order of all its dates; `null`: none tells, or they disagree. */
export function findOrderOfPage(source: string): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const [, first, , second] of source.slice(0, LONGEST_SEARCHED).matchAll(NUMBERS)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add('day-first');
    if (Number(second) > 12 && Number(first) <= 12) orders.add('month-first');
  }
  const [order, ...others] = orders;
  return order !== undefined && others.length === 0 ? order : null;
}
