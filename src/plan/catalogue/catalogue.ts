import type {
  Archive,
  ArchiveArticle,
  ArticleId,
  Entity,
  EntityId,
  Grouping,
  Story,
  Url,
} from '../../model/model.ts';
import type { Card } from '../../model/page-parts.ts';
import type { Settings } from '../../settings/settings.ts';
import { lookUp } from '../../tools/collections/look-up.ts';
import type { Face } from '../face.ts';
import type { Marked } from '../marked.ts';
import { assignArticleUrls, type SharedUrl } from '../urls/article-urls.ts';
import { hasPage } from '../urls/entity-pages.ts';
import { entityUrl } from '../urls/page-urls.ts';
import { makeCard } from './card.ts';
import { type Days, groupByDay } from './days.ts';
import { readFaces } from './faces.ts';

/**
 * The archive with all that is looked up in it where the inputs of pages are gathered. Made once. Nothing that makes a
 * page may see it: what a page took from here beside its inputs would be old on it after the next build.
 */
export interface Catalogue {
  readonly archive: Archive;
  readonly settings: Settings;
  readonly articles: ReadonlyMap<ArticleId, ArchiveArticle>;
  readonly faces: ReadonlyMap<ArticleId, Marked<Face>>;
  /** URLs that several articles could claim. */
  readonly sharedUrls: readonly SharedUrl[];
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
}

/** Looks up once what pages ask of the archive again and again: addresses, days, cards, who has a page. */
export function catalogueArchive(archive: Archive, settings: Settings): Catalogue {
  const { urls, shared } = assignArticleUrls(archive.articles.map(({ article }) => article));
  const withPage = new Map<EntityId, Url>();
  for (const entity of archive.entities) {
    if (hasPage(entity, archive, settings)) withPage.set(entity.id, entityUrl(entity));
  }
  const sourceOf = new Map([...membership(archive.sources)].map(([id, [source]]) => [id, source!]));
  const urlOf = (id: EntityId): Url | null => withPage.get(id) ?? null;
  const drawCard = (entry: ArchiveArticle): Card =>
    makeCard(entry, lookUp(urls, entry.article.id), sourceOf.get(entry.article.id)?.name ?? null);
  return {
    archive,
    settings,
    articles: new Map(archive.articles.map((entry) => [entry.article.id, entry])),
    faces: readFaces(archive.articles, archive.entities, drawCard, urlOf),
    sharedUrls: shared,
    days: groupByDay(archive.articles),
    entities: new Map(archive.entities.map((entity) => [entity.id, entity])),
    stories: new Map(archive.stories.map((story) => [story.slug, story])),
    placesInStories: new Map(
      archive.stories.map(({ slug, articles }) => [slug, new Map(articles.map((id, index) => [id, index]))]),
    ),
    storiesOf: indexMembers(archive.stories, ({ entities }) => entities),
    topicOf: membership(archive.topics),
    sourceOf,
    entityUrl: urlOf,
  };
}

export const faceOf = (id: ArticleId, { faces }: Catalogue): Marked<Face> => lookUp(faces, id);

export const facesOf = (ids: readonly ArticleId[], catalogue: Catalogue): readonly Marked<Face>[] =>
  ids.map((id) => faceOf(id, catalogue));

export const facesOfAll = (
  entries: readonly ArchiveArticle[],
  catalogue: Catalogue,
): readonly Marked<Face>[] => entries.map(({ article }) => faceOf(article.id, catalogue));

export const markedCardOf = (id: ArticleId, catalogue: Catalogue): Marked<Card> =>
  faceOf(id, catalogue).value.card;

export const cardOf = (id: ArticleId, catalogue: Catalogue): Card => markedCardOf(id, catalogue).value;

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
