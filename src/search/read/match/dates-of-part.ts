import type { PartHead } from '../../format/manifest.ts';

/** The first day of a day, a month or a year. */
const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);
/** No earlier than its last day… */
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);
/** …and a day by which a month, or a year, is as good as over. */
const lateDay = (date: string): string => date + '-12-28'.slice(date.length - 4);

/** Whether all of a date is within others; `null`: open. */
export function isWithinDates(date: string, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (date === '') return false;
  return (from === null || firstDay(from) <= firstDay(date)) && (to === null || lateDay(date) <= lastDay(to));
}

/** The dates of the articles of a part, by their numbers. */
export class PartDates {
  readonly #dates: readonly string[];
  /** The number behind the last one of each date. */
  readonly #ends: readonly number[];

  constructor({ calendar }: Pick<PartHead, 'calendar'>) {
    this.#dates = calendar.map(([date]) => date);
    let end = 0;
    this.#ends = calendar.map(([, count, numbers = count]) => {
      end += numbers;
      return end;
    });
  }

  /** `''`: none. */
  dateOf(number: number): string {
    let [low, high] = [0, this.#ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! <= number) low = middle + 1;
      else high = middle;
    }
    return this.#dates[low] ?? '';
  }

  /** Calls `visit` with each date, its first number, and the number behind its last. */
  visit(visit: (date: string, from: number, to: number) => void): void {
    for (const [at, date] of this.#dates.entries()) visit(date, this.#ends[at - 1] ?? 0, this.#ends[at]!);
  }
}
