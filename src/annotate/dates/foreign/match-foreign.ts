import type { Lexeme } from '../calendar-words.ts';
import type { Match } from '../expression.ts';
import { meaningAt, type TokenText } from '../tokens/token-text.ts';
import type { ForeignWords } from './foreign-words.ts';
import { matchForeignDay, matchForeignWeekday } from './match-day.ts';
import {
  matchForeignAgo,
  matchForeignDayWord,
  matchForeignUnit,
  matchForeignWhich,
} from './match-relative.ts';
import {
  matchForeignCount,
  matchForeignDecade,
  matchForeignMonth,
  matchForeignOrdinal,
  matchForeignYear,
} from './match-stretch.ts';

type Matcher = (source: TokenText, index: number, words: ForeignWords) => Match | null;

const matchDay: Matcher = (source, index, words) => {
  const found = matchForeignDay(source, index, words);
  return found === null ? null : { start: index, time: null, ...found };
};

/** Which readings to try for a phrase that begins with a word of this kind, in order. */
const MATCHERS: Readonly<Partial<Record<Lexeme['kind'], readonly Matcher[]>>> = {
  weekday: [matchForeignWeekday],
  month: [matchForeignMonth],
  unit: [matchForeignCount, matchForeignUnit],
  number: [matchForeignAgo],
  digits: [matchDay, matchForeignOrdinal, matchForeignAgo, matchForeignYear],
  ordinal: [matchForeignOrdinal],
  decade: [matchForeignDecade],
  which: [matchForeignWhich],
  'day-word': [matchForeignDayWord],
};

/** The dated phrase that begins at token `index`, in a language other than English. */
export function matchForeign(source: TokenText, index: number, words: ForeignWords): Match | null {
  const lexeme = meaningAt(source, index);
  for (const matcher of (lexeme === null ? undefined : MATCHERS[lexeme.kind]) ?? []) {
    const match = matcher(source, index, words);
    if (match !== null) return match;
  }
  return null;
}
