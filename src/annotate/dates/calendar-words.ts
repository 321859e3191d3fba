/** The words that dates are made of, in the forms in which newspapers print them. */

import { MONTHS } from '../../knowledge/calendar/months.ts';
import { WEEKDAYS } from '../../knowledge/calendar/weekdays.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
/** Which one of a row of like ones: the last, this one, the next. */
export type Which = -1 | 0 | 1;

export type Lexeme =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly short: boolean }
  | { readonly kind: 'month'; readonly month: number; readonly doubtful: boolean; readonly short: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly plural: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'digits'; readonly value: number; readonly length: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** `spelt`: `eighties`, also what is counted in degrees and in years of age. */
  | { readonly kind: 'decade'; readonly year: number; readonly spelt: boolean }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'which'; readonly which: Which }
  | { readonly kind: 'day-word'; readonly shift: number }
  | { readonly kind: 'part-of-day'; readonly afternoon: boolean }
  | { readonly kind: 'stage' }
  | { readonly kind: 'season' }
  | { readonly kind: 'feast' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'fiscal' }
  | { readonly kind: 'meridiem'; readonly afternoon: boolean }
  | { readonly kind: 'noon'; readonly hour: number }
  | { readonly kind: 'pointing' }
  | { readonly kind: 'article' };

/** Also a name, a verb or an adjective: only in capitals, and with evidence where they stand alone. */
const DOUBTFUL_MONTHS = new Set(['march', 'april', 'may', 'june', 'august']);
const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const satisfies readonly Unit[];
const NUMBERS = `
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen
`
  .trim()
  .split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = `
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
`
  .trim()
  .split(/\s+/);
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** The first words of feasts: `match/match-feast.ts` has the rest. */
const FEASTS =
  'Christmas Thanksgiving Halloween Boxing Valentine New Labor Labour Memorial Independence Veterans Columbus Election Bastille'.split(
    ' ',
  );

const POINTING = 'the that previous following same corresponding comparable latest current'.split(' ');

/** Every printed form of a date's word with what it means: one look-up, no change of case while reading. */
export const LEXEMES: ReadonlyMap<string, Lexeme> = (() => {
  const lexemes = new Map<string, Lexeme>();
  const addCapitalised = (word: string, lexeme: Lexeme): void => {
    lexemes.set(capitalise(word), lexeme);
    lexemes.set(word.toUpperCase(), lexeme);
  };
  const add = (word: string, lexeme: Lexeme): void => {
    lexemes.set(word, lexeme);
    addCapitalised(word, lexeme);
  };
  WEEKDAYS.forEach(({ name, short }, i) => {
    add(name.toLowerCase(), { kind: 'weekday', weekday: i + 1, short: false });
    for (const word of short) addCapitalised(word, { kind: 'weekday', weekday: i + 1, short: true });
  });
  MONTHS.forEach(({ name, short }, i) => {
    const word = name.toLowerCase();
    const doubtful = DOUBTFUL_MONTHS.has(word);
    const lexeme: Lexeme = { kind: 'month', month: i + 1, doubtful, short: false };
    addCapitalised(word, lexeme);
    if (!doubtful) lexemes.set(word, lexeme);
    for (const form of short) addCapitalised(form, { ...lexeme, short: true });
  });
  for (const unit of UNITS) {
    add(unit, { kind: 'unit', unit, plural: false });
    add(`${unit}s`, { kind: 'unit', unit, plural: true });
  }
  add('century', { kind: 'unit', unit: 'century', plural: false });
  add('centuries', { kind: 'unit', unit: 'century', plural: true });
  add('qtr', { kind: 'unit', unit: 'quarter', plural: false });
  NUMBERS.forEach((word, i) => {
    add(word, { kind: 'number', value: i + 1 });
  });
  TENS.forEach((word, i) => {
    add(word, { kind: 'number', value: 20 + 10 * i });
  });
  ORDINALS.forEach((word, i) => {
    add(word, { kind: 'ordinal', value: i + 1 });
  });
  add('thirtieth', { kind: 'ordinal', value: 30 });
  DECADES.forEach((word, i) => {
    lexemes.set(word, { kind: 'decade', year: 1920 + 10 * i, spelt: true });
  });
  for (const word of FEASTS) lexemes.set(word, { kind: 'feast' });
  for (const quarter of [1, 2, 3, 4]) lexemes.set(`Q${quarter}`, { kind: 'quarter', quarter });
  add('last', { kind: 'which', which: -1 });
  add('this', { kind: 'which', which: 0 });
  add('next', { kind: 'which', which: 1 });
  add('coming', { kind: 'which', which: 1 });
  add('yesterday', { kind: 'day-word', shift: -1 });
  for (const word of ['today', 'tonight']) add(word, { kind: 'day-word', shift: 0 });
  add('tomorrow', { kind: 'day-word', shift: 1 });
  add('morning', { kind: 'part-of-day', afternoon: false });
  for (const word of ['afternoon', 'evening', 'night']) add(word, { kind: 'part-of-day', afternoon: true });
  for (const word of ['early', 'late', 'mid', 'earlier', 'later']) add(word, { kind: 'stage' });
  for (const word of ['spring', 'summer', 'autumn', 'fall', 'winter']) add(word, { kind: 'season' });
  add('weekend', { kind: 'weekend' });
  for (const word of ['fiscal', 'financial']) add(word, { kind: 'fiscal' });
  for (const word of ['am', 'a.m.', 'a.m']) add(word, { kind: 'meridiem', afternoon: false });
  for (const word of ['pm', 'p.m.', 'p.m']) add(word, { kind: 'meridiem', afternoon: true });
  for (const word of ['noon', 'midday']) add(word, { kind: 'noon', hour: 12 });
  add('midnight', { kind: 'noon', hour: 0 });
  for (const word of POINTING) add(word, { kind: 'pointing' });
  for (const word of ['a', 'an']) add(word, { kind: 'article' });
  return lexemes;
})();

/** The longest word of `LEXEMES`, in UTF-16 code units. */
export const LONGEST_LEXEME = [...LEXEMES.keys()].reduce(
  (longest, word) => Math.max(longest, word.length),
  0,
);
