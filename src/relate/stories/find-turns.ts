import type { ArticleVectors } from '../related/weigh-articles.ts';
import { OF_ARTICLES, OF_TURNS, sizeOf } from './closeness.ts';
import { clusterLinks } from './cluster-links.ts';
import { type LinkedUnits, linkGroups } from './story-links.ts';
import { KEPT, sumUpGroups } from './sum-up-groups.ts';

/** Articles that may be one story, and what they were joined from: turns of it, or several stories after all. */
export interface Turn {
  /** In order of time. */
  readonly articles: readonly number[];
  readonly parts: readonly Turn[];
}

/** So often turns are joined that are like each other as a whole. */
const PASSES_OVER_TURNS = 2;

/** Links articles that may be of one turn of a story. */
export function linkUnits(vectors: ArticleVectors, units: readonly (readonly number[])[]): LinkedUnits {
  const size = sizeOf(vectors);
  const groups = sumUpGroups(vectors, units, KEPT[size]);
  return { units, groups, links: linkGroups(groups, vectors, OF_ARTICLES[size]) };
}

/**
 * Joins articles that are alike to turns of stories, and these, by what most of their articles have in common, to
 * stories of weeks. In the order of their first articles.
 */
export function findTurns(vectors: ArticleVectors, { units, groups, links }: LinkedUnits): readonly Turn[] {
  const size = sizeOf(vectors);
  const singles = units.map((articles) => ({ articles, parts: [] }));
  let turns = joinTurns(singles, clusterLinks(groups, links, OF_ARTICLES[size]));
  for (let pass = 0; pass < PASSES_OVER_TURNS; pass++) {
    const summed = sumUpGroups(
      vectors,
      turns.map(({ articles }) => articles),
      KEPT[size],
    );
    const again = linkGroups(summed, vectors, OF_TURNS[size]);
    turns = joinTurns(turns, clusterLinks(summed, again, OF_TURNS[size]));
  }
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
