import type { Unit } from '../calendar-words.ts';

/** A list of words, in small letters, parted by blanks; `/` parts forms of one. */
type Words = string;

/** How newspapers of a language write dates. */
export interface DateGrammar {
  /** Whether months and days of the week have capitals inside a sentence. */
  readonly capitals: boolean;
  /** Whether months may have them all the same: `1 de Janeiro de 1993`. */
  readonly monthsWithCapitals: boolean;
  /** From January to December. */
  readonly months: Words;
  /** From Monday to Sunday. */
  readonly weekdays: Words;
  /** What may follow a day of the week in one word: `Dienstagabend`. */
  readonly weekdayEndings: Words;
  /** `hier`, with its days away from the edition date. */
  readonly dayWords: Readonly<Record<string, number>>;
  /** Words before which, or behind which, a day word is another word: `la mañana`. */
  readonly notBeforeDayWords: Words;
  readonly notAfterDayWords: Words;
  /** Words for a part of a day. */
  readonly partsOfDay: Words;
  /** What joins a day to its part: `por la`, `à`; a blank one where nothing does. */
  readonly beforeParts: readonly string[];
  readonly units: Readonly<Partial<Record<Unit, { readonly one: Words; readonly more: Words }>>>;
  /** `dernier`: before or behind a day, a week, a month or a year. */
  readonly which: Readonly<Record<'last' | 'this' | 'next', Words>>;
  /** As `last`, but of days and months that are named alone: `la última semana` is a week long. */
  readonly lastDay: Words;
  /** The same as `next` in two words, behind it: `que viene`. */
  readonly nextBehind: string | null;
  /** What points at the day itself, past or to come: `ce mardi`. */
  readonly thisDay: Words;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Names of decades, from the twenties to the nineties. */
  readonly decades: Words;
  /** Words before a count of days that are past (`il y a`), and behind it (`geleden`). */
  readonly agoBefore: string | null;
  readonly agoBehind: string | null;
  /** Before the day up to which something lasts. */
  readonly until: Words;
  /** Between a day, its month and its year. */
  readonly links: Words;
  /** Between the first and the last day. */
  readonly ranges: Words;
  readonly beforeMonths: Words;
  readonly beforeYears: Words;
  /** Before what a stretch is a part of: `fin de l’année`. */
  readonly parts: Words;
  /** Before a number that counts: `rund 1900`; asked where a year may stand without a word before it. */
  readonly beforeCounts: Words;
  /** Before a day of the week these mean all of them: `chaque mardi`. */
  readonly habits: Words;
  /** Papers that are named with a day: `Welt am Sonntag`. */
  readonly papers: Words;
  /** Verbs and participles of what is to come, and of what was. */
  readonly future: Words;
  readonly past: Words;
  readonly futureEnding: RegExp | null;
  readonly pastEnding: RegExp | null;
  /** Participles, which are the past's right before a day and behind a comma: nouns look like them, too. */
  readonly participle: RegExp | null;
  /** Verbs in the present, which look ahead right beside a day: `stimmt am Mittwoch`. */
  readonly present: RegExp | null;
  /** What looks like one of these and is none. */
  readonly notPresent: Words;
}
