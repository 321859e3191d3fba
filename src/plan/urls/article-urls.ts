import type { ArticleHead, ArticleId, Slug, Url } from '../../model/model.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { slugify, suffixSlug } from '../../tools/text/slug.ts';
import { tellApart } from '../../tools/text/tell-apart.ts';
import { periodFolder } from '../calendar.ts';
import { shortenHeadline } from '../short-headline.ts';

/** A URL that several articles of one date would share, with those articles by their places in the list. */
export interface SharedUrl {
  readonly url: Url;
  readonly rows: Uint32Array;
}

interface ArticleUrls {
  /** Of each article. */
  readonly urls: readonly Url[];
  readonly shared: readonly SharedUrl[];
}

/** What an article's URL is made from. */
export interface ArticlePlace extends Pick<ArticleHead, 'id' | 'date' | 'headline'> {
  /** Whether the headline is the sentence that the text begins with. */
  readonly opens?: boolean;
}

interface Place {
  readonly id: ArticleId;
  readonly folder: string;
  readonly slug: Slug;
  /** The URL that it has where no other article claims it. */
  readonly bare: Url;
}

/**
 * The URL of every article. It depends on the article's own date, headline and path only: where articles of
 * one date share a slug each gets a suffix from its path, and the bare URL is left for a page that lists them.
 */
export function assignArticleUrls(articles: Iterable<ArticlePlace>): ArticleUrls {
  const places = Array.from(articles, (article): Place => {
    const [folder, slug] = [
      dateFolderOf(article),
      slugify(shortenHeadline(article.headline, article.opens === true)),
    ];
    return { id: article.id, folder, slug, bare: `${folder}/${slug}.html` as Url };
  });
  const named = tellApart(places, urlOf);
  const urls = places.map((place) => named.get(place)!);
  const taken = new Set(urls);
  const gaveWay = [...places.keys()].filter((row) => urls[row] !== places[row]!.bare);
  return {
    urls,
    shared: [...groupBy(gaveWay, (row) => places[row]!.bare)]
      .filter(([url, { length }]) => length > 1 && !taken.has(url))
      .map(([url, rows]) => ({ url, rows: Uint32Array.from(rows) })),
  };
}

/** Folder of the pages of a day, a month or a year; `undated` for articles without a date. */
function dateFolderOf({ date }: ArticlePlace): string {
  return date === null ? 'undated' : periodFolder(date);
}

function urlOf({ id, folder, slug, bare }: Place, digits: number): Url {
  return digits === 0 ? bare : (`${folder}/${suffixSlug(slug, id, digits)}.html` as Url);
}
