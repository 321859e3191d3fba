import type { DatedPhrase, EditionDate } from '../../model/model.ts';
import { isDay, isMonth } from '../../model/periods.ts';
import { type CalendarDay, parseDay, quarterOf, weekOf } from './calendar-day.ts';
import type { ClockTime } from './expression.ts';

type Precision = DatedPhrase['precision'];

/** A stretch of the calendar: it begins on `date`, or holds it, and is as long as its precision says. */
export interface CalendarPoint {
  readonly date: CalendarDay;
  readonly precision: Exclude<Precision, 'time'>;
}

/** The stretch of an edition date; `null` where the calendar has no such day. */
export function parseEdition(edition: EditionDate): CalendarPoint | null {
  const date = parseDay(edition + '-01-01'.slice(edition.length - '2023'.length));
  if (date === null) return null;
  if (isDay(edition)) return { date, precision: 'day' };
  return { date, precision: isMonth(edition) ? 'month' : 'year' };
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const FORMATS = {
  day: ({ year, month, day }: CalendarDay) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`,
  week: (date: CalendarDay) => {
    const { year, week } = weekOf(date);
    return `${pad(year, 4)}-W${pad(week, 2)}`;
  },
  month: ({ year, month }: CalendarDay) => `${pad(year, 4)}-${pad(month, 2)}`,
  quarter: (date: CalendarDay) => `${pad(date.year, 4)}-Q${quarterOf(date)}`,
  year: ({ year }: CalendarDay) => pad(year, 4),
  decade: ({ year }: CalendarDay) => pad(Math.floor(year / 10), 3),
  century: ({ year }: CalendarDay) => pad(Math.floor(year / 100), 2),
} as const satisfies Record<CalendarPoint['precision'], (date: CalendarDay) => string>;

/** `2023-08-03`, `2023-W31`, `2023-08`, `2023-Q3`, `2023`, `202`, `20`; with `T10:35` where a time is named. */
export function formatPoint({ date, precision }: CalendarPoint, time: ClockTime | null): string {
  const value = FORMATS[precision](date);
  return time === null ? value : `${value}T${pad(time.hour, 2)}:${pad(time.minute, 2)}`;
}
