/** Of more months than these, years are shown. */
const MOST_MONTHS = 60;

/** Months or years that stand side by side, from the first of an archive to its last. */
export interface TimeScale {
  /** `2023-08` or `2023`. */
  readonly units: readonly string[];
}

/** @param first a day, a month or a year, as @param last */
export function makeTimeScale(first: string, last: string): TimeScale {
  const [from, to] = [monthNumber(first, '01'), monthNumber(last, '12')];
  if (to - from < MOST_MONTHS)
    return { units: Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => nameMonth(from + at)) };
  const [year, end] = [first, last].map((date) => Number(date.slice(0, 4)));
  return { units: Array.from({ length: end! - year! + 1 }, (_, at) => String(year! + at).padStart(4, '0')) };
}

/** In which unit a date lies: before all of them the first, after them the last. */
export function placeOnScale({ units }: TimeScale, date: string, isEnd: boolean): number {
  const length = units[0]!.length;
  const whole = date.length < length ? `${date}-${isEnd ? '12' : '01'}` : date.slice(0, length);
  if (whole < units[0]!) return 0;
  const at = units.indexOf(whole);
  return at < 0 ? units.length - 1 : at;
}

/** How many articles there are in each unit. */
export function countOnScale(
  scale: TimeScale,
  periods: readonly { readonly period: string; readonly count: number }[],
): readonly number[] {
  const places = new Map(scale.units.map((unit, at) => [unit, at]));
  const counts = scale.units.map(() => 0);
  for (const { period, count } of periods) {
    const at = places.get(period.slice(0, scale.units[0]!.length));
    if (at !== undefined) counts[at]! += count;
  }
  return counts;
}

function monthNumber(date: string, month: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || month) - 1;
}

const nameMonth = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
