import type { Which } from '../calendar-words.ts';
import {
  hasToken,
  isCapitalised,
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  meaningAt,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';
import type { ForeignWords } from './foreign-words.ts';

/** Where several words end, in tokens from `index` on; `null` where others stand there. */
export function skipWords(source: TokenText, index: number, words: string): number | null {
  if (words === '') return index;
  const parts = words.split(' ');
  const isThere = parts.every((word, i) => lowerWordAt(source, index + i) === word);
  return isThere ? index + parts.length : null;
}

/** The index after words of this kind, if there are any: at most two, `del mes de`. */
export function skipLinks(source: TokenText, index: number, links: ReadonlySet<string>): number {
  let at = index;
  while (at < index + 2 && links.has(lowerWordAt(source, at))) at++;
  return at;
}

/** A month or a day of the week in the case in which it is none's name: `mars`, not `Mars`; `Montag`. */
function hasItsCase(source: TokenText, index: number, { grammar }: ForeignWords): boolean {
  if (grammar.capitals) return isCapitalised(source, index);
  if (!isCapitalised(source, index) || index === 0 || isMark(source, index - 1, '«“”"„–—-(')) return true;
  // `MARDI 12 MARS`: in a line of capitals
  const word = wordAt(source, index);
  const before = wordAt(source, index - 1);
  return word === word.toUpperCase() && before === before.toUpperCase();
}

export function readForeignMonth(
  source: TokenText,
  index: number,
  words: ForeignWords,
): { month: number; end: number } | null {
  const month = lexemeAt(source, index, 'month');
  if (month === null || !(words.grammar.monthsWithCapitals || hasItsCase(source, index, words))) return null;
  const end = month.short && isMark(source, index + 1, '.') ? index + 2 : index + 1;
  return { month: month.month, end };
}

/** A day of the week; those of Portuguese have two words, or one before the day's number. */
export function readForeignWeekday(
  source: TokenText,
  index: number,
  words: ForeignWords,
): { weekday: number; end: number } | null {
  const weekday = lexemeAt(source, index, 'weekday');
  if (weekday === null || !(weekday.short || hasItsCase(source, index, words))) return null;
  if (!weekday.short) return { weekday: weekday.weekday, end: index + 1 };
  if (isMark(source, index + 1, '-') && isWordAt(source, index + 2, 'feira'))
    return { weekday: weekday.weekday, end: index + 3 };
  const isNumbered = isMark(source, index + 1, '(') && isMark(source, index + 3, ')');
  return isNumbered && lexemeAt(source, index + 2, 'digits') !== null
    ? { weekday: weekday.weekday, end: index + 1 }
    : null;
}

/** `12`, `12.`, `1er`, `1º` */
export function readForeignDay(source: TokenText, index: number): { day: number; end: number } | null {
  const digits = lexemeAt(source, index, 'digits');
  if (digits === null || digits.length > 2 || digits.value < 1 || digits.value > 31) return null;
  return { day: digits.value, end: isMark(source, index + 1, '.º°ª') ? index + 2 : index + 1 };
}

export function readForeignYear(source: TokenText, index: number): { year: number; end: number } | null {
  const digits = lexemeAt(source, index, 'digits');
  const isYear = digits?.length === 4 && digits.value >= 1000 && digits.value <= 2100;
  return isYear ? { year: digits.value, end: index + 1 } : null;
}

/** `dernier`, `que viene`: which one, in the words from `index` on. */
export function readWhich(
  source: TokenText,
  index: number,
  { grammar }: ForeignWords,
): { which: Which; end: number } | null {
  const meaning = meaningAt(source, index);
  if (meaning?.kind === 'which') return { which: meaning.which, end: index + 1 };
  const end = grammar.nextBehind === null ? null : skipWords(source, index, grammar.nextBehind);
  return end === null ? null : { which: 1, end };
}

/** The index after what names a part of a day: `soir`, `por la noche`. */
export function skipPartOfDay(source: TokenText, index: number, { grammar, sets }: ForeignWords): number {
  if (!hasToken(source, index)) return index;
  for (const before of grammar.beforeParts) {
    const at = skipWords(source, index, before);
    if (at !== null && sets.partsOfDay.has(lowerWordAt(source, at))) return at + 1;
  }
  return index;
}
