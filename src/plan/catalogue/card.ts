import type { ArchiveArticle, Url } from '../../model/model.ts';
import type { Card } from '../../model/page-parts.ts';

/** An article as lists show it. */
export function makeCard({ article, lead }: ArchiveArticle, url: Url, source: string | null): Card {
  return {
    url,
    headline: article.headline,
    headlineDerived: article.headlineDerived,
    language: article.language,
    day: article.date,
    time: timeOf(article.published),
    lead,
    source,
  };
}

/** @example timeOf('1987-03-23T15:19:04+00:00') // '15:19' */
function timeOf(published: string | null): string | null {
  return published === null ? null : published.slice(11, 16);
}
