import type { ReadBodyText } from '../../model/bodies.ts';
import type { Slug, StoryName } from '../../model/model.ts';
import type { StoryRows } from '../../outline/archive-columns.ts';
import { dayOfNumber } from '../../outline/day-number.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import { slugify, suffixSlug } from '../../tools/text/slug.ts';

import { indexPostings } from '../postings.ts';
import type { RelateInput } from '../relate-input.ts';
import type { ArticleVectors } from '../related/weigh-articles.ts';
import { clusterLinks } from './cluster-links.ts';
import { findOwnEntities, keepToSubject } from './entity-days.ts';
import { nameStory, rankEntities } from './name-story.ts';
import { isRoutine } from './routine-notices.ts';
import type { StoryLink } from './story-links.ts';

const FEWEST_ARTICLES = 4;
const FEWEST_DAYS = 2;
const MOST_ENTITIES = 8;

/**
 * Running stories: at least four articles on at least two days about the same events. By the day of their first
 * article, then slug. Articles whose day is not known belong to none.
 *
 * @param links the strongest first
 */
export function findStories(
  input: RelateInput,
  vectors: ArticleVectors,
  links: readonly StoryLink[],
  readText: ReadBodyText,
): readonly StoryRows[] {
  const { outlines, mentioned, entities } = input;
  const holders = indexPostings(mentioned.bounds, mentioned.entities, entities.length);
  const drafts: Draft[] = [];
  for (const cluster of clusterLinks(vectors, links)) {
    if (cluster.length < FEWEST_ARTICLES || isRoutine(vectors, cluster)) continue;
    const alike = cluster.map((article) => vectors.rows[article]!);
    const own = findOwnEntities(alike, input, holders);
    if (own.size === 0) continue;
    const articles = keepToSubject(alike, input, own);
    const days = new Set(articles.map((row) => outlines.days[row]!));
    if (articles.length < FEWEST_ARTICLES || days.size < FEWEST_DAYS) continue;
    const name = nameStory(articles, input, holders, readText);
    if (name !== null) drafts.push({ name, articles });
  }
  return giveSlugs(drafts, input).map(({ slug, name, articles }) => ({
    slug,
    name,
    articles: Uint32Array.from(articles),
    entities: Uint32Array.from(rankEntities(articles, input, holders).slice(0, MOST_ENTITIES)),
  }));
}

interface Draft {
  readonly name: StoryName;
  /** In order of time. */
  readonly articles: readonly number[];
}

/**
 * A story's slug comes from its first article's day and headline alone, so that it stays while the story runs on.
 * Stories whose first articles share both each get a suffix from that article.
 */
function giveSlugs(
  drafts: readonly Draft[],
  { outlines }: RelateInput,
): readonly (Draft & { readonly slug: Slug })[] {
  const [headline, id] = [readTexts(outlines.headlines), readTexts(outlines.ids)];
  const firstDay = ({ articles }: Draft): number => outlines.days[articles[0]!]!;
  const bySlug = groupBy(drafts, (draft) =>
    slugify(`${dayOfNumber(firstDay(draft))} ${headline(draft.articles[0]!)}`),
  );
  const named = [...bySlug].flatMap(([slug, of]) =>
    of.map((draft) => ({
      ...draft,
      slug: of.length === 1 ? slug : suffixSlug(slug, id(draft.articles[0]!)),
    })),
  );
  return named.sort((a, b) => firstDay(a) - firstDay(b) || (a.slug < b.slug ? -1 : 1));
}
