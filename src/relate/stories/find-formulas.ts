import { dropPlural, visitContentWords } from '../../outline/article/content-words.ts';
import { countIn } from '../../tools/collections/count.ts';
import { Growing } from '../../tools/columns/growing.ts';
import { type Ragged, rowOf } from '../../tools/columns/ragged.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import type { RelateInput } from '../relate-input.ts';
import { wordsOfSlug } from '../words-of-slug.ts';

/** Two words are a formula where they stand together in so many headlines, on so many days… */
const LEAST_HEADLINES = 10;
const LEAST_DAYS = 8;
/** …and on this share of all days: what is in the news for a while is none. */
const SHARE_OF_DAYS = 0.13;
const WORDS_READ = 20;
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
 * @param articles rows in order of time
 * @returns side by side with them: 1 for a formula
 */
export function findFormulas(input: RelateInput, articles: Uint32Array): Uint8Array {
  const headlines = readHeadlines(input, articles);
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
  for (const [article, row] of articles.entries()) {
    const day = input.outlines.days[row]!;
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
  const formulas = new Uint8Array(articles.length);
  for (const article of articles.keys())
    visitPairs(article, (key) => {
      const pair = pairs.get(key)!;
      if (pair.count >= LEAST_HEADLINES && pair.days >= leastDays) formulas[article] = 1;
    });
  return formulas;
}

/** Of each article the words of its headline that are in no name of its text, each once, by number. */
function readHeadlines({ outlines, mentioned, entities }: RelateInput, articles: Uint32Array): Ragged {
  const headline = readTexts(outlines.headlines);
  const numbers = new Map<string, number>();
  const values = new Growing(Uint32Array);
  const bounds = new Uint32Array(articles.length + 1);
  const names: (readonly string[])[] = [];
  for (const [article, row] of articles.entries()) {
    const known = new Set<string>();
    for (let at = mentioned.bounds[row]!; at < mentioned.bounds[row + 1]!; at++) {
      const entity = mentioned.entities[at]!;
      names[entity] ??= wordsOfSlug(entities[entity]!.id).map(dropPlural);
      for (const word of names[entity]) known.add(word);
    }
    visitContentWords(headline(row), WORDS_READ, (word) => {
      if (known.has(word)) return;
      known.add(word);
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      values.push(number);
    });
    bounds[article + 1] = values.length;
  }
  return { bounds, values: values.finish() };
}
