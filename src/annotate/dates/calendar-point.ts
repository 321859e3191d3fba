import type { DatedPhrase } from '../../model/model.ts';
import { type CalendarDay, quarterOf, weekOf } from './calendar-day.ts';
import type { ClockTime } from './expression.ts';

type Precision = DatedPhrase['precision'];

/** A stretch of the calendar: it begins on `date`, or holds it, and is as long as its precision says. */
export interface CalendarPoint {
  readonly date: CalendarDay;
  readonly precision: Exclude<Precision, 'time'>;
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
