import type { Article, ArticleId, Slug, Url } from '../model.ts';
import { slugify, suffixSlug } from './slug.ts';

/** A URL that several articles of one day would share, with those articles. */
export interface SharedUrl {
  readonly url: Url;
  readonly ids: readonly ArticleId[];
}

export interface ArticleUrls {
  readonly urls: ReadonlyMap<ArticleId, Url>;
  readonly shared: readonly SharedUrl[];
}

/** Folder of a day's pages, `2023/08/04`; `undated` for articles without a day. */
function folderOf(article: Article): string {
  return article.date === null ? 'undated' : article.date.replaceAll('-', '/');
}

/**
 * The URL of every article. It depends on the article's own day, headline and path only: where articles of
 * one day share a slug each gets a suffix from its path, and the bare URL is left for a page that lists them.
 */
export function assignArticleUrls(articles: readonly Article[]): ArticleUrls {
  const claims = new Map<string, { folder: string; slug: Slug; ids: ArticleId[] }>();
  for (const article of articles) {
    const folder = folderOf(article);
    const slug = slugify(article.headline);
    const key = `${folder}/${slug}`;
    const claim = claims.get(key);
    if (claim) claim.ids.push(article.id);
    else claims.set(key, { folder, slug, ids: [article.id] });
  }
  const urls = new Map<ArticleId, Url>();
  const shared: SharedUrl[] = [];
  for (const [key, { folder, slug, ids }] of claims) {
    if (ids.length === 1) {
      urls.set(ids[0]!, `${key}.html` as Url);
      continue;
    }
    shared.push({ url: `${key}.html` as Url, ids });
    for (const id of ids) urls.set(id, `${folder}/${suffixSlug(slug, id)}.html` as Url);
  }
  return { urls, shared };
}
