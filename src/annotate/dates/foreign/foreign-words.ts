import type { Lexeme, Unit, Which } from '../calendar-words.ts';
import type { DateGrammar } from './date-grammar.ts';

/** A grammar's words, as they are looked up. */
export interface ForeignWords {
  readonly grammar: DateGrammar;
  readonly lexemes: ReadonlyMap<string, Lexeme>;
  /** Day words in several tokens, like `avant-hier`, by the last of them. */
  readonly joinedDayWords: ReadonlyMap<string, readonly JoinedDayWord[]>;
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
}

interface JoinedDayWord {
  readonly tokens: readonly string[];
  readonly shift: number;
}

const WORD_SETS = [
  'notBeforeDayWords',
  'notAfterDayWords',
  'partsOfDay',
  'thisDay',
  'lastDay',
  'links',
  'ranges',
  'beforeMonths',
  'beforeYears',
  'habits',
  'until',
  'papers',
  'parts',
  'notPresent',
  'beforeCounts',
  'future',
  'past',
] as const satisfies readonly (keyof DateGrammar)[];
type WordSet = (typeof WORD_SETS)[number];

const WHICH = { last: -1, this: 0, next: 1 } as const satisfies Record<keyof DateGrammar['which'], Which>;
/** The twenties are the first decade that has a name. */
const FIRST_DECADE = 1920;
/** What parts a weekday of Portuguese, whose first word is also a number. */
const FEIRA = '-feira';

export function makeForeignWords(grammar: DateGrammar): ForeignWords {
  const lexemes = new Map<string, Lexeme>();
  listForms(grammar.decades).forEach((forms, i) => {
    for (const word of forms) lexemes.set(word, { kind: 'decade', year: FIRST_DECADE + 10 * i, spelt: true });
  });
  for (const [word, value] of Object.entries(grammar.numbers))
    if (!lexemes.has(word)) lexemes.set(word, { kind: 'number', value });
  for (const [word, value] of Object.entries(grammar.ordinals)) lexemes.set(word, { kind: 'ordinal', value });
  for (const [unit, { one, more }] of Object.entries(grammar.units) as [
    Unit,
    { one: string; more: string },
  ][]) {
    for (const word of more.split('/')) lexemes.set(word, { kind: 'unit', unit, plural: true });
    for (const word of one.split('/')) lexemes.set(word, { kind: 'unit', unit, plural: false });
  }
  listForms(grammar.months).forEach((forms, i) => {
    for (const word of forms)
      lexemes.set(word, { kind: 'month', month: i + 1, doubtful: false, short: word !== forms[0] });
  });
  listForms(grammar.weekdays).forEach((forms, i) => {
    for (const word of forms) {
      const weekday: Lexeme = { kind: 'weekday', weekday: i + 1, short: word.endsWith(FEIRA) };
      lexemes.set(word.replace(FEIRA, ''), weekday);
      for (const ending of grammar.weekdayEndings.split(' ')) lexemes.set(word + ending, weekday);
    }
  });
  for (const which of ['last', 'this', 'next'] as const)
    for (const word of grammar.which[which].split(/[ /]/))
      lexemes.set(word, { kind: 'which', which: WHICH[which] });
  for (const word of listWords(grammar.lastDay)) lexemes.set(word, { kind: 'which', which: -1 });
  const joinedDayWords = new Map<string, JoinedDayWord[]>();
  for (const [word, shift] of Object.entries(grammar.dayWords)) {
    const tokens = word.split(/(?=[-'])|(?<=[-'])/);
    const last = tokens.at(-1)!;
    if (tokens.length > 1) joinedDayWords.set(last, [...(joinedDayWords.get(last) ?? []), { tokens, shift }]);
    if (tokens.length === 1 || !lexemes.has(last)) lexemes.set(last, { kind: 'day-word', shift });
  }
  const sets = Object.fromEntries(WORD_SETS.map((name) => [name, new Set(listWords(grammar[name]))]));
  return { grammar, lexemes, joinedDayWords, sets: sets as Record<WordSet, Set<string>> };
}

function listForms(words: string): readonly (readonly string[])[] {
  return words === '' ? [] : words.split(' ').map((forms) => forms.split('/'));
}

function listWords(words: string): readonly string[] {
  return words === '' ? [] : words.split(/[ /]/);
}

const LONGEST_WORD = 24;
const ROMAN = /^(?=[IVX])(X{0,2})(IX|IV|V?I{0,3})(?:e|ème)?$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = {
  '': 0,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};

/** What a word means in a date, whatever its case; Roman numerals are the centuries'. */
export function findForeignWord(
  { lexemes }: ForeignWords,
  text: string,
  start: number,
  end: number,
): Lexeme | null {
  if (end - start > LONGEST_WORD) return null;
  const word = text.slice(start, end);
  const lexeme = lexemes.get(word.toLowerCase());
  if (lexeme !== undefined) return lexeme;
  const [, tens, ones] = ROMAN.exec(word) ?? [];
  if (tens === undefined || ones === undefined) return null;
  return { kind: 'ordinal', value: 10 * tens.length + ROMAN_VALUES[ones]! };
}

/** `12.3.2024`, a token of its own, has no value of its own: `matchNumericDay` reads it. */
const NUMERIC_DAY: Lexeme = { kind: 'digits', value: 0, length: 0 };
export const NUMERIC_DAY_FORM = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** `12`, `1998`; the first of a month (`1er`), a century (`18e`), a decade (`1990er`). */
export function findForeignNumber(text: string, start: number, end: number): Lexeme | null {
  const word = text.slice(start, end);
  if (NUMERIC_DAY_FORM.test(word)) return NUMERIC_DAY;
  const [, digits = '', ending = ''] = /^(\d{1,4})(er|ere|e|de|ste|ème)?$/.exec(word) ?? [];
  if (digits === '') return null;
  const value = Number(digits);
  if (ending === '' || (digits === '1' && ending === 'er'))
    return { kind: 'digits', value, length: digits.length };
  if (ending === 'er' && value % 10 === 0 && digits.length === 2)
    return { kind: 'decade', year: 1900 + value, spelt: false };
  if (ending === 'er' && value % 10 === 0 && digits.length === 4)
    return { kind: 'decade', year: value, spelt: false };
  return digits.length <= 2 ? { kind: 'ordinal', value } : null;
}
