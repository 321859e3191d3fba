import type { EntityKind } from '../../model/model.ts';
import type { Holdings } from '../../model/page-parts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the archive holds, counted. */
export function countHoldings({ archive, days }: Catalogue): Holdings {
  const dated = [...days.byDay.keys()];
  const datedArticles = archive.articles.filter(({ article }) => article.date !== null).length;
  const count = (kind: EntityKind): number =>
    archive.entities.filter((entity) => entity.kind === kind).length;
  return {
    articles: archive.articles.length,
    dated: datedArticles,
    undated: archive.articles.length - datedArticles,
    days: dated.length,
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    person: count('person'),
    place: count('place'),
    organisation: count('organisation'),
    topics: archive.topics.length,
    sources: archive.sources.length,
    stories: archive.stories.length,
  };
}
