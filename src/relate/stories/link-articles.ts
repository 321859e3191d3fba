import { NO_DAY } from '../../outline/columns.ts';
import type { FeatureIndex } from '../related/index-features.ts';
import { Likenesses } from '../related/likenesses.ts';
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
  const { rows, days } = vectors;
  const links: StoryLink[] = [];
  const likenesses = new Likenesses(vectors, index, { before: REACH, after: 0 });
  const gapDays = longestGap(vectors);
  const leastLikeness = rows.length < SMALL_ARCHIVE ? LEAST_LIKENESS.small : LEAST_LIKENESS.large;
  /** The first that is near enough in time. */
  let first = 0;
  for (let later = 0; later < rows.length && days[later] !== NO_DAY; later++) {
    while (days[later]! - days[first]! > gapDays) first++;
    const own: StoryLink[] = [];
    likenesses.visit(later, first, leastLikeness, (earlier, likeness) => {
      if (
        likenesses.countShared(later, earlier, 1) >= LEAST_ENTITIES &&
        likenesses.countShared(later, earlier, 0) >= LEAST_WORDS
      )
        own.push({ earlier, later, likeness });
      return leastLikeness;
    });
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
