import type { Slug, Url } from '../../model/model.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { NONE } from '../../outline/columns.ts';
import { listTexts } from '../../tools/columns/texts.ts';
import { slugify } from '../../tools/text/slug.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sourceUrl, topicUrl } from '../urls/page-urls.ts';

/** A topic or a paper as it was before the archive's owner joined it to another, which is where it leads on. */
interface JoinedGrouping {
  /** The page that it had. */
  readonly page: Url;
  readonly to: { readonly text: string; readonly url: Url };
  /** Rows of its own articles. */
  readonly articles: readonly number[];
}

/** What was joined, where the settings join anything: spellings that are one by themselves have never been two. */
export function* listJoined({ archive, settings }: Catalogue): Iterable<JoinedGrouping> {
  const { count, tags, tagNames, sources, sourceNames } = archive.outlines;
  if (settings.topics.some(({ into }) => into !== null)) {
    const slugs = listTexts(tagNames).map(slugify);
    const rowsOf = indexRows(count, (row) =>
      Array.from(tags.values.subarray(tags.bounds[row], tags.bounds[row + 1]), (tag) => slugs[tag]!),
    );
    yield* listFormer(archive.topics, topicUrl, rowsOf);
  }
  if (settings.sources.some(({ into }) => into !== null)) {
    const slugs = listTexts(sourceNames).map(slugify);
    const rowsOf = indexRows(count, (row) => (sources[row] === NONE ? [] : [slugs[sources[row]!]!]));
    yield* listFormer(archive.sources, sourceUrl, rowsOf);
  }
}

type RowsOf = ReadonlyMap<Slug, readonly number[]>;

function indexRows(count: number, slugsOf: (row: number) => readonly Slug[]): RowsOf {
  const rows = new Map<Slug, number[]>();
  for (let row = 0; row < count; row++)
    for (const slug of new Set(slugsOf(row))) {
      const of = rows.get(slug);
      if (of === undefined) rows.set(slug, [row]);
      else of.push(row);
    }
  return rows;
}

function* listFormer(
  groupings: readonly GroupingRows[],
  urlOf: (grouping: Pick<GroupingRows, 'slug'>) => Url,
  rowsOf: RowsOf,
): Iterable<JoinedGrouping> {
  for (const grouping of groupings) {
    const to = { text: grouping.name, url: urlOf(grouping) };
    for (const slug of grouping.formerSlugs)
      yield { page: urlOf({ slug }), to, articles: rowsOf.get(slug) ?? [] };
  }
}
