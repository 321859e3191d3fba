import { MONTHS } from '../../knowledge/calendar/months.ts';
import { listWords } from '../../tools/text/word-set.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(({ name, short, others }, index) =>
    [name, ...short, ...listWords(others)].map(
      (form) => [foldName(form.replaceAll('_', ' ')), index + 1] as const,
    ),
  ),
);

/**
 * Month that a word names, 1 to 12, in whichever case and with or without accents and full stop; otherwise `null`.
 * @example readMonthName('Sept.') // 9
 * @example readMonthName('août') // 8
 */
export function readMonthName(word: string): number | null {
  return NUMBERS.get(foldName(word)) ?? null;
}

const IN_DATES: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(({ inDates }, index) => listWords(inDates).map((form) => [form, index + 1] as const)),
);

/**
 * As {@link readMonthName}, of a word that stands between a day and a year, where a few more can only be months.
 * @example readMonthInDate('paź') // 10
 */
export function readMonthInDate(word: string): number | null {
  const name = foldName(word);
  return NUMBERS.get(name) ?? IN_DATES.get(name) ?? null;
}

/** Turkish and others write an i without its dot. */
function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('ı', 'i');
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Month that a Roman number means, as in `4.VIII.1923`; otherwise `null`. */
export function readRomanMonth(number: string): number | null {
  const place = ROMAN.indexOf(number.toLowerCase());
  return place < 0 ? null : place + 1;
}

/** English name of a month, for messages. */
export function nameMonth(month: number): string {
  return MONTHS[month - 1]?.name ?? `month ${month}`;
}
