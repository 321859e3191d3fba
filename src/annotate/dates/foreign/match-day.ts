import { wordSet } from '../../../tools/text/word-set.ts';
import type { Expression, Match, NamedYear } from '../expression.ts';
import {
  isCapitalised,
  isJoined,
  isMark,
  lexemeAt,
  lowerWordAt,
  skipMark,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';
import { type ForeignWords, NUMERIC_DAY_FORM } from './foreign-words.ts';
import {
  readForeignDay,
  readForeignMonth,
  readForeignWeekday,
  readForeignYear,
  readWhich,
  skipLinks,
  skipPartOfDay,
} from './read-words.ts';

type Found = { readonly end: number; readonly expression: Expression };

/** `12 mars 2024`, `12 de marzo`, `12. März`; `19` before `au 28 avril`; `12.3.2024`. */
export function matchForeignDay(source: TokenText, index: number, words: ForeignWords): Found | null {
  return (
    matchDayAndMonth(source, index, words) ??
    matchFirstDay(source, index, words) ??
    matchNumericDay(source, index)
  );
}

/** `mardi`, `mardi 12 mars`, `mardi dernier`, `quarta-feira (13)`, `Dienstag letzter Woche`; not `le mardi`. */
export function matchForeignWeekday(source: TokenText, index: number, words: ForeignWords): Match | null {
  const weekday = readForeignWeekday(source, index, words);
  if (weekday === null) return null;
  const afterComma = skipLinks(source, skipMark(source, weekday.end, ','), words.sets.links);
  const dated = matchDayAndMonth(source, afterComma, words);
  if (dated !== null) return { start: index, time: null, ...dated };
  const which = readWhich(source, weekday.end, words);
  const week = readWeek(source, skipLinks(source, weekday.end, LINKS_OF_WEEKS), words);
  const isAll = words.sets.habits.has(lowerWordAt(source, index - 1));
  if (isAll && which === null && week === null) return null;
  if (isCapitalised(source, index - 2) && words.sets.papers.has(lowerWordAt(source, index - 2))) return null;
  const day = lexemeAt(source, weekday.end + 1, 'digits');
  const isNumbered = isMark(source, weekday.end, '(') && isMark(source, weekday.end + 2, ')');
  const expression: Expression =
    isNumbered && day !== null
      ? { kind: 'day-of-month', day: day.value }
      : {
          kind: 'weekday',
          weekday: weekday.weekday,
          which: week === null && which !== null && which.which !== 0 ? which.which : null,
          week: week?.which ?? null,
          follows: false,
        };
  const named = isNumbered ? weekday.end + 3 : (week?.end ?? (which?.which ? which.end : weekday.end));
  return { start: index, end: skipPartOfDay(source, named, words), expression, time: null };
}

const LINKS_OF_WEEKS = wordSet('de la der van');

/** `la semaine dernière`, `letzter Woche`, from its first word but the article on. */
function readWeek(
  source: TokenText,
  index: number,
  words: ForeignWords,
): { readonly which: -1 | 0 | 1; readonly end: number } | null {
  const before = readWhich(source, index, words);
  const unitAt = before === null ? index : before.end;
  const unit = lexemeAt(source, unitAt, 'unit');
  if (unit?.unit !== 'week' || unit.plural) return null;
  if (before !== null) return { which: before.which, end: unitAt + 1 };
  return readWhich(source, unitAt + 1, words);
}

/** The year behind a month: `2024`, `de 2024`, `de l'année dernière` is left out. */
export function readForeignYearBehind(
  source: TokenText,
  index: number,
  words: ForeignWords,
): { year: number; end: number } | null {
  return readForeignYear(source, skipLinks(source, skipMark(source, index, ','), words.sets.links));
}

function matchDayAndMonth(source: TokenText, index: number, words: ForeignWords): Found | null {
  const day = readForeignDay(source, index);
  const month =
    day === null ? null : readForeignMonth(source, skipLinks(source, day.end, words.sets.links), words);
  if (day === null || month === null) return null;
  const year = readForeignYearBehind(source, month.end, words);
  if (year !== null) return { end: year.end, expression: dayOf(year.year, month.month, day.day) };
  // `le 7 juin dernier`
  const which = readWhich(source, month.end, words);
  const expression = dayOf(null, month.month, day.day);
  return which === null || which.which === 0
    ? { end: month.end, expression }
    : { end: which.end, expression: { ...expression, which: which.which } };
}

/** `19` before `au 28 avril`, `del 19 al 28 de abril`, `vom 19. bis 28. April`: its month stands behind the last day. */
function matchFirstDay(source: TokenText, index: number, words: ForeignWords): Found | null {
  const first = readForeignDay(source, index);
  if (first === null) return null;
  const isRange = words.sets.ranges.has(lowerWordAt(source, first.end)) || isMark(source, first.end, '-–');
  const last = isRange ? readForeignDay(source, first.end + 1) : null;
  if (last === null || last.day <= first.day) return null;
  const found = matchDayAndMonth(source, first.end + 1, words);
  return found?.expression.kind === 'day'
    ? { end: index + 1, expression: { ...found.expression, day: first.day } }
    : null;
}

/** Day first, as all of these languages write it: `02/05/1961`, `2.5.1961`, `02-05-1961`; `1961-05-02`. */
function matchNumericDay(source: TokenText, index: number): Found | null {
  const [, day, month, year] = NUMERIC_DAY_FORM.exec(wordAt(source, index)) ?? [];
  if (year !== undefined)
    return { end: index + 1, expression: dayOf(Number(year), Number(month), Number(day)) };
  const numbers = [0, 2, 4].map((at) => lexemeAt(source, index + at, 'digits'));
  const [first, second, third] = numbers;
  if (!first || !second || !third || second.length > 2) return null;
  for (const joined of [1, 2, 3, 4]) if (!isJoined(source, index + joined)) return null;
  if (!isMark(source, index + 1, '-/') || wordAt(source, index + 1) !== wordAt(source, index + 3))
    return null;
  if (first.length <= 2 && third.length === 4)
    return { end: index + 5, expression: dayOf(third.value, second.value, first.value) };
  return first.length === 4 && third.length <= 2
    ? { end: index + 5, expression: dayOf(first.value, second.value, third.value) }
    : null;
}

function dayOf(year: NamedYear, month: number, day: number): Extract<Expression, { kind: 'day' }> {
  return { kind: 'day', year, month, day, which: null };
}
