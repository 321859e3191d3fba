/** A day of the Gregorian calendar, in any year. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

/** The day of `2023-08-03`; `null` where the calendar has no such day. */
export function parseDay(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

/**
 * Days since 1 March of the year 0: years that begin in March have their leap day at the end, and their months
 * begin after 31, 61, 92 … days, five in 153.
 */
export function numberDay({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOfNumber(numberDay(day) + count);
}

/** The same day of another month, or its last one where it is shorter. */
export function addMonths({ year, month, day }: CalendarDay, count: number): CalendarDay {
  const months = 12 * year + month - 1 + count;
  const toYear = Math.floor(months / 12);
  const toMonth = months - 12 * toYear + 1;
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(day: CalendarDay): number {
  // 1 March of the year 0 was a Wednesday.
  return ((((numberDay(day) + 2) % 7) + 7) % 7) + 1;
}

export function quarterOf({ month }: CalendarDay): number {
  return Math.ceil(month / 3);
}

/** The week of ISO 8601: it belongs to the year that its Thursday is in. */
export function weekOf(day: CalendarDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayNumber(day));
  const newYear = numberDay({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((numberDay(thursday) - newYear) / 7) + 1 };
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1]!;
}

const DAYS_IN_400_YEARS = 146_097;

function dayOfNumber(number: number): CalendarDay {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const rest = number - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(rest / 1460) - Math.floor(rest / 36_524) + Math.floor(rest / 146_096);
  const marchYear = Math.floor((rest - leapDays) / 365);
  const dayOfYear = rest - 365 * marchYear - Math.floor(marchYear / 4) + Math.floor(marchYear / 100);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: 400 * era + marchYear + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
