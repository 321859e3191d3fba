import type { Day } from '../model/model.ts';
import { NO_DAY } from './columns.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function numberOfDay(date: Day | null): number {
  return date === null ? NO_DAY : Math.round(Date.parse(date) / MILLISECONDS_A_DAY);
}

/** @param number of a day that there is */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day;
}
