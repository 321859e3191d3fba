import type { Day } from '../../model/model.ts';
import { namePeriod } from '../periods.ts';
import type { DateWords } from '../words.ts';
import { DATES, dateAt, inLeapYear, monthAt, sharedPeriod, weekdayAt, yearIn } from './days.ts';

const readMonths = (names: string): readonly string[] => names.split('، ');

/**
 * As in Egypt, the Gulf and Sudan, and as all pan-Arab papers write (some with the Levant’s name in brackets, for which
 * calendars and charts have no room).
 */
export const GREGORIAN_MONTHS = readMonths(
  'يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
);

/** As in Iraq, Jordan, Lebanon, Palestine and Syria. */
export const SYRIAC_MONTHS = readMonths(
  'كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول',
);

/** As in Algeria and Tunisia, after the French. */
export const FRENCH_MONTHS = readMonths(
  'جانفي، فيفري، مارس، أفريل، ماي، جوان، جويلية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
);

export const MOROCCAN_MONTHS = readMonths(
  'يناير، فبراير، مارس، أبريل، ماي، يونيو، يوليوز، غشت، شتنبر، أكتوبر، نونبر، دجنبر',
);

const WEEKDAYS = [
  { name: 'الاثنين', short: 'ن' },
  { name: 'الثلاثاء', short: 'ث' },
  { name: 'الأربعاء', short: 'ر' },
  { name: 'الخميس', short: 'خ' },
  { name: 'الجمعة', short: 'ج' },
  { name: 'السبت', short: 'س' },
  { name: 'الأحد', short: 'ح' },
] as const;

const dateOf = (day: Day): string => DATES[dateAt(day)]!;
const weekday = (day: Day): string => WEEKDAYS[weekdayAt(day)]!.name;

/**
 * `4 أغسطس 2023`, `من 2 إلى 4 أغسطس 2023`: a range in words, for one with a dash is read from the left by some.
 *
 * @param months from January on, as the region calls them
 */
export function writeArabicDates(months: readonly string[]): DateWords {
  const monthName = (month: string): string => months[monthAt(month)]!;
  const writeMonth = (month: string): string => `${monthName(month)} ${yearIn(month)}`;
  const writeDay = (day: Day): string => `${dateOf(day)} ${writeMonth(day)}`;
  const written: DateWords = {
    months,
    dates: DATES,
    weekdays: WEEKDAYS,
    compose: (date, month, year) => `${date === null ? '' : `${date} `}${month} ${year}`,
    day: writeDay,
    dayOfYear: (of) => `${dateOf(inLeapYear(of))} ${monthName(inLeapYear(of))}`,
    axis: {
      day: (day) => `${dateOf(day)} ${monthName(day)}`,
      month: monthName,
      monthOfYear: writeMonth,
    },
    dayHidden: (day, then, hide) => [dateOf(day), hide([` ${writeMonth(day)}${then}`])],
    fullDay: (day, mark) => [`${weekday(day)} `, mark(day, writeDay(day))],
    month: writeMonth,
    monthTitle: writeMonth,
    monthName,
    week: (monday) => `أسبوع ${writeDay(monday)}`,
    decade: (decade) => `عقد ${decade}0`,
    weekday,
    time: (time) => time,
    span: (first, last, mark) => {
      const end = mark(last, writeDay(last));
      switch (sharedPeriod(first, last)) {
        case 'day':
          return [end];
        case 'month':
          return ['من ', mark(first, dateOf(first)), ' إلى ', end];
        case 'year':
          return ['من ', mark(first, `${dateOf(first)} ${monthName(first)}`), ' إلى ', end];
        case null:
          return ['من ', mark(first, writeDay(first)), ' إلى ', end];
      }
    },
    wideSpan: (first, last, mark) => [
      'من ',
      mark(first, namePeriod(first, written)),
      ' إلى ',
      mark(last, namePeriod(last, written)),
    ],
  };
  return written;
}
