import { type Ragged, raggedOf, rowOf } from '../tools/columns/ragged.ts';
import type { ArchiveColumns, EntityRows, GroupingRows, StoryRows } from './archive-columns.ts';

/** What names its articles by rows, laid out: few large columns for many small ones. */
interface PackedRows {
  /** Of each other field the values of all rows, as JSON in UTF-8: without the fields' names it is a third as long. */
  readonly json: Uint8Array;
  readonly articles: Ragged;
}

/** An archive as it is kept, and as it travels to other threads: one that is opened is the same. */
export interface PackedArchive
  extends Omit<
    ArchiveColumns,
    'entities' | 'topics' | 'sources' | 'authors' | 'stories' | 'doubts' | 'problems'
  > {
  readonly entities: PackedRows;
  readonly topics: PackedRows;
  readonly sources: PackedRows;
  readonly authors: PackedRows;
  readonly stories: PackedRows;
  /** Of each story. */
  readonly storyEntities: Ragged;
  /** Doubts and problems. */
  readonly findings: Uint8Array;
}

export function packArchive(archive: ArchiveColumns): PackedArchive {
  const { entities, topics, sources, authors, stories, doubts, problems, ...columns } = archive;
  return {
    ...columns,
    entities: packRows(entities),
    topics: packRows(topics),
    sources: packRows(sources),
    authors: packRows(authors),
    stories: packRows(stories.map(({ entities: _, ...story }) => story)),
    storyEntities: raggedOf(stories.map((story) => story.entities)),
    findings: packJson({ doubts, problems }),
  };
}

export function openArchive(packed: PackedArchive): ArchiveColumns {
  const { entities, topics, sources, authors, stories, storyEntities, findings, ...columns } = packed;
  return {
    ...columns,
    entities: openRows<EntityRows>(entities),
    topics: openRows<GroupingRows>(topics),
    sources: openRows<GroupingRows>(sources),
    authors: openRows<GroupingRows>(authors),
    stories: openRows<Omit<StoryRows, 'entities'>>(stories).map((story, place) => ({
      ...story,
      entities: rowOf(storyEntities, place),
    })),
    ...(openJson(findings) as Pick<ArchiveColumns, 'doubts' | 'problems'>),
  };
}

function packRows(rows: readonly { readonly articles: Uint32Array }[]): PackedRows {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== 'articles');
  return {
    json: packJson(fields.map((field) => [field, rows.map((row) => row[field as keyof typeof row])])),
    articles: raggedOf(rows.map(({ articles }) => articles)),
  };
}

function openRows<Row extends { readonly articles: Uint32Array }>({
  json,
  articles,
}: PackedRows): readonly Row[] {
  const rows = articles.bounds.subarray(1);
  const fields = openJson(json) as readonly (readonly [field: string, values: readonly unknown[]])[];
  return Array.from(rows, (_, place) => {
    const row: Record<string, unknown> = {};
    for (const [field, values] of fields) row[field] = values[place];
    row['articles'] = rowOf(articles, place);
    return row as unknown as Row;
  });
}

const packJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const openJson = ({ buffer, byteOffset, byteLength }: Uint8Array): unknown =>
  JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
