import { countKinds } from '../../model/each-kind.ts';
import type { Holdings } from '../../model/page-parts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the archive holds, counted. */
export function countHoldings({ archive, days }: Catalogue): Holdings {
  const dated = [...days.byDay.keys()];
  const datedArticles = archive.articles.filter(({ article }) => article.date !== null).length;
  return {
    articles: archive.articles.length,
    dated: datedArticles,
    undated: archive.articles.length - datedArticles,
    days: dated.length,
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    ...countKinds(archive.entities),
    topics: archive.topics.length,
    sources: archive.sources.length,
    stories: archive.stories.length,
  };
}
