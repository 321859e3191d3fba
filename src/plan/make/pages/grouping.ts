import type { GroupingSection } from '../../../model/entity-sections.ts';
import type { Grouping } from '../../../model/model.ts';
import type { Link } from '../../../model/page-parts.ts';
import type { GroupingPage, PlannedListingPage } from '../../../model/pages.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { feedsBeside } from '../../urls/feed-urls.ts';
import { type ListUse, listFilesOf } from '../../urls/list-urls.ts';
import { authorUrl, sourceUrl, topicUrl } from '../../urls/page-urls.ts';
import { chartDates } from '../parts/chart.ts';
import { ownCompanyOf } from '../parts/company.ts';
import { listSubject, type PlannedPeriodPage } from '../parts/listing.ts';
import { below } from '../parts/position.ts';
import { sectionLink } from '../parts/site-links.ts';
import { spanOf } from '../parts/span.ts';

const COMPANY = 10;

const URL_OF = {
  topics: topicUrl,
  sources: sourceUrl,
  authors: authorUrl,
} as const satisfies Readonly<Record<GroupingSection, object>>;

interface GroupingInputs
  extends Pick<Grouping, 'slug' | 'name' | 'description'>,
    Pick<GroupingPage, 'otherNames' | 'topics' | 'sources'> {
  readonly section: GroupingSection;
  readonly lists: ListUse;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: MarkedRows<Face>;
  readonly hasFeeds: boolean;
  /** What mattered most of the articles, the weightiest first. */
  readonly weightiest: MarkedRows<Face>;
  /** Of each article, by which they are put in order; none of few. */
  readonly weights: readonly number[];
}

/** The page of one topic, source or author, with the pages of its periods. */
export function* makeGrouping({
  section,
  slug,
  name,
  description,
  otherNames,
  topics,
  sources,
  articles,
  hasFeeds,
  lists,
  weightiest,
  weights,
}: GroupingInputs): Iterable<PlannedListingPage<GroupingPage> | PlannedPeriodPage> {
  const link: Link = { text: name, url: URL_OF[section]({ slug }) };
  const position = below(sectionLink(section));
  const faces = articles.values;
  const { listing, pages, placeOf } = listSubject(faces, weightiest.values, {
    ...{ link, crumbs: position.crumbs },
    ...{ entity: null, weights },
  });
  const { dates, first, last } = spanOf(faces);
  yield {
    kind: 'grouping',
    url: link.url,
    position,
    ...(hasFeeds ? { feeds: feedsBeside(link.url) } : {}),
    ...listFilesOf(link.url, lists, 'articles'),
    section,
    ...{ name, otherNames, description },
    articleCount: articles.length,
    languages: countLanguages(faces),
    first,
    last,
    chart: chartDates(dates, placeOf),
    prominent: ownCompanyOf(faces, COMPANY),
    ...{ topics, sources },
    listing,
  };
  yield* pages;
}

function countLanguages(faces: readonly Face[]): GroupingPage['languages'] {
  const counts = new Map<string, number>();
  // `en-GB` and `en` have one name.
  for (const { card } of faces) countIn(counts, card.language.replace(/-.*/, ''));
  if (counts.size < 2) return [];
  return byFrequency(counts).map((language) => ({ language, count: counts.get(language)! }));
}
