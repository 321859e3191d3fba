import type { Day } from '../../model/model.ts';
import { namePeriod } from '../periods.ts';
import type { DateWords } from '../words.ts';
import { DATES, dateAt, inLeapYear, monthAt, sharedPeriod, weekdayAt, yearIn } from './days.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const SHORT_MONTHS = [
  'Jan.',
  'Feb.',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
] as const;

const AUSTRIAN_MONTHS = ['Jänner', ...MONTHS.slice(1)];
const SHORT_AUSTRIAN_MONTHS = ['Jän.', ...SHORT_MONTHS.slice(1)];

const WEEKDAYS = [
  { name: 'Montag', short: 'Mo' },
  { name: 'Dienstag', short: 'Di' },
  { name: 'Mittwoch', short: 'Mi' },
  { name: 'Donnerstag', short: 'Do' },
  { name: 'Freitag', short: 'Fr' },
  { name: 'Samstag', short: 'Sa' },
  { name: 'Sonntag', short: 'So' },
] as const;

const GERMAN_DATES_OF_MONTH = DATES.map((date) => `${date}.`);

/** A day keeps its figure beside its month. */
const SPACE = '\u00a0';

function writeGermanDates(months: readonly string[], shortMonths: readonly string[]): DateWords {
  const monthName = (month: string): string => months[monthAt(month)]!;
  const writeMonth = (month: string): string => `${monthName(month)} ${yearIn(month)}`;
  const shortMonth = (month: string): string => shortMonths[monthAt(month)]!;
  const dateOf = (day: Day): string => GERMAN_DATES_OF_MONTH[dateAt(day)]!;
  const writeDate = (day: Day): string => `${dateOf(day)}${SPACE}${monthName(day)}`;
  const writeDay = (day: Day): string => `${dateOf(day)}${SPACE}${writeMonth(day)}`;
  const weekday = (day: Day): string => WEEKDAYS[weekdayAt(day)]!.name;
  const written: DateWords = {
    months,
    dates: GERMAN_DATES_OF_MONTH,
    weekdays: WEEKDAYS,
    compose: (date, month, year) => `${date === null ? '' : `${date}${SPACE}`}${month} ${year}`,
    day: writeDay,
    dayOfYear: (of) => writeDate(inLeapYear(of)),
    axis: {
      day: (day) => `${dateOf(day)}${SPACE}${shortMonth(day)}`,
      month: shortMonth,
      monthOfYear: (month) => `${shortMonth(month)} ${yearIn(month)}`,
    },
    // The figure alone is seen, without its full stop.
    dayHidden: (day, then, hide) => [DATES[dateAt(day)]!, hide([`. ${writeMonth(day)}${then}`])],
    fullDay: (day, mark) => [`${weekday(day)}, `, mark(day, writeDay(day))],
    month: writeMonth,
    monthTitle: writeMonth,
    monthName,
    week: (monday) => `Woche ab dem ${writeDay(monday)}`,
    decade: (decade) => `${decade}0er-Jahre`,
    weekday,
    time: (time) => `${Number(time.slice(0, 2))}${time.slice(2)}${SPACE}Uhr`,
    span: (first, last, mark) => {
      const end = mark(last, writeDay(last));
      switch (sharedPeriod(first, last)) {
        case 'day':
          return [end];
        case 'month':
          return [mark(first, dateOf(first)), ' bis ', end];
        case 'year':
          return [mark(first, writeDate(first)), ' bis ', end];
        case null:
          return [mark(first, writeDay(first)), ' bis ', end];
      }
    },
    wideSpan: (first, last, mark) => [
      mark(first, namePeriod(first, written)),
      ' bis ',
      mark(last, namePeriod(last, written)),
    ],
  };
  return written;
}

/** `4. August 2023`, `4. bis 9. August 2023`, `9:05 Uhr` */
export const GERMAN_DATES = writeGermanDates(MONTHS, SHORT_MONTHS);

/** `4. Jänner 2023` */
export const AUSTRIAN_DATES = writeGermanDates(AUSTRIAN_MONTHS, SHORT_AUSTRIAN_MONTHS);
