import type { ArchiveArticle, Entity, EntityId, Url } from '../../model.ts';
import type { DataFile, Link } from '../../pages.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';

const ARTICLES = 'data/articles.ndjson' as Url;
const ENTITIES = 'data/entities.ndjson' as Url;

export const DATA_FILES: readonly Link[] = [
  { text: ARTICLES, url: ARTICLES },
  { text: ENTITIES, url: ENTITIES },
];

function describeArticle(entry: ArchiveArticle, catalogue: Catalogue): unknown {
  const { article } = entry;
  const counts = new Map<EntityId, number>();
  for (const { entity } of entry.mentions)
    if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return {
    id: article.id,
    url: lookUp(catalogue.urls.urls, article.id),
    headline: article.headline,
    headlineDerived: article.headlineDerived,
    date: article.date,
    published: article.published,
    language: article.language,
    byline: article.byline,
    source: article.source?.name ?? null,
    originalUrl: article.originalUrl,
    tags: article.tags,
    story: entry.story,
    entities: [...counts].map(([id, mentions]) => ({ id, mentions })),
    text: article.text,
  };
}

function describeEntity(entity: Entity, catalogue: Catalogue): unknown {
  const dates = entity.articles
    .map((id) => lookUp(catalogue.articles, id).article.date)
    .filter((date) => date !== null);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    acronym: entity.acronym,
    aliases: entity.aliases,
    url: catalogue.entityUrl(entity.id),
    location: entity.location,
    note: entity.note,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    mentions: entity.mentionCount,
    articles: entity.articles,
  };
}

function* lines<Item>(items: readonly Item[], describe: (item: Item) => unknown): Iterable<string> {
  for (const item of items) yield `${JSON.stringify(describe(item))}\n`;
}

/** The archive as data: one JSON object a line. The fields are described on the about page. */
export function planDataFiles(catalogue: Catalogue): readonly DataFile[] {
  const { articles, entities } = catalogue.archive;
  return [
    { url: ARTICLES, content: () => lines(articles, (entry) => describeArticle(entry, catalogue)) },
    { url: ENTITIES, content: () => lines(entities, (entity) => describeEntity(entity, catalogue)) },
  ];
}
