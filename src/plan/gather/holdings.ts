import { countKinds } from '../../model/each-kind.ts';
import type { Holdings } from '../../model/page-parts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the archive holds, counted. */
export function countHoldings({ archive, days }: Catalogue): Holdings {
  const withArticles = [...days.byDay.keys()];
  return {
    articles: archive.outlines.count,
    dated: days.dated.length,
    undated: days.undated.length,
    days: withArticles.length,
    first: withArticles[0] ?? null,
    last: withArticles.at(-1) ?? null,
    ...countKinds(archive.entities),
    topics: archive.topics.length,
    sources: archive.sources.length,
    stories: archive.stories.length,
  };
}
