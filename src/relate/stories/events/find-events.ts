import type { FeatureCounts } from '../../related/count-features.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { OF_ARTICLES } from '../closeness.ts';
import { clusterLinks } from '../cluster-links.ts';
import { listShared, sumLikeness } from '../shared-features.ts';
import { type LinkedUnits, silenceOf } from '../story-links.ts';

const FEWEST_ARTICLES = 3;
/** Between two reports of one event lies at most so much of the time for which a story may be silent. */
const OF_SILENCE = 2 / 7;
/** Names besides the first must make its articles alike by so much of what words do… */
const NAMES_BESIDE_WORDS = 0.2;
/** …and so many times as much where all have headlines that are formulas. */
const FORMULA_FACTOR = 6;
/** So many reports, hardly one with a headline that is a formula, have a word that is theirs… */
const FEWEST_OF_OWN_WORD = 5;
const MOST_OF_FORMULAS = 0.25;
/** …if so much of them have it, and of all articles with it in the archive, so many are these. */
const HAVE_WORD = 2 / 3;
const OWN_WORD = 1 / 2;
/** What cannot be said of two articles at all. */
const NOTHING = 0.02;

/**
 * Marks the articles that tell of an event: at least three within a few days, alike by several names. Notices of one
 * kind are alike by their words; all that is told of one company, by one name. A ferry that sinks may have one name, too,
 * but then what is told of it has words that hardly another article of the archive has.
 *
 * @param wide articles of wide events, which are events as they are
 * @param frequencies in how many articles a feature is
 * @param told by article: 1 in `formulas` where its headline is one; by row of the archive: 1 where it is a notice
 * @returns by article that is no copy: 1 where it is of an event
 */
export function findEvents(
  vectors: ArticleVectors,
  { units, groups, links }: LinkedUnits,
  wide: readonly (readonly number[])[],
  frequencies: FeatureCounts['frequencies'],
  { formulas, notices }: { readonly formulas: Uint8Array; readonly notices: Uint8Array },
): Uint8Array {
  const inEvent = new Uint8Array(vectors.rows.length);
  const mark = (articles: readonly number[]): void => {
    for (const article of articles) inEvent[article] = 1;
  };
  const longest = OF_SILENCE * silenceOf(vectors);
  const near = links.filter(
    ({ earlier, later }) => groups.days[later]! - groups.lastDays[earlier]! <= longest,
  );
  for (const places of clusterLinks(groups, near, OF_ARTICLES.large)) {
    const told = places
      .map((place) => units[place]![0]!)
      .filter((article) => notices[vectors.rows[article]!] === 0);
    if (told.length >= FEWEST_ARTICLES && isEvent(vectors, told, frequencies, formulas)) mark(told);
  }
  wide.forEach(mark);
  return inEvent;
}

function isEvent(
  vectors: ArticleVectors,
  articles: readonly number[],
  frequencies: FeatureCounts['frequencies'],
  formulas: Uint8Array,
): boolean {
  const { names, words } = listShared(vectors, articles);
  const ofFormulas = articles.filter((article) => formulas[article] === 1).length / articles.length;
  const hasOwnWord =
    articles.length >= FEWEST_OF_OWN_WORD &&
    ofFormulas <= MOST_OF_FORMULAS &&
    words.some(
      ({ feature, count }) =>
        count >= HAVE_WORD * articles.length && count >= OWN_WORD * frequencies[feature]!,
    );
  if (hasOwnWord) return true;
  const leastByNames = NAMES_BESIDE_WORDS * FORMULA_FACTOR ** ofFormulas;
  return sumLikeness(names.slice(1)) + NOTHING >= leastByNames * (sumLikeness(words) + NOTHING);
}
