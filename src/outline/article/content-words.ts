import { MONTHS } from '../../knowledge/calendar/months.ts';
import { WEEKDAYS } from '../../knowledge/calendar/weekdays.ts';
import type { Article } from '../../model/model.ts';
import { countIn } from '../../tools/collections/count.ts';
import { listWords } from '../../tools/text/word-set.ts';

/** English words that say nothing about what an article is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...[...WEEKDAYS, ...MONTHS].map(({ name }) => name.toLowerCase()),
  ...listWords(`
  the and for are was were but not you all any can had her his has have him its our out who did get she too use
  that this with from they will would there their what about which when make than them then been more also into
  said says say told over after before under between during since until while because could should may might must
  such other some only most many much very each both few own same just like against where how why these those
  through being here upon per via yet now one two three four five six seven eight nine ten first second third last
  next new year years month months week weeks day days today yesterday tomorrow mr mrs ms dr according including among still however according made make take taken took come came go going went
  does doing done don didn isn wasn aren hasn weren let per cent percent pct reuters reuter news
  million mln billion bln trillion thousand hundred dlr dlrs cts stg see sees seen set sets get gets
`),
]);

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;
/** The same where no other letters are, as in most English: without Unicode's tables it takes a fraction of the time. */
const PLAIN_WORD = /[A-Za-z][A-Za-z\d]*/g;
const NOT_ASCII = /[\u0080-\uffff]/;
const LONGEST_WORD = 30;
/** Room for the words that are read; the average word of a language that has spaces is far shorter. */
const UNITS_PER_WORD = 12;

/**
 * Calls `visit` with each content word among the first `limit` words of the text: lower-case, without a plural's s,
 * numbers and empty words left out; `printed` is the word as it stands there.
 */
export function visitContentWords(
  text: string,
  limit: number,
  visit: (word: string, printed: string) => void,
): void {
  const beginning = text.slice(0, limit * UNITS_PER_WORD);
  const words = beginning.match(NOT_ASCII.test(beginning) ? WORD : PLAIN_WORD) ?? [];
  for (const printed of words.slice(0, limit)) {
    if (printed.length < 3 || printed.length > LONGEST_WORD) continue;
    const word = printed.toLowerCase();
    if (!EMPTY_WORDS.has(word)) visit(dropPlural(word), printed);
  }
}

/** Words of a headline, and of a text, that are read. */
const WORDS_READ = 100;
const HEADLINE_COUNT = 2;

/** The content words of an article's headline and of its first words, in the order in which they come, with how often they do; those of the headline count double. */
export function countContentWords({
  headline,
  text,
}: Pick<Article, 'headline' | 'text'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  visitContentWords(headline, WORDS_READ, (word) => countIn(counts, word, HEADLINE_COUNT));
  visitContentWords(text, WORDS_READ, (word) => countIn(counts, word));
  return counts;
}

/** `talks` and `talk` are one word; `crisis` and `congress` stay. */
export function dropPlural(word: string): string {
  return word.length > 4 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
