import { listWords, wordSet } from '../tools/text/word-set.ts';
import { MONTHS } from './calendar/months.ts';
import { WEEKDAYS } from './calendar/weekdays.ts';
import { SHORT_FOREIGN_TITLES } from './languages/grammars.ts';
import { STOPPED_FORMS } from './organisations/legal-forms.ts';
import { SHORT_TITLES } from './people/titles.ts';

/** Abbreviations that stand before a name: no sentence ends with them. */
const BEFORE_NAME: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...SHORT_FOREIGN_TITLES,
  ...listWords('st mt ft vs cf ca approx dep asst eng gén i.e e.g'),
  // Given names: `Chas. P. Young`
  ...listWords('chas wm thos edw robt fried'),
]);
/** Abbreviations before a number, and words otherwise. */
const BEFORE_NUMBER = wordSet('no nos fig vol pp op art');
/** Abbreviations that may end a sentence: the next word decides. */
const ANYWHERE: ReadonlySet<string> = new Set([
  ...STOPPED_FORMS,
  ...listWords('bros jr jnr sr snr dept univ assn etc est al ave alex geo jos a.m p.m am pm ph.d m.d'),
]);
/** Days, months and states, which are words without their capital: `the summer sun`. */
const CAPITALISED: ReadonlySet<string> = new Set([
  ...[...MONTHS, ...WEEKDAYS].flatMap(({ short }) => short),
  ...listWords(`
  Ala Ariz Ark Calif
  Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
  Wash Wis Wyo
`),
]);
/** What a day or another ordinal of German stands before: `12. März`, `18. Jahrhundert`. */
const AFTER_ORDINAL = new Set(
  `
  Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
  Jahrhundert Jahrhunderts Quartal Quartals Jahrestag Geburtstag Weltkrieg Bundesliga Liga Klasse
`
    .trim()
    .split(/\s+/),
);
const ORDINAL = /^(?:[1-9]|[12]\d|3[01])$/;
/** Words that begin sentences far more often than names. */
const STARTERS = wordSet(`
  the a an in on at by for from with as to of and but or so yet if when while after before since until he she it
  they we you i his her its their our this that these those there here however meanwhile although though because
  despite during under over what who why how where some many most all both each several one two also now then no not
`);

const LONGEST = Math.max(
  ...[BEFORE_NAME, BEFORE_NUMBER, ANYWHERE, CAPITALISED].flatMap((set) =>
    [...set].map((word) => word.length),
  ),
);
/** `J`, `U.S` */
const INITIAL = /(?:^|\.)\p{L}$/u;

/**
 * Whether the full stop between two words belongs to an abbreviation or an initial and ends no sentence.
 *
 * @example isAbbreviation('U.S', 'Senate') // true
 * @example isAbbreviation('U.S', 'The') // false
 * @example isAbbreviation('12', 'März') // true
 */
export function isAbbreviation(before: string, next: string): boolean {
  // Most sentences end with a word that is longer than any abbreviation.
  if (before.length > LONGEST && !before.includes('.')) return false;
  if (ORDINAL.test(before)) return AFTER_ORDINAL.has(next);
  const word = before.toLowerCase();
  if (BEFORE_NAME.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return /^\p{N}/u.test(next);
  if (!INITIAL.test(word) && !ANYWHERE.has(word) && !CAPITALISED.has(before)) return false;
  return word.length === 1 || !STARTERS.has(next.toLowerCase());
}
