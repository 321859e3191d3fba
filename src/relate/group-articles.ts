import { byFrequency, countIn } from '../count.ts';
import type { ArticleHead, Grouping, Slug } from '../model.ts';
import { slugify } from '../slug.ts';

/**
 * Articles by what `namesOf` says of them: by topic, or by source. Names of one slug are one grouping.
 *
 * @param articles in the order that each grouping's list shall have
 */
export function groupArticles(
  articles: readonly ArticleHead[],
  namesOf: (article: ArticleHead) => readonly string[],
): readonly Grouping[] {
  const groups = new Map<Slug, { names: Map<string, number>; articles: Set<ArticleHead> }>();
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const slug = slugify(name);
      const group = groups.get(slug) ?? {
        names: new Map<string, number>(),
        articles: new Set<ArticleHead>(),
      };
      groups.set(slug, group);
      countIn(group.names, name);
      group.articles.add(article);
    }
  }
  return [...groups]
    .map(([slug, { names, articles: members }]) => ({
      slug,
      name: byFrequency(names)[0]!,
      articles: [...members].map(({ id }) => id),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
