import { Growing } from '../../tools/columns/growing.ts';
import { InternedBytes } from '../../tools/columns/interned-bytes.ts';
import { visitWordBytes } from '../text/words.ts';

/** Words so frequent that their places are not kept: beside others they are named instead. */
export interface FrequentWords {
  /** The most frequent first: the place of each here is its number. */
  readonly words: readonly string[];
  /** So many of the first are nearly everywhere: not even about where they are is kept. */
  readonly bare: number;
}

/** So many articles are looked at, spread over all. */
const SAMPLE = 2048;
/** With fewer articles no word is too frequent. */
const FEWEST = 1000;
/** Places in an archive of so many articles from which a word is frequent, or bare; in one four times as large, twice as many. */
const [FREQUENT, BARE, ARTICLES] = [6000, 8000, 20_000];
/** Their numbers are written as one or two bytes. */
const MOST = 1000;

/**
 * The frequent words of an archive: `the`, `of`, in a financial one `mln`.
 *
 * @param count of articles
 */
export function findFrequentWords(count: number, textAt: (at: number) => string): FrequentWords {
  if (count < FEWEST) return { words: [], bare: 0 };
  const step = Math.ceil(count / SAMPLE);
  const words = new InternedBytes();
  const counts = new Growing(Uint32Array);
  for (let at = 0; at < count; at += step)
    visitWordBytes(textAt(at), (bytes, from, to) => {
      const number = words.numberOf(bytes, from, to);
      counts.set(number, number < counts.length ? counts.at(number) + 1 : 1);
    });
  const scale = Math.max(Math.sqrt(count / ARTICLES), 1 / 2) / step;
  const found = Array.from(counts.finish(), (times, number) => ({ times, number }))
    .filter(({ times }) => times > FREQUENT * scale)
    .map(({ times, number }) => [words.textOf(number), times] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST);
  return {
    words: found.map(([word]) => word),
    bare: found.filter(([, times]) => times > BARE * scale).length,
  };
}
