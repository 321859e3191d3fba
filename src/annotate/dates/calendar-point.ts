import type { DateTime } from 'luxon';
import type { DatedPhrase } from '../../model.ts';
import type { ClockTime } from './expression.ts';

type Precision = DatedPhrase['precision'];

/** A stretch of the calendar: it begins on `date` and is as long as its precision says. */
export interface CalendarPoint {
  readonly date: DateTime;
  readonly precision: Exclude<Precision, 'time'>;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const FORMATS = {
  day: (date: DateTime) => `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`,
  week: (date: DateTime) => `${pad(date.weekYear, 4)}-W${pad(date.weekNumber, 2)}`,
  month: (date: DateTime) => `${pad(date.year, 4)}-${pad(date.month, 2)}`,
  quarter: (date: DateTime) => `${pad(date.year, 4)}-Q${date.quarter}`,
  year: (date: DateTime) => pad(date.year, 4),
  decade: (date: DateTime) => pad(Math.floor(date.year / 10), 3),
  century: (date: DateTime) => pad(Math.floor(date.year / 100), 2),
} as const satisfies Record<CalendarPoint['precision'], (date: DateTime) => string>;

/** `2023-08-03`, `2023-W31`, `2023-08`, `2023-Q3`, `2023`, `202`, `20`; with `T10:35` where a time is named. */
export function formatPoint({ date, precision }: CalendarPoint, time: ClockTime | null): string {
  const value = FORMATS[precision](date);
  return time === null ? value : `${value}T${pad(time.hour, 2)}:${pad(time.minute, 2)}`;
}
