import type { Url } from '../../model/model.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { slugify } from '../../tools/text/slug.ts';

/** An address without a suffix, which several topics, or sources, would share, and that may have been one's alone before. */
interface BareAddress {
  readonly url: Url;
  /** Largest first; of several that were joined, the one that they are now. */
  readonly groupings: readonly GroupingRows[];
}

/** The addresses that are left free because they would be shared. */
export function findBareAddresses(
  groupings: readonly GroupingRows[],
  urlOf: (grouping: Pick<GroupingRows, 'slug'>) => Url,
): readonly BareAddress[] {
  const taken = new Set(groupings.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const bySlug = new Map<GroupingRows['slug'], Set<GroupingRows>>();
  for (const grouping of groupings) {
    for (const name of [grouping.written, ...grouping.otherNames]) {
      const slug = slugify(name);
      if (!taken.has(slug)) bySlug.set(slug, (bySlug.get(slug) ?? new Set()).add(grouping));
    }
  }
  return [...bySlug].map(([slug, of]) => ({ url: urlOf({ slug }), groupings: [...of].sort(bySize) }));
}

function bySize(a: GroupingRows, b: GroupingRows): number {
  return b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1);
}
