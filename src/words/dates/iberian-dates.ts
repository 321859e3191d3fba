import type { Day } from '../../model/model.ts';
import { isDay } from '../../model/periods.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';
import { namePeriod } from '../periods.ts';
import type { DateWords } from '../words.ts';
import { DATES, dateAt, inLeapYear, monthAt, sharedPeriod, weekdayAt, yearIn } from './days.ts';

/** What differs between dates in Spanish and in Portuguese. */
interface IberianDates extends Pick<DateWords, 'months' | 'dates' | 'weekdays' | 'time'> {
  /** From January on, as they stand below a chart. */
  readonly shortMonths: readonly string[];
  /** Before the Monday of a week. */
  readonly weekOf: string;
  /** Between the ends of a span. */
  readonly to: string;
  /** What is heard after the figure of a day. */
  readonly heardAfter: (day: Day) => string;
}

/**
 * `4 de agosto de 2023`. A span stands by itself, `4 al 9 de agosto de 2023`: what goes before it in a sentence, a
 * sentence says.
 */
export function writeIberianDates(language: IberianDates): DateWords {
  const { months, shortMonths, dates, weekdays, time, weekOf, to, heardAfter } = language;
  const monthName = (month: string): string => months[monthAt(month)]!;
  const writeMonth = (month: string): string => `${monthName(month)} de ${yearIn(month)}`;
  const shortMonth = (month: string): string => shortMonths[monthAt(month)]!;
  const dateOf = (day: Day): string => dates[dateAt(day)]!;
  const writeDate = (day: Day): string => `${dateOf(day)} de ${monthName(day)}`;
  const writeDay = (day: Day): string => `${dateOf(day)} de ${writeMonth(day)}`;
  const weekday = (day: Day): string => weekdays[weekdayAt(day)]!.name;
  const written: DateWords = {
    months,
    dates,
    weekdays,
    compose: (date, month, year) => `${date === null ? '' : `${date} de `}${month} de ${year}`,
    day: writeDay,
    dayOfYear: (of) => writeDate(inLeapYear(of)),
    axis: {
      day: (day) => `${dateOf(day)} ${shortMonth(day)}`,
      month: (month) => capitalise(shortMonth(month)),
      monthOfYear: (month) => `${capitalise(shortMonth(month))} ${yearIn(month)}`,
    },
    dayHidden: (day, then, hide) => [
      DATES[dateAt(day)]!,
      hide([`${heardAfter(day)} de ${writeMonth(day)}${then}`]),
    ],
    fullDay: (day, mark) => [`${capitalise(weekday(day))}, `, mark(day, writeDay(day))],
    month: writeMonth,
    monthTitle: (month) => capitalise(writeMonth(month)),
    monthName: (month) => capitalise(monthName(month)),
    week: (monday) => `${weekOf} ${writeDay(monday)}`,
    decade: (decade) => `década de ${decade}0`,
    weekday,
    time,
    span: (first, last, mark) => {
      const end = mark(last, writeDay(last));
      switch (sharedPeriod(first, last)) {
        case 'day':
          return [end];
        case 'month':
          return [mark(first, dateOf(first)), to, end];
        case 'year':
          return [mark(first, writeDate(first)), to, end];
        case null:
          return [mark(first, writeDay(first)), to, end];
      }
    },
    wideSpan: (first, last, mark) => [
      mark(first, namePeriod(first, written)),
      isDay(last) ? to : ' a ',
      mark(last, namePeriod(last, written)),
    ],
  };
  return written;
}
