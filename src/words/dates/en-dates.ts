import type { Day } from '../../model/model.ts';
import { namePeriod } from '../periods.ts';
import type { DateWords } from '../words.ts';
import { DATES, dateAt, inLeapYear, monthAt, sharedPeriod, weekdayAt, yearIn } from './days.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = [
  { name: 'Monday', short: 'M' },
  { name: 'Tuesday', short: 'T' },
  { name: 'Wednesday', short: 'W' },
  { name: 'Thursday', short: 'T' },
  { name: 'Friday', short: 'F' },
  { name: 'Saturday', short: 'S' },
  { name: 'Sunday', short: 'S' },
] as const;

const monthName = (month: string): string => MONTHS[monthAt(month)]!;
const writeMonth = (month: string): string => `${monthName(month)} ${yearIn(month)}`;
const dateOf = (day: Day): string => DATES[dateAt(day)]!;
const weekday = (day: Day): string => WEEKDAYS[weekdayAt(day)]!.name;

const COMMON = {
  months: MONTHS,
  dates: DATES,
  weekdays: WEEKDAYS,
  month: writeMonth,
  monthTitle: writeMonth,
  monthName,
  decade: (decade) => `${decade}0s`,
  weekday,
} as const satisfies Partial<DateWords>;

const writeBritish = (day: Day): string => `${dateOf(day)} ${writeMonth(day)}`;
const writeBritishDate = (day: Day): string => `${dateOf(day)} ${monthName(day)}`;

/** `4 August 2023`, as most of the world writes it in English. */
export const BRITISH_DATES: DateWords = {
  ...COMMON,
  compose: (date, month, year) => `${date === null ? '' : `${date} `}${month} ${year}`,
  day: writeBritish,
  week: (monday) => `week of ${writeBritish(monday)}`,
  dayOfYear: (of) => writeBritishDate(inLeapYear(of)),
  axis: { day: writeBritishDate, month: monthName, monthOfYear: writeMonth },
  dayHidden: (day, then, hide) => [dateOf(day), hide([` ${writeMonth(day)}${then}`])],
  fullDay: (day, mark) => [`${weekday(day)}, `, mark(day, writeBritish(day))],
  time: (time) => time,
  span: (first, last, mark) => {
    const end = mark(last, writeBritish(last));
    switch (sharedPeriod(first, last)) {
      case 'day':
        return [end];
      case 'month':
        return [mark(first, dateOf(first)), '–', end];
      case 'year':
        return [mark(first, writeBritishDate(first)), ' – ', end];
      case null:
        return [mark(first, writeBritish(first)), ' – ', end];
    }
  },
  wideSpan: (first, last, mark) => [
    mark(first, namePeriod(first, BRITISH_DATES)),
    ' – ',
    mark(last, namePeriod(last, BRITISH_DATES)),
  ],
};

const writeDate = (day: Day): string => `${monthName(day)} ${dateOf(day)}`;
const writeAmerican = (day: Day): string => `${writeDate(day)}, ${yearIn(day)}`;

/** @example writeClock('15:19') // '3:19 p.m.' */
function writeClock(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** `August 4, 2023` */
export const AMERICAN_DATES: DateWords = {
  ...COMMON,
  compose: (date, month, year) => `${month} ${date === null ? '' : `${date}, `}${year}`,
  day: writeAmerican,
  week: (monday) => `week of ${writeAmerican(monday)}`,
  dayOfYear: (of) => writeDate(inLeapYear(of)),
  axis: { day: writeDate, month: monthName, monthOfYear: writeMonth },
  dayHidden: (day, then, hide) => [
    hide([`${monthName(day)} `]),
    dateOf(day),
    hide([`, ${yearIn(day)}${then}`]),
  ],
  fullDay: (day, mark) => [`${weekday(day)}, `, mark(day, writeAmerican(day))],
  time: writeClock,
  span: (first, last, mark) => {
    switch (sharedPeriod(first, last)) {
      case 'day':
        return [mark(last, writeAmerican(last))];
      case 'month':
        return [mark(first, writeDate(first)), '–', mark(last, `${dateOf(last)}, ${yearIn(last)}`)];
      case 'year':
        return [mark(first, writeDate(first)), ' – ', mark(last, writeAmerican(last))];
      case null:
        return [mark(first, writeAmerican(first)), ' – ', mark(last, writeAmerican(last))];
    }
  },
  wideSpan: (first, last, mark) => [
    mark(first, namePeriod(first, AMERICAN_DATES)),
    ' – ',
    mark(last, namePeriod(last, AMERICAN_DATES)),
  ],
};
