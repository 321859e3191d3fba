import { fold } from '../../text/fold.ts';
import type { AskedDate } from './parse-query.ts';
import { QUOTATION_MARKS } from './quotation-marks.ts';

const ISO = /(?<![\w-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\w-])/;
/** `(?:1er|3rd|3.)`, and what languages put between day, month and year. */
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?';
const YEAR = '(?<year>\\d{4})';
/** Quoted words are words. */
const QUOTED = new RegExp(`[${QUOTATION_MARKS}][^${QUOTATION_MARKS}]*[${QUOTATION_MARKS}]?`, 'g');
const OF = '(?:\\s+(?:of|de|du|del|do))?\\s+';

const pad = (number: number): string => String(number).padStart(2, '0');

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/**
 * What finds a date in a search as people write them: `3 March 1987`, `March 3, 1987`, `March 1987`, `1987-03`. A year by
 * itself is a word.
 *
 * @param months names of months, from January on, in each language that may be meant
 */
export function createDateFinder(
  months: readonly (readonly string[])[],
): (text: string) => { readonly date: AskedDate; readonly rest: string } | null {
  const numberOf = new Map<string, number>();
  for (const names of months)
    for (const [at, name] of names.entries()) {
      const folded = fold(name);
      numberOf.set(folded, at + 1);
      // `Sept. 1987`
      if (folded.length > 4) for (const length of [3, 4]) numberOf.set(folded.slice(0, length), at + 1);
    }
  const names = [...numberOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[^\p{L}\p{M}\s]/gu, '\\$&'));
  const month = `(?<month>${names.join('|')})\\.?`;
  const patterns = [
    `${DAY}${OF}${month}(?:${OF}|,?\\s*)${YEAR}`,
    `${month}\\s+${DAY}\\s*,?\\s+${YEAR}`,
    `${month}(?:${OF}|,?\\s*)${YEAR}`,
  ].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}])`, 'u'));
  return (text) => {
    const folded = fold(text);
    const plain = folded.replace(QUOTED, (quoted) => '\0'.repeat(quoted.length));
    const iso = ISO.exec(plain);
    if (iso !== null) {
      const [whole, , monthText, day] = iso;
      if (!isDay(Number(monthText), Number(day ?? 1))) return null;
      return { date: { from: whole, to: whole }, rest: leaveOut(folded, iso.index, whole.length) };
    }
    for (const pattern of patterns) {
      const found = pattern.exec(plain);
      if (found === null) continue;
      const { day, month: name = '', year = '' } = found.groups ?? {};
      const number = numberOf.get(name) ?? 0;
      if (!isDay(number, Number(day ?? 1))) continue;
      const date = `${year}-${pad(number)}${day === undefined ? '' : `-${pad(Number(day))}`}`;
      return { date: { from: date, to: date }, rest: leaveOut(folded, found.index, found[0].length) };
    }
    return null;
  };
}

function leaveOut(text: string, at: number, length: number): string {
  return `${text.slice(0, at)} ${text.slice(at + length)}`.trim();
}
