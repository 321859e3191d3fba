import { visitWords } from '../text/words.ts';

/** So many articles are looked at, spread over all. */
const SAMPLE = 2048;
/** With fewer articles no word is too frequent. */
const FEWEST = 1000;
/** Places of a word that are kept in an archive of so many articles; in one four times as large, twice as many. */
const [PLACES, ARTICLES] = [8000, 20_000];
/** Their numbers are written as one or two bytes. */
const MOST = 1000;

/**
 * The words whose places would weigh too much, the most frequent first: `the`, `of`, in a financial archive `mln`.
 *
 * @param count of articles
 */
export function findFrequentWords(count: number, textAt: (at: number) => string): readonly string[] {
  if (count < FEWEST) return [];
  const step = Math.ceil(count / SAMPLE);
  const counts = new Map<string, number>();
  for (let at = 0; at < count; at += step)
    visitWords(textAt(at), (word) => counts.set(word, (counts.get(word) ?? 0) + 1));
  const least = (PLACES * Math.max(Math.sqrt(count / ARTICLES), 1 / 2)) / step;
  return [...counts]
    .filter(([, times]) => times > least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
