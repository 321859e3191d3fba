import { countKinds } from '../../model/each-kind.ts';
import type { Holdings } from '../../model/page-parts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the archive holds, counted. */
export function countHoldings({ archive, days }: Catalogue): Holdings {
  const dates = [...days.countsOfYear.values()].flat();
  return {
    articles: archive.outlines.count,
    dated: days.dated.length,
    undated: days.undated.length,
    days: days.byDay.size,
    first: dates[0]?.[0] ?? null,
    last: dates.at(-1)?.[0] ?? null,
    ...countKinds(archive.entities),
    topics: archive.topics.length,
    sources: archive.sources.length,
    authors: archive.authors.length,
    stories: archive.stories.length,
  };
}
