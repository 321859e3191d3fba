/** The issue of a paper in which an article stood: `Vol. 12, Issue 4 – April 2006`, `Ausgabe 12/2009 | Waldbau | Seite 34`. */
import { pad } from '../../../../dates/calendar.ts';
import { readMonthName } from '../../../../dates/month-names.ts';
import { countSentenceWords } from './date-words.ts';

const LONGEST = 120;
const MOST_LETTERS = 50;
const NUMBER = String.raw`\.?\s{0,2}\d{1,5}(?!\d)`;
/** They say so by themselves. */
const SURE_WORD = `(?:vol(?:ume|umen)?|issue|heft|ausgabe|jahrgang|jg|fascicolo|årgang|ročník|zeszyt|выпуск)`;
/** Laws and houses have numbers, too. */
const WORD = `(?:${SURE_WORD}|no|nr|number|nummer|núm(?:ero)?|num|numéro|numero|n[°º]|n(?=\\.)|číslo|numer|номер|№)`;
const ISSUE = new RegExp(String.raw`(?<![\p{L}\d])${WORD}${NUMBER}`, 'giu');
const SURE_ISSUE = new RegExp(String.raw`(?<![\p{L}\d])${SURE_WORD}${NUMBER}`, 'iu');
/** `Heft 12/2009` */
const NUMBER_OF_YEAR = new RegExp(
  String.raw`(?<![\p{L}\d])(${WORD})\.?\s{0,2}(\d{1,3})\s?[/-]\s?((?:19|20)\d{2})(?!\d)`,
  'iu',
);
/** `April 2006`, `July/August 2003` */
const MONTH_OF_YEAR =
  /(?<!\p{L})(\p{L}{3,12}\.?\s?[/–-]\s?)?(\p{L}[\p{L}\p{M}]{2,11})\.?,?\s(?:de\s|del\s)?((?:19|20)\d{2})(?!\d)/gu;
const SEASON =
  /(?<!\p{L})(?:spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno)\s(?=\d{4})/iu;
const YEAR = /(?<![\d/-])((?:19|20)\d{2})(?![\d/-])/gu;
const PAGES =
  /(?<!\p{L})(?:seiten?|s|pages?|pp?|págs?|páginas?|pagg?|pagine?|pagina|bladzijde|blz|str|sidan?|strana)\.?\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?/giu;
/** What is on sale on the day of the visit. */
const OF_TODAY = /aktuell|current|latest|neueste|nächste|actual|actuel|corrente|next/iu;
const LAST_MONTH = 12;
/** Issues of a quarterly have smaller numbers. */
const ISSUES_OF_QUARTERLY = 4;

/** The month or the year of an issue, as `2006-04`; `null`: the line is not about one, or about more. A whole day is read by others. */
export function readIssuePeriod(text: string): string | null {
  if (text.length > LONGEST || OF_TODAY.test(text)) return null;
  const isIssue = text.search(ISSUE) >= 0;
  if (!isIssue) return null;
  const named = [...text.matchAll(MONTH_OF_YEAR)].filter(([, , word = '']) => readMonthName(word) !== null);
  const rest = [ISSUE, MONTH_OF_YEAR, PAGES].reduce((left, form) => left.replace(form, ' '), text);
  const letters = rest.match(/\p{L}/gu)?.length ?? 0;
  if (named.length > 1 || letters > MOST_LETTERS || countSentenceWords(rest) > 0) return null;
  const [month] = named;
  if (month !== undefined) return readNamed(month);
  return readNumbered(text) ?? (SURE_ISSUE.test(text) || SEASON.test(text) ? readYear(text) : null);
}

/** Whether a line names an issue by its number. */
export function isOfIssue(text: string): boolean {
  return text.length <= LONGEST && text.search(ISSUE) >= 0 && !OF_TODAY.test(text);
}

function readNamed([, before, word = '', year = '']: RegExpExecArray): string {
  const month = readMonthName(word);
  return month === null || before !== undefined ? year : `${year}-${pad(month)}`;
}

function readNumbered(text: string): string | null {
  const [, word = '', number = '', year = ''] = NUMBER_OF_YEAR.exec(text) ?? [];
  if (!SURE_ISSUE.test(`${word} ${number}`)) return null;
  const isMonth =
    Number(number) <= LAST_MONTH && (number.startsWith('0') || Number(number) > ISSUES_OF_QUARTERLY);
  return isMonth ? `${year}-${pad(Number(number))}` : year;
}

function readYear(text: string): string | null {
  const [year, ...others] = new Set([...text.matchAll(YEAR)].map(([written]) => written));
  return year !== undefined && others.length === 0 ? year : null;
}
