import { wordSet } from '../../../tools/text/word-set.ts';
import type { Expression, Match } from '../expression.ts';
import {
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  skipMark,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';
import { skipPossessive } from './year-said.ts';

/** A day of a month, or its `nth` weekday (-1: the last). */
type DayOfYear = { readonly day: number } | { readonly weekday: number; readonly nth: number };
type Feast = { readonly month: number } & DayOfYear;

/** Feasts that are news themselves, as they are named with `Day`, `Eve` or alone. */
const FEASTS = {
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  'boxing day': { month: 12, day: 26 },
  'new year day': { month: 1, day: 1 },
  'new year eve': { month: 12, day: 31 },
  'valentine day': { month: 2, day: 14 },
  'bastille day': { month: 7, day: 14 },
  'independence day': { month: 7, day: 4 },
  'veterans day': { month: 11, day: 11 },
  halloween: { month: 10, day: 31 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  'election day': { month: 11, weekday: 2, nth: 1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
} as const satisfies Record<string, Feast>;
const FEASTS_BY_NAME: ReadonlyMap<string, Feast> = new Map(Object.entries(FEASTS));

/** What stands before a feast that is a day: not in `the Christmas trade`, `Thanksgiving turkey`. */
const BEFORE_FEASTS = wordSet('on by before after since until till at last next this from to');
/** Behind a feast these make a season or a thing of it. */
const AFTER_NO_FEAST = /^[a-z]{4,}$/;
const AFTER_FEASTS = wordSet('when that with because last this next which after before until');

/** `Christmas Day 2003`, `New Year's Eve`, `last Thanksgiving`. */
export function matchFeast(source: TokenText, index: number): Match | null {
  if (lexemeAt(source, index, 'feast') === null) return null;
  const first = lowerWordAt(source, index);
  const wordEnd = first === 'new' ? index + 2 : index + 1;
  if (first === 'new' && !isWordAt(source, index + 1, 'year')) return null;
  const name = first === 'new' ? 'new year' : first.replace('labour', 'labor');
  const lastAt = skipPossessive(source, wordEnd);
  const last = wordAt(source, lastAt);
  const isNamed = last === 'Day' || last === 'Eve';
  const feast = FEASTS_BY_NAME.get(isNamed ? `${name} ${last.toLowerCase()}` : name);
  if (feast === undefined) return null;
  const end = isNamed ? lastAt + 1 : wordEnd;
  const which = lexemeAt(source, index - 1, 'which')?.which ?? null;
  const yearAt = skipMark(source, end, ',');
  const digits = lexemeAt(source, yearAt, 'digits');
  const year = digits?.length === 4 ? digits.value : null;
  if (!isNamed && year === null && !isDayAlone(source, index, end)) return null;
  const expression: Expression =
    'day' in feast
      ? { kind: 'day', year, month: feast.month, day: feast.day, which }
      : { kind: 'feast', year, which, ...feast };
  return {
    start: which === null ? index : index - 1,
    end: year === null ? end : yearAt + 1,
    expression,
    time: null,
  };
}

function isDayAlone(source: TokenText, index: number, end: number): boolean {
  const after = wordAt(source, end);
  return (
    BEFORE_FEASTS.has(lowerWordAt(source, index - 1)) &&
    (!AFTER_NO_FEAST.test(after) || AFTER_FEASTS.has(after)) &&
    !isMark(source, end, "-'’")
  );
}
