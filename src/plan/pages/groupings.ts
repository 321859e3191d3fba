import type { ArticleId, Day, Grouping } from '../../model/model.ts';
import type { Card, CountedLink, Link } from '../../model/page-parts.ts';
import type { GroupingPage, PageGroup, PlannedListingPage } from '../../model/pages.ts';
import { countIn } from '../../tools/collections/count.ts';
import { countOf } from '../../words/count-text.ts';
import { type Catalogue, lookUp, sourceUrl, topicUrl } from '../catalogue.ts';
import { feedsBeside } from '../files/feeds.ts';
import { byCount } from '../parts/by-count.ts';
import { chartDays } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { listSubject, type PlannedPeriodPage } from '../parts/listing.ts';
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

/** The page of one topic or source, with the pages of its periods. */
function* planGrouping(
  section: keyof typeof KINDS,
  { name, articles }: Grouping,
  link: Link,
  catalogue: Catalogue,
): Iterable<PlannedListingPage<GroupingPage> | PlannedPeriodPage> {
  const { feeds, says } = KINDS[section];
  const position = below(SECTION_LINK[section]);
  const { listing, pages, placeOf } = listSubject(
    articles,
    { link, crumbs: position.crumbs, entity: null },
    catalogue,
  );
  const { days, first, last } = spanOf(articles, catalogue);
  yield {
    kind: 'grouping',
    url: link.url,
    title: name,
    description: says(name, countOf(articles.length, 'article')),
    position,
    ...(feeds ? { feeds: feedsBeside(link.url) } : {}),
    section,
    name,
    articleCount: articles.length,
    first,
    last,
    chart: chartDays(days, placeOf),
    prominent: companyOf(articles, catalogue, 10),
    listing,
  };
  yield* pages;
}

/** The pages of the topics, or of the sources. */
export function* planGroupings(section: keyof typeof KINDS, catalogue: Catalogue): Iterable<PageGroup> {
  for (const grouping of catalogue.archive[section]) {
    const link: Link = { text: grouping.name, url: KINDS[section].url(grouping) };
    const faces = grouping.articles.map(catalogue.faces.of).join('');
    yield {
      inputs: `${JSON.stringify([section, link])}\n${faces}`,
      day: null,
      make: () => planGrouping(section, grouping, link, catalogue),
    };
  }
}
