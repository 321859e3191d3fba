import { countIn } from '../../count.ts';
import { countOf } from '../../count-text.ts';
import type { ArticleId, Day, Grouping } from '../../model.ts';
import type { Card, CountedLink, Link } from '../../page-parts.ts';
import type { GroupingPage, PlannedListingPage } from '../../pages.ts';
import { byCount } from '../by-count.ts';
import { type Catalogue, lookUp, sourceUrl, topicUrl } from '../catalogue.ts';
import { chartDays } from '../chart.ts';
import { companyOf } from '../company.ts';
import { feedsBeside } from '../files/feeds.ts';
import { listSubject, type PlannedPeriodPage } from '../listing.ts';
import { SECTION_LINK } from './a-z.ts';
import { below } from './position.ts';

/** The topics that most of the given articles are about. */
export function topicsOf(
  ids: readonly ArticleId[],
  catalogue: Catalogue,
  most: number,
): readonly CountedLink[] {
  const counts = new Map<Grouping, number>();
  for (const id of ids) {
    for (const topic of catalogue.topicOf.get(id) ?? []) countIn(counts, topic);
  }
  return [...counts]
    .map(([topic, count]) => ({ text: topic.name, url: topicUrl(topic), count }))
    .sort(byCount)
    .slice(0, most);
}

/** The days of the dated articles among the given, and the first and last of those articles. */
export function spanOf(
  ids: readonly ArticleId[],
  catalogue: Catalogue,
): { days: readonly Day[]; first: Card | null; last: Card | null } {
  const cards = ids.map((id) => lookUp(catalogue.cards, id)).filter((card) => card.day !== null);
  return { days: cards.map((card) => card.day!), first: cards[0] ?? null, last: cards.at(-1) ?? null };
}

const KINDS = {
  topics: { url: topicUrl, feeds: true, says: (name: string, count: string) => `${count} on ${name}.` },
  sources: { url: sourceUrl, feeds: false, says: (name: string, count: string) => `${count} from ${name}.` },
} as const;

/** The pages of the topics, or of the sources, with the pages of their periods. */
export function* planGroupings(
  section: keyof typeof KINDS,
  catalogue: Catalogue,
): Iterable<PlannedListingPage<GroupingPage> | PlannedPeriodPage> {
  for (const grouping of catalogue.archive[section]) {
    const kind = KINDS[section];
    const link: Link = { text: grouping.name, url: kind.url(grouping) };
    const { crumbs } = below(SECTION_LINK[section]);
    const { listing, pages } = listSubject(grouping.articles, { link, crumbs, entity: null }, catalogue);
    const { days, first, last } = spanOf(grouping.articles, catalogue);
    yield {
      kind: 'grouping',
      url: link.url,
      title: grouping.name,
      description: kind.says(grouping.name, countOf(grouping.articles.length, 'article')),
      position: below(SECTION_LINK[section]),
      ...(kind.feeds ? { feeds: feedsBeside(link.url) } : {}),
      section,
      name: grouping.name,
      articleCount: grouping.articles.length,
      first,
      last,
      chart: chartDays(days),
      prominent: companyOf(grouping.articles, catalogue, 10),
      listing,
    };
    yield* pages;
  }
}
