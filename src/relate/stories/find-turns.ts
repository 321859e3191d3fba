import { type ArticleVectors, SMALL_ARCHIVE } from '../related/weigh-articles.ts';
import { type Closeness, OF_ARTICLES, OF_TURNS } from './closeness.ts';
import { clusterLinks } from './cluster-links.ts';
import { linkGroups } from './story-links.ts';
import { KEPT, sumUpGroups } from './sum-up-groups.ts';

/** Articles that may be one story, and what they were joined from: turns of it, or several stories after all. */
export interface Turn {
  /** In order of time. */
  readonly articles: readonly number[];
  readonly parts: readonly Turn[];
}

/** So often turns are joined that are like each other as a whole. */
const PASSES_OVER_TURNS = 2;

/**
 * Joins articles that are alike to turns of stories, and these, by what most of their articles have in common, to
 * stories of weeks. In the order of their first articles.
 *
 * @param copies groups of articles that count as one, in the order of their first ones
 */
export function findTurns(vectors: ArticleVectors, copies: readonly (readonly number[])[]): readonly Turn[] {
  const size = vectors.rows.length < SMALL_ARCHIVE ? 'small' : 'large';
  const join = (turns: readonly Turn[], closeness: Closeness): readonly Turn[] => {
    const groups = sumUpGroups(
      vectors,
      turns.map(({ articles }) => articles),
      KEPT[size],
    );
    return joinTurns(turns, clusterLinks(groups, linkGroups(groups, vectors, closeness), closeness));
  };
  let turns = join(
    copies.map((articles) => ({ articles, parts: [] })),
    OF_ARTICLES[size],
  );
  for (let pass = 0; pass < PASSES_OVER_TURNS; pass++) turns = join(turns, OF_TURNS[size]);
  return turns;
}

function joinTurns(turns: readonly Turn[], clusters: readonly (readonly number[])[]): readonly Turn[] {
  const joined = new Set(clusters.flat());
  return [
    ...clusters.map((places) => {
      const parts = places.map((place) => turns[place]!);
      return { articles: parts.flatMap(({ articles }) => articles).sort((a, b) => a - b), parts };
    }),
    ...turns.filter((_, place) => !joined.has(place)),
  ].sort((a, b) => a.articles[0]! - b.articles[0]!);
}
