import { countIn } from '../../../tools/collections/count.ts';
import { type Ragged, rowOf } from '../../../tools/columns/ragged.ts';

/** Two words are a formula where they stand together in so many headlines, on so many days… */
const LEAST_HEADLINES = 10;
const LEAST_DAYS = 8;
/** …and on this share of all days: what is in the news for a while is none. */
const SHARE_OF_DAYS = 0.13;
/** There are fewer distinct words in headlines. */
const MOST_WORDS = 2 ** 24;

/** Two words that stand together in headlines: in how many, on how many days, and on which last. */
interface Pair {
  count: number;
  days: number;
  last: number;
}

/**
 * Which headlines are formulas, as those of notices are: `sets quarterly payout`, `issues bond`, `money supply rises`.
 * Names are left out, so that a formula is the same for every company and country.
 *
 * @param headlines of each article its words, as `readHeadlineWords` has them
 * @param daysOf side by side with them, ascending
 * @returns by article: 1 for a formula
 */
export function findFormulas(headlines: Ragged, daysOf: Int32Array): Uint8Array {
  const frequencies = new Map<number, number>();
  for (const word of headlines.values) countIn(frequencies, word);
  const visitPairs = (article: number, visit: (pair: number) => void): void => {
    const words = rowOf(headlines, article).filter((word) => frequencies.get(word)! >= LEAST_HEADLINES);
    for (const [at, word] of words.entries())
      for (const other of words.subarray(at + 1))
        visit(Math.min(word, other) * MOST_WORDS + Math.max(word, other));
  };
  const pairs = new Map<number, Pair>();
  const days = new Set<number>();
  for (const [article, day] of daysOf.entries()) {
    days.add(day);
    visitPairs(article, (key) => {
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { count: 1, days: 1, last: day });
      else {
        pair.count++;
        if (pair.last !== day) pair.days++;
        pair.last = day;
      }
    });
  }
  const leastDays = Math.max(LEAST_DAYS, SHARE_OF_DAYS * days.size);
  const formulas = new Uint8Array(daysOf.length);
  for (const article of daysOf.keys())
    visitPairs(article, (key) => {
      const pair = pairs.get(key)!;
      if (pair.count >= LEAST_HEADLINES && pair.days >= leastDays) formulas[article] = 1;
    });
  return formulas;
}
