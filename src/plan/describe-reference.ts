import type { CitedArticle } from '../cite/cited-article.ts';
import { keyOf } from '../cite/cited-article.ts';
import { readName } from '../cite/read-name.ts';
import type { ArticleHead, Url } from '../model/model.ts';
import type { Site } from '../model/page-parts.ts';
import { shortenHeadline } from './short-headline.ts';

type ReferenceHead = Pick<
  ArticleHead,
  'headline' | 'opening' | 'byline' | 'source' | 'date' | 'language' | 'originalUrl'
>;

/** What references say of the archive. */
export type CitedArchive = Pick<Site, 'title' | 'siteUrl'>;

/** What a reference says of an article, from what is known of it and its address in the archive. */
export function describeReference(
  { headline, opening, byline, source, date, language, originalUrl }: ReferenceHead,
  url: Url,
  { title, siteUrl }: CitedArchive,
): CitedArticle {
  return {
    key: keyOf(date, url),
    title: shortenHeadline(headline, opening !== undefined),
    authors: byline.map(readName),
    source: source?.name ?? null,
    archive: title,
    date,
    language,
    originalUrl,
    page: siteUrl === null ? null : `${siteUrl}${url}`,
  };
}
