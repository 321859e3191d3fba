import type { Day, EditionDate } from '../../model/model.ts';
import { isDay, isMonth } from '../../model/periods.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';
import { namePeriod } from '../periods.ts';
import type { DateWords } from '../words.ts';
import { DATES, dateAt, inLeapYear, monthAt, sharedPeriod, weekdayAt, yearIn } from './days.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

const WEEKDAYS = [
  { name: 'lundi', short: 'L' },
  { name: 'mardi', short: 'M' },
  { name: 'mercredi', short: 'M' },
  { name: 'jeudi', short: 'J' },
  { name: 'vendredi', short: 'V' },
  { name: 'samedi', short: 'S' },
  { name: 'dimanche', short: 'D' },
] as const;

const FRENCH_DATES_OF_MONTH = ['1er', ...DATES.slice(1)];

const monthName = (month: string): string => MONTHS[monthAt(month)]!;
const writeMonth = (month: string): string => `${monthName(month)} ${yearIn(month)}`;
const shortMonth = (month: string): string => SHORT_MONTHS[monthAt(month)]!;
const dateOf = (day: Day): string => FRENCH_DATES_OF_MONTH[dateAt(day)]!;
const writeDate = (day: Day): string => `${dateOf(day)} ${monthName(day)}`;
const writeDay = (day: Day): string => `${dateOf(day)} ${writeMonth(day)}`;
const weekday = (day: Day): string => WEEKDAYS[weekdayAt(day)]!.name;

/** @example writeClock('09:05') // '9 h 05' */
function writeClock(time: string): string {
  const hour = `${Number(time.slice(0, 2))}\u00a0h`;
  const minutes = time.slice(3);
  return minutes === '00' ? hour : `${hour}\u00a0${minutes}`;
}

/** `4 août 2023`, `1er août 2023`, `du 2 au 4 août 2023` */
export const FRENCH_DATES: DateWords = {
  months: MONTHS,
  dates: FRENCH_DATES_OF_MONTH,
  weekdays: WEEKDAYS,
  compose: (date, month, year) => `${date === null ? '' : `${date} `}${month} ${year}`,
  day: writeDay,
  dayOfYear: (of) => writeDate(inLeapYear(of)),
  axis: {
    day: (day) => `${dateOf(day)} ${shortMonth(day)}`,
    month: (month) => capitalise(shortMonth(month)),
    monthOfYear: (month) => `${capitalise(shortMonth(month))} ${yearIn(month)}`,
  },
  // The figure alone is seen: of the first, `1`, and heard `er`.
  dayHidden: (day, then, hide) => [
    DATES[dateAt(day)]!,
    hide([`${dateAt(day) === 0 ? 'er' : ''} ${writeMonth(day)}${then}`]),
  ],
  fullDay: (day, mark) => [`${capitalise(weekday(day))} `, mark(day, writeDay(day))],
  month: writeMonth,
  monthTitle: (month) => capitalise(writeMonth(month)),
  monthName: (month) => capitalise(monthName(month)),
  week: (monday) => `semaine du ${writeDay(monday)}`,
  decade: (decade) => `années ${decade}0`,
  weekday,
  time: writeClock,
  span: (first, last, mark) => {
    const end = mark(last, writeDay(last));
    switch (sharedPeriod(first, last)) {
      case 'day':
        return [end];
      case 'month':
        return ['du ', mark(first, dateOf(first)), ' au ', end];
      case 'year':
        return ['du ', mark(first, writeDate(first)), ' au ', end];
      case null:
        return ['du ', mark(first, writeDay(first)), ' au ', end];
    }
  },
  wideSpan: (first, last, mark) => [
    fromFrench(first),
    mark(first, namePeriod(first, FRENCH_DATES)),
    isDay(last) ? ' au ' : ' à ',
    mark(last, namePeriod(last, FRENCH_DATES)),
  ],
};

/** What goes before a date, `du 4 août 2023`, `d’août 2023`, `de 1923`. */
export function fromFrench(date: EditionDate): string {
  if (isDay(date)) return 'du ';
  return isMonth(date) && /^[ao]/.test(monthName(date)) ? 'd’' : 'de ';
}
