/** Dates as pages set them, with blanks, bars and short years, in the forms that newspapers use. */
import { isWeekday } from '../../../../../knowledge/calendar/weekdays.ts';
import { widenYear } from '../../../../dates/calendar.ts';
import { readMonthName } from '../../../../dates/month-names.ts';

const MAY_BE_LOOSE =
  /\d\/\d{1,2}-\d|،|\d[\s./|·'’-]{1,3}\d|\d\s?[-/]\d{1,2}[:.]\d|\d,\s\d{2}(?!\d)|\p{L}[\s.'’-]{1,3}\d{2}(?!\d)|[\p{L}\d][.,]{0,2}\s\p{L}+[.,]{0,2}\s(?:19|20)\d\d/u;
/** `12. 8.2014`, `12 | 08 | 2014`, `12 / 08 / 2014`, `12. 8. 09` */
const SPACED =
  /(?<![\d.,/-])(\d{1,2})\s{0,2}([./|·-])\s{0,2}(\d{1,2})\s{0,2}\2\s{0,2}((?:19|20)\d{2}|(?<=\.\s{0,2})\d{2})(?![\d.,])/g;
/** `9/4-2019` */
const DANISH = /(?<![\d./-])(\d{1,2})\/(\d{1,2})-((?:19|20)\d{2})(?![\d-])/g;
/** `2014. 08. 12.` */
const YEAR_FIRST = /(?<![\d.])((?:19|20)\d{2})\.\s(\d{1,2})\.\s(\d{1,2})(?!\d)\.?/g;
/** `15.06.2014-10:12` */
const JOINED_CLOCK = /(\d[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})\s?[-/](?=\d{1,2}[:.]\d{2})/g;
/** `12. Mai 09`, `12-Aug-14`, but not `12 Mai 10 Uhr` */
const SHORT_YEAR =
  /(?<![\d.])(\d{1,2})([.\s-]{1,2})(\p{L}{3,9})\.?[\s'’-]{1,2}(\d{2})(?!\d|[:.]\d|\s?(?:uhr|h|[ap]\.?m)\b)/giu;
/** `Mar 12 '14` */
const SHORT_YEAR_LAST = /(?<!\p{L})(\p{L}{3,9}\.?\s\d{1,2},?\s)['’](\d{2})(?!\d)/gu;
/** `Tue, Apr. 18, 06`, but not `Apr. 18, 12 comments` */
const SHORT_YEAR_BEHIND_COMMA =
  /(?<!\p{L})(\p{L}{3,9})(\.?\s\d{1,2},\s)(\d{2})(?=\s?(?:$|[|·•)–—-])|\s\d{1,2}:\d{2})/gu;
/** `Mar 12 Thu 2015` */
const WEEKDAY_INSIDE =
  /(?<!\p{L})((?:\p{L}+\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}+\.?),?)\s(\p{L}+)[.,]{0,2}\s(?=(?:19|20)\d{2}(?!\d))/gu;

export function toPlainDates(text: string): string {
  if (!MAY_BE_LOOSE.test(text)) return text;
  return text
    .replace(SPACED, (_, day, mark, month, year) => {
      const joint = mark === '/' || mark === '-' ? mark : '.';
      return [day, month, year].join(joint);
    })
    .replace(DANISH, '$1.$2.$3')
    .replaceAll('،', ',')
    .replace(WEEKDAY_INSIDE, (whole, day, weekday) => (isWeekday(weekday) ? `${day} ` : whole))
    .replace(YEAR_FIRST, '$1-$2-$3')
    .replace(JOINED_CLOCK, '$1 ')
    .replace(SHORT_YEAR, (whole, day, joint, month, year) =>
      readMonthName(month) === null ? whole : `${day}${joint}${month} ${widenYear(Number(year))}`,
    )
    .replace(SHORT_YEAR_BEHIND_COMMA, (whole, month, day, year) =>
      readMonthName(month) === null ? whole : `${month}${day}${widenYear(Number(year))}`,
    )
    .replace(SHORT_YEAR_LAST, (_, monthAndDay, year) => `${monthAndDay}${widenYear(Number(year))}`);
}
