import type { ReadBody } from '../../model/bodies.ts';
import type { Entity, Slug, Story, StoryName } from '../../model/model.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { slugify, suffixSlug } from '../../tools/text/slug.ts';
import type { RelateInput } from '../relate-input.ts';
import { indexFeatures } from '../related/index-features.ts';
import type { ArticleVectors } from '../related/weigh-articles.ts';
import { clusterLinks } from './cluster-links.ts';
import { countArticlesByEntity } from './count-articles.ts';
import { findOwnEntities, indexEntityDays, keepToSubject } from './entity-days.ts';
import { linkArticles } from './link-articles.ts';
import { type EntityFrequencies, nameStory, rankEntities } from './name-story.ts';
import { isRoutine } from './routine-notices.ts';

const FEWEST_ARTICLES = 4;
const FEWEST_DAYS = 2;
const MOST_ENTITIES = 8;

/**
 * Running stories: at least four articles on at least two days about the same events. By the day of their first
 * article, then slug. Undated articles belong to none.
 */
export function findStories(
  vectors: ArticleVectors,
  entities: readonly Entity[],
  readBody: ReadBody,
): readonly Story[] {
  const clusters = clusterLinks(vectors, linkArticles(vectors, indexFeatures(vectors)));
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const frequencies: EntityFrequencies = {
    articles: vectors.articles.length,
    of: countArticlesByEntity(vectors.articles),
  };
  const holders = indexEntityDays(vectors.articles);
  const drafts: Draft[] = [];
  for (const cluster of clusters) {
    if (cluster.length < FEWEST_ARTICLES || isRoutine(vectors, cluster)) continue;
    const alike = cluster.map((article) => vectors.articles[article]!);
    const own = findOwnEntities(alike, holders);
    if (own.size === 0) continue;
    const articles = keepToSubject(alike, own);
    if (articles.length < FEWEST_ARTICLES || countEditionDays(articles) < FEWEST_DAYS) continue;
    const name = nameStory(articles, known, frequencies, readBody);
    if (name !== null) drafts.push({ name, articles });
  }
  return giveSlugs(drafts).map(({ slug, name, articles }) => ({
    slug,
    name,
    articles: articles.map(({ id }) => id),
    entities: rankEntities(articles, frequencies).slice(0, MOST_ENTITIES),
  }));
}

interface Draft {
  readonly name: StoryName;
  /** In order of time. */
  readonly articles: readonly RelateInput[];
}

function countEditionDays(articles: readonly RelateInput[]): number {
  return new Set(articles.map(({ date }) => date)).size;
}

/**
 * A story's slug comes from its first article's day and headline alone, so that it stays while the story runs on.
 * Stories whose first articles share both each get a suffix from that article.
 */
function giveSlugs(drafts: readonly Draft[]): readonly (Draft & { readonly slug: Slug })[] {
  const bySlug = groupBy(drafts, ({ articles }) => slugify(`${articles[0]!.date} ${articles[0]!.headline}`));
  const named = [...bySlug].flatMap(([slug, of]) =>
    of.map((draft) => ({ ...draft, slug: of.length === 1 ? slug : suffixSlug(slug, draft.articles[0]!.id) })),
  );
  return named.sort((a, b) => compareDays(a, b) || (a.slug < b.slug ? -1 : 1));
}

function compareDays(a: Draft, b: Draft): number {
  const [first, second] = [a.articles[0]?.date ?? '', b.articles[0]?.date ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
