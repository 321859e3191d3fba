import type { Url } from '../../model/model.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { slugify } from '../../tools/text/slug.ts';

/** An address that several topics, or sources, would share, and that may have been one's alone before. */
interface SharedGroupings {
  readonly url: Url;
  /** Largest first. */
  readonly groupings: readonly GroupingRows[];
}

/** The addresses that are left free because they would be shared. */
export function findSharedGroupings(
  groupings: readonly GroupingRows[],
  urlOf: (grouping: GroupingRows) => Url,
): readonly SharedGroupings[] {
  const taken = new Set(groupings.map(urlOf));
  const byBareUrl = groupBy(groupings, (grouping) => urlOf({ ...grouping, slug: slugify(grouping.name) }));
  return [...byBareUrl]
    .filter(([url]) => !taken.has(url))
    .map(([url, of]) => ({ url, groupings: of.sort(bySize) }));
}

function bySize(a: GroupingRows, b: GroupingRows): number {
  return b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1);
}
