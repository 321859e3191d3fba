import type { ArticleHead, Grouping, Slug } from '../model/model.ts';
import { byFrequency, countIn } from '../tools/collections/count.ts';
import { memoise } from '../tools/collections/memoise.ts';
import { slugify, suffixSlug } from '../tools/text/slug.ts';
import { tellApart } from '../tools/text/tell-apart.ts';
import { foldName } from './fold-name.ts';

/** Articles of one topic or source, and how often it is written in which way. */
interface Group {
  readonly slug: Slug;
  readonly folded: string;
  readonly names: Map<string, number>;
  readonly articles: Set<ArticleHead>;
}

/**
 * Articles by what `namesOf` says of them: by topic, or by source. Spellings of one name are one grouping; names
 * that only their slug has in common get a suffix each.
 *
 * @param articles in the order that each grouping's list shall have
 */
export function groupArticles(
  articles: readonly ArticleHead[],
  namesOf: (article: ArticleHead) => readonly string[],
): readonly Grouping[] {
  const groups = new Map<string, Group>();
  const groupNamed = memoise((name: string): Group => {
    const slug = slugify(name);
    const folded = foldName(name);
    const key = `${slug} ${folded}`;
    const group = groups.get(key) ?? { slug, folded, names: new Map(), articles: new Set() };
    groups.set(key, group);
    return group;
  });
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const group = groupNamed(name);
      countIn(group.names, name);
      group.articles.add(article);
    }
  }
  const slugs = tellApart([...groups.values()], ({ slug, folded }, digits) =>
    digits === 0 ? slug : suffixSlug(slug, folded, digits),
  );
  return [...slugs]
    .map(([{ names, articles: members }, slug]) => ({
      slug,
      name: byFrequency(names)[0]!,
      articles: [...members].map(({ id }) => id),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
