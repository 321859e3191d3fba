/** What the archive's data says of each article and of each entity, in that order. */
export const DATA_FIELDS = {
  articles: [
    ...(['id', 'url', 'headline', 'headlineDerived', 'date', 'published', 'language', 'byline'] as const),
    ...([
      'source',
      'originalUrl',
      'tags',
      'filedUnder',
      'story',
      'pictures',
      'entities',
      'file',
      'text',
    ] as const),
  ],
  entities: [
    ...(['id', 'kind', 'name', 'acronym', 'aliases', 'demonyms', 'url', 'location', 'note'] as const),
    ...(['descriptions', 'sameAs', 'first', 'last', 'mentions', 'articles'] as const),
  ],
} as const;

export type ArticleField = (typeof DATA_FIELDS.articles)[number];
export type EntityField = (typeof DATA_FIELDS.entities)[number];

/** What the lists beside pages say, in that order: an article a row, or a mention a row. */
export const LIST_FIELDS = {
  articles: [
    ...(['id', 'url', 'date', 'headline', 'language', 'byline', 'source', 'originalUrl'] as const),
    ...(['tags', 'story'] as const),
  ],
  mentions: [
    ...(['article', 'url', 'date', 'headline', 'language', 'source', 'entity', 'text'] as const),
    ...(['start', 'end', 'paragraph', 'sentence'] as const),
  ],
} as const;

export type ListedField = (typeof LIST_FIELDS.articles)[number];
export type MentionField = (typeof LIST_FIELDS.mentions)[number];

interface TableFormatRow {
  /** As people call it. */
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
}

/** The formats in which a list has the rows of {@link LIST_FIELDS}. */
export const TABLE_FORMATS = {
  csv: { name: 'CSV', ending: 'csv', mediaType: 'text/csv' },
  ndjson: { name: 'NDJSON', ending: 'ndjson', mediaType: 'application/x-ndjson' },
} as const satisfies Readonly<Record<string, TableFormatRow>>;

export type TableFormat = keyof typeof TABLE_FORMATS;

export const TABLE_FORMAT_NAMES = ['csv', 'ndjson'] as const satisfies readonly TableFormat[];
