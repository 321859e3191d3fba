import type { ArticleHead, ArticleId, Slug, Url } from '../../model/model.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { slugify, suffixSlug } from '../../tools/text/slug.ts';
import { tellApart } from '../../tools/text/tell-apart.ts';

/** A URL that several articles of one day would share, with those articles. */
export interface SharedUrl {
  readonly url: Url;
  readonly ids: readonly ArticleId[];
}

interface ArticleUrls {
  readonly urls: ReadonlyMap<ArticleId, Url>;
  readonly shared: readonly SharedUrl[];
}

/** What an article's URL is made from. */
interface Place {
  readonly id: ArticleId;
  readonly folder: string;
  readonly slug: Slug;
}

/**
 * The URL of every article. It depends on the article's own day, headline and path only: where articles of
 * one day share a slug each gets a suffix from its path, and the bare URL is left for a page that lists them.
 */
export function assignArticleUrls(articles: readonly ArticleHead[]): ArticleUrls {
  const places = articles.map((article) => ({
    id: article.id,
    folder: dayFolderOf(article),
    slug: slugify(article.headline),
  }));
  const urls = tellApart(places, urlOf);
  const taken = new Set(urls.values());
  return {
    urls: new Map(places.map((place) => [place.id, urls.get(place)!])),
    shared: [...groupBy(places, (place) => urlOf(place, 0))]
      .filter(([url, { length }]) => length > 1 && !taken.has(url))
      .map(([url, of]) => ({ url, ids: of.map(({ id }) => id) })),
  };
}

/** Folder of a day's pages, `2023/08/04`; `undated` for articles without a day. */
function dayFolderOf(article: ArticleHead): string {
  return article.date === null ? 'undated' : article.date.replaceAll('-', '/');
}

function urlOf({ id, folder, slug }: Place, digits: number): Url {
  return `${folder}/${digits === 0 ? slug : suffixSlug(slug, id, digits)}.html` as Url;
}
