import type { Slug } from '../../model/model.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { byFrequency } from '../../tools/collections/count.ts';
import { groupBy } from '../../tools/collections/group.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import { listTexts, type Texts } from '../../tools/columns/texts.ts';
import { slugify, suffixSlug } from '../../tools/text/slug.ts';
import { tellApart } from '../../tools/text/tell-apart.ts';
import { foldName } from '../fold-name.ts';
import { indexPostings } from '../postings.ts';

/** A way in which a topic or source is written, and the rows of the articles that write it so, ascending. */
interface Spelling {
  readonly name: string;
  readonly slug: Slug;
  readonly folded: string;
  readonly rows: Uint32Array;
}

/**
 * Articles by the names of their topics, or of their sources. Spellings of one name are one grouping; names that only
 * their slug has in common get a suffix each.
 *
 * @param named by row of the archive: places in `names`
 * @param isWellWritten of several spellings, which may be shown where others may not
 */
export function groupArticles(
  { bounds, values }: Ragged,
  names: Texts,
  isWellWritten: (name: string) => boolean = () => true,
): readonly GroupingRows[] {
  const texts = listTexts(names);
  const { starts, rows } = indexPostings(bounds, values, texts.length);
  const spellings = texts.map(
    (name, at): Spelling => ({
      name,
      slug: slugify(name),
      folded: foldName(name),
      rows: rows.subarray(starts[at], starts[at + 1]),
    }),
  );
  const groups = groupBy(spellings, ({ slug, folded }) => `${slug} ${folded}`);
  const slugs = tellApart([...groups.values()], ([one], digits) =>
    digits === 0 ? one!.slug : suffixSlug(one!.slug, one!.folded, digits),
  );
  return [...slugs]
    .map(([spelled, slug]) => ({
      ...nameGrouping(chooseName(spelled, isWellWritten)),
      slug,
      formerSlugs: [],
      articles: uniteRows(spelled.map(({ rows: of }) => of)),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** What is called as articles write it, and in no other way. */
export function nameGrouping(
  name: string,
): Pick<GroupingRows, 'name' | 'written' | 'otherNames' | 'description'> {
  return { name, written: name, otherNames: [], description: null };
}

/** The most frequent. */
function chooseName(spelled: readonly Spelling[], isWellWritten: (name: string) => boolean): string {
  const names = byFrequency(new Map(spelled.map(({ name, rows }) => [name, rows.length])));
  return names.find(isWellWritten) ?? names[0]!;
}

/** One, and others that are the same: their addresses and names lead to it. */
export function joinGroupings(main: GroupingRows, others: readonly GroupingRows[]): GroupingRows {
  const all = [main, ...others];
  const names = all.flatMap(({ written, otherNames }) => [written, ...otherNames]);
  return {
    ...main,
    otherNames: names.slice(1),
    formerSlugs: all.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]).slice(1),
    articles: uniteRows(all.map(({ articles }) => articles)),
  };
}

/** The rows of one or more lists, each once, ascending as theirs are. */
export function uniteRows(lists: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = lists;
  if (others.length === 0) return first!;
  return Uint32Array.from(new Set(lists.flatMap((rows) => [...rows]))).sort();
}
