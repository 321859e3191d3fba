/** What the archive's data says of each article and of each entity, in that order. */
export const DATA_FIELDS = {
  articles: [
    ...(['id', 'url', 'headline', 'headlineDerived', 'date', 'published', 'language', 'byline'] as const),
    ...(['source', 'originalUrl', 'tags', 'story', 'pictures', 'entities', 'text'] as const),
  ],
  entities: [
    ...(['id', 'kind', 'name', 'acronym', 'aliases', 'demonyms', 'url', 'location', 'note'] as const),
    ...(['sameAs', 'first', 'last', 'mentions', 'articles'] as const),
  ],
} as const;

export type ArticleField = (typeof DATA_FIELDS.articles)[number];
export type EntityField = (typeof DATA_FIELDS.entities)[number];
