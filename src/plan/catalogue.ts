import type {
  Archive,
  ArchiveArticle,
  ArticleId,
  Entity,
  EntityId,
  Grouping,
  Story,
  Url,
} from '../model/model.ts';
import type { Card } from '../model/page-parts.ts';
import type { Settings } from '../settings/settings.ts';
import { type Days, groupByDay } from './days.ts';
import { makeCard } from './parts/card.ts';
import { type Faces, readFaces } from './parts/faces.ts';
import { type ArticleUrls, assignArticleUrls } from './urls/article-urls.ts';
import { hasPage } from './urls/entity-pages.ts';

/** The archive with all that pages look up in it: URLs, cards, days. Made once, read by every page. */
export interface Catalogue {
  readonly archive: Archive;
  readonly settings: Settings;
  readonly articles: ReadonlyMap<ArticleId, ArchiveArticle>;
  readonly urls: ArticleUrls;
  readonly cards: ReadonlyMap<ArticleId, Card>;
  readonly days: Days;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly stories: ReadonlyMap<string, Story>;
  /** Where each article of a story stands in it. */
  readonly placesInStories: ReadonlyMap<string, ReadonlyMap<ArticleId, number>>;
  /** The stories that an entity makes. */
  readonly storiesOf: ReadonlyMap<EntityId, readonly Story[]>;
  /** The articles' own topics and source, by what is written in them. */
  readonly topicOf: ReadonlyMap<ArticleId, readonly Grouping[]>;
  readonly sourceOf: ReadonlyMap<ArticleId, Grouping>;
  /** The page of an entity, where it has one. */
  readonly entityUrl: (id: EntityId) => Url | null;
  readonly faces: Faces;
}

export const topicUrl = (topic: Grouping): Url => `topics/${topic.slug}.html` as Url;
export const sourceUrl = (source: Grouping): Url => `sources/${source.slug}.html` as Url;
export const storyUrl = (story: Story): Url => `stories/${story.slug}.html` as Url;

/** @throws {Error} where a key is missing that an earlier stage vouched for */
export function lookUp<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing known of ${String(key)}`);
  return value;
}

/** Items by each of their members. */
function indexMembers<Item, Member>(
  items: readonly Item[],
  membersOf: (item: Item) => readonly Member[],
): Map<Member, Item[]> {
  const of = new Map<Member, Item[]>();
  for (const item of items) {
    for (const member of membersOf(item)) {
      const list = of.get(member);
      if (list) list.push(item);
      else of.set(member, [item]);
    }
  }
  return of;
}

const membership = (groupings: readonly Grouping[]): Map<ArticleId, Grouping[]> =>
  indexMembers(groupings, ({ articles }) => articles);

export function catalogueArchive(archive: Archive, settings: Settings): Catalogue {
  const urls = assignArticleUrls(archive.articles.map(({ article }) => article));
  const entities = new Map(archive.entities.map((entity) => [entity.id, entity]));
  const withPage = new Map<EntityId, Url>();
  for (const entity of archive.entities) {
    if (hasPage(entity, archive, settings)) withPage.set(entity.id, `${entity.id}.html` as Url);
  }
  const sourceOf = new Map([...membership(archive.sources)].map(([id, [source]]) => [id, source!]));
  const catalogue = {
    archive,
    settings,
    articles: new Map(archive.articles.map((entry) => [entry.article.id, entry])),
    urls,
    cards: new Map(
      archive.articles.map((entry) => [
        entry.article.id,
        makeCard(entry, lookUp(urls.urls, entry.article.id), sourceOf.get(entry.article.id)?.name ?? null),
      ]),
    ),
    days: groupByDay(archive.articles),
    entities,
    stories: new Map(archive.stories.map((story) => [story.slug, story])),
    placesInStories: new Map(
      archive.stories.map(({ slug, articles }) => [slug, new Map(articles.map((id, index) => [id, index]))]),
    ),
    storiesOf: indexMembers(archive.stories, ({ entities }) => entities),
    topicOf: membership(archive.topics),
    sourceOf,
    entityUrl: (id: EntityId) => withPage.get(id) ?? null,
  };
  return { ...catalogue, faces: readFaces(catalogue) };
}
