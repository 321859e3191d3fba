import { readMonthName } from './month-names.ts';

/**
 * A year, month or week where no day is stated: `circa 1923` is `1923`, `August 2023` is `2023-08`.
 * `null` where any other number stands by, as it may mean something else.
 */
export function findPartialDate(text: string): string | null {
  const week = /^(\d{4})-?W(\d{2})$/.exec(text);
  if (week) return `${week[1]}-W${week[2]}`;
  const month = /^\D*(?<![-.])\b([12]\d{3})[-/](0[1-9]|1[0-2])\b\D*$/.exec(text);
  if (month) return `${month[1]}-${month[2]}`;
  const year = /^(\D*)(?<![-.])\b([12]\d{3})\b\D*$/.exec(text);
  if (!year) return null;
  const words = (year[1] ?? '').match(/[\p{L}\p{M}]+/gu) ?? [];
  const monthNumber = readMonthName(words.at(-1) ?? '');
  return monthNumber === null ? (year[2] ?? null) : `${year[2]}-${String(monthNumber).padStart(2, '0')}`;
}
