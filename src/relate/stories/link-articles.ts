import { NO_DAY } from '../../outline/columns.ts';
import type { FeatureIndex } from '../related/index-features.ts';
import { type ArticleVectors, SMALL_ARCHIVE } from '../related/weigh-articles.ts';

/** Two articles that may tell of the same events. */
export interface StoryLink {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: number;
}

/** A story that is silent for longer than the archive takes for so many articles is over… */
const ARTICLES_OF_SILENCE = 14;
/** …but not sooner than two weeks, nor later than six. */
const SHORTEST_GAP_DAYS = 14;
const LONGEST_GAP_DAYS = 42;
const LEAST_LIKENESS = { small: 0.13, large: 0.2 };
/** Links from each article to earlier ones. */
const LINKS_KEPT = 4;
/** Articles of the same people and other matters, or of the same matter elsewhere, are not one story. */
const LEAST_ENTITIES = 1;
const LEAST_WORDS = 2;
/** Of a feature's articles, so many before an article are compared. */
const REACH = 200;

/** For each dated article its strongest links to articles of the days before, strongest links first. */
export function linkArticles(vectors: ArticleVectors, index: FeatureIndex): readonly StoryLink[] {
  const links: StoryLink[] = [];
  const count = vectors.rows.length;
  const scores = {
    likeness: new Float64Array(count),
    entities: new Uint8Array(count),
    words: new Uint8Array(count),
    touched: new Uint32Array(count),
  };
  const gapDays = longestGap(vectors);
  const leastLikeness = count < SMALL_ARCHIVE ? LEAST_LIKENESS.small : LEAST_LIKENESS.large;
  for (let article = 0; article < count; article++) {
    if (vectors.days[article] === NO_DAY) break;
    const touched = scoreEarlier(vectors, index, article, gapDays, scores);
    const own: StoryLink[] = [];
    // An iterator would make an object for each of millions of numbers.
    for (let at = 0; at < touched.length; at++) {
      const earlier = touched[at]!;
      const evident = scores.entities[earlier]! >= LEAST_ENTITIES && scores.words[earlier]! >= LEAST_WORDS;
      const likeness = scores.likeness[earlier]!;
      if (evident && likeness >= leastLikeness) own.push({ earlier, later: article, likeness });
      scores.likeness[earlier] = scores.entities[earlier] = scores.words[earlier] = 0;
    }
    links.push(...own.sort(compareLinks).slice(0, LINKS_KEPT));
  }
  return links.sort(compareLinks);
}

/** In days; a paper of a few articles a week comes back to a story less often than a wire. */
function longestGap({ days }: ArticleVectors): number {
  const dated = days.filter((day) => day !== NO_DAY);
  const span = (dated.at(-1) ?? 0) - (dated[0] ?? 0);
  const silence = (ARTICLES_OF_SILENCE * span) / Math.max(1, dated.length);
  return Math.min(LONGEST_GAP_DAYS, Math.max(SHORTEST_GAP_DAYS, silence));
}

function compareLinks(a: StoryLink, b: StoryLink): number {
  return b.likeness - a.likeness || b.earlier - a.earlier || a.later - b.later;
}

interface Scores {
  readonly likeness: Float64Array;
  readonly entities: Uint8Array;
  readonly words: Uint8Array;
  /** Room for the articles that have any. */
  readonly touched: Uint32Array;
}

/** Scores the articles before one that share a feature; returns which those are. */
function scoreEarlier(
  vectors: ArticleVectors,
  index: FeatureIndex,
  article: number,
  gapDays: number,
  scores: Scores,
): Uint32Array {
  let count = 0;
  const day = vectors.days[article]!;
  for (let entry = vectors.starts[article]!; entry < vectors.starts[article + 1]!; entry++) {
    const feature = vectors.features[entry]!;
    const place = index.places[entry]!;
    const shared = vectors.entityFeatures[feature] === 1 ? scores.entities : scores.words;
    const from = Math.max(index.starts[feature]!, place - REACH);
    for (let posting = place - 1; posting >= from; posting--) {
      const earlier = index.rows[posting]!;
      if (day - vectors.days[earlier]! > gapDays) break;
      if (scores.likeness[earlier] === 0) scores.touched[count++] = earlier;
      scores.likeness[earlier]! += vectors.weights[entry]! * index.weights[posting]!;
      shared[earlier]!++;
    }
  }
  return scores.touched.subarray(0, count);
}
