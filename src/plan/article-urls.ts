import { groupBy } from '../group.ts';
import type { ArticleHead, ArticleId, Slug, Url } from '../model.ts';
import { slugify, suffixSlug } from '../slug.ts';

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
function folderOf(article: ArticleHead): string {
  return article.date === null ? 'undated' : article.date.replaceAll('-', '/');
}

/** Digits of the suffix, from the one to be tried first on: the last alone tells any two paths apart. */
const SUFFIXES = [0, 8, 32] as const;

/** What an article asks for: its bare URL, or one with a longer and longer suffix. */
interface Claim {
  readonly id: ArticleId;
  readonly folder: string;
  readonly slug: Slug;
  readonly step: number;
}

function urlOf({ id, folder, slug, step }: Claim): Url {
  const digits = SUFFIXES[step];
  if (digits === undefined) throw new Error(`two articles have the id ${id}`);
  return `${folder}/${digits === 0 ? slug : suffixSlug(slug, id, digits)}.html` as Url;
}

/** Of several claims on one URL those with the shortest suffix give way, and ask for one with a longer suffix. */
function giveWay(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 1) return claims;
  const shortest = Math.min(...new Set(claims.map(({ step }) => step)));
  return claims.map((claim) => (claim.step === shortest ? { ...claim, step: shortest + 1 } : claim));
}

/**
 * The URL of every article. It depends on the article's own day, headline and path only: where articles of
 * one day share a slug each gets a suffix from its path, and the bare URL is left for a page that lists them.
 * A headline that looks like another's slug with its suffix gets a suffix of its own.
 */
export function assignArticleUrls(articles: readonly ArticleHead[]): ArticleUrls {
  let claims: readonly Claim[] = articles.map((article) => ({
    id: article.id,
    folder: folderOf(article),
    slug: slugify(article.headline),
    step: 0,
  }));
  const bare = groupBy(claims, urlOf);
  let byUrl = bare;
  while (byUrl.size < claims.length) {
    claims = [...byUrl.values()].flatMap(giveWay);
    byUrl = groupBy(claims, urlOf);
  }
  const urls = new Map(claims.map((claim) => [claim.id, urlOf(claim)]));
  return {
    urls: new Map(articles.map(({ id }) => [id, urls.get(id)!])),
    shared: [...bare]
      .filter(([url, { length }]) => length > 1 && !byUrl.has(url))
      .map(([url, of]) => ({ url, ids: of.map(({ id }) => id) })),
  };
}
