import type { Day, EntityId, Url } from '../../../model/model.ts';
import type {
  AnyLink,
  Counted,
  Link,
  Listing,
  PeriodName,
  PlannedArticle,
  WordedLink,
} from '../../../model/page-parts.ts';
import type { PeriodPage, PlannedListingPage } from '../../../model/pages.ts';
import { isDecade, type Period } from '../../../model/periods.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { monthOf, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import { NOWHERE, type PlaceOfBar } from './chart.ts';
import { latestOf } from './latest.ts';

export type PlannedPeriodPage = PlannedListingPage<PeriodPage>;
type PlannedListing = Listing<PlannedArticle>;

/** A list beyond this many articles is split into years, a year into months, a month into days. */
const LONGEST_LIST = 300;
const LATEST = 20;

/** What a listing is about: its page, and the entity whose sentences it shows. */
interface Subject {
  readonly link: Link;
  readonly crumbs: readonly AnyLink[];
  readonly entity: EntityId | null;
}

const UNDATED = 'undated';

/** The periods that a day is in, from coarse to fine. */
const LEVELS: readonly ((day: Day) => Period)[] = [yearOf, monthOf, (day) => day];

/** By their periods; those without a day under `null`. */
function groupByPeriod(
  articles: readonly Face[],
  level: number,
): ReadonlyMap<Period | null, readonly Face[]> {
  return groupBy(articles, ({ day }) => (day === null ? null : LEVELS[level]!(day)));
}

const nameOf = (period: Period | null): PeriodName =>
  period === null ? { kind: 'undated' } : { kind: 'period', period };

/** Of a section, or of the first article of a day. */
const anchorOf = (period: Period | null): string => `in-${period ?? UNDATED}`;

/** @param isByDay whether the articles of each day are to have an anchor */
function listArticles(
  articles: readonly Face[],
  { entity }: Subject,
  isByDay = false,
): readonly PlannedArticle[] {
  let before: Day | null = null;
  return articles.map((face) => {
    const { url, headline, language, day, source } = face.card;
    const isFirst = isByDay && day !== null && day !== before;
    before = day;
    const item: PlannedArticle = {
      card: { url, headline, language, day, source },
      quotes: entity === null ? null : { body: face.body, spans: face.findSpans(entity) },
    };
    return isFirst ? { anchor: anchorOf(day), ...item } : item;
  });
}

function sectionsOf(articles: readonly Face[], level: number, subject: Subject): PlannedListing['sections'] {
  return [...groupByPeriod(articles, level)].map(([period, group]) => ({
    name: nameOf(period),
    anchor: anchorOf(period),
    items: listArticles(group, subject, level < LEVELS.length - 1),
  }));
}

const periodUrl = (subject: Subject, period: Period | null): Url =>
  `${subject.link.url.replace(/\.html$/, '')}/${period ?? UNDATED}.html` as Url;

function splitListing(
  articles: readonly Face[],
  level: number,
  subject: Subject,
): { links: readonly Counted<WordedLink>[]; pages: readonly PlannedPeriodPage[] } {
  const groups = [...groupByPeriod(articles, level)];
  const links = groups.map(([period, group]) => ({
    ...nameOf(period),
    url: periodUrl(subject, period),
    count: group.length,
  }));
  const pages = groups.flatMap(([period, group], index): PlannedPeriodPage[] => {
    const inner =
      period !== null && group.length > LONGEST_LIST && level + 1 < LEVELS.length
        ? splitListing(group, level + 1, subject)
        : null;
    const page: PlannedPeriodPage = {
      kind: 'period',
      url: links[index]!.url,
      position: {
        crumbs: [...subject.crumbs, subject.link],
        previous: links[index - 1] ?? null,
        next: links[index + 1] ?? null,
      },
      subject: subject.link,
      period,
      articleCount: group.length,
      listing: inner
        ? { sections: [], periods: [{ name: nameOf(period), links: inner.links }] }
        : {
            sections: sectionsOf(
              group,
              period === null ? level : Math.min(level + 1, LEVELS.length - 1),
              subject,
            ),
            periods: [],
          },
    };
    return [page, ...(inner?.pages ?? [])];
  });
  return { links, pages };
}

/** Where the articles of a period are in the list: on a page of their own, or from an anchor of the page that holds them. */
function placeInList(subject: Subject, pages: readonly PlannedPeriodPage[]): PlaceOfBar {
  const urls = new Set(pages.map(({ url }) => url));
  return (period, first) => {
    // A decade has neither a page nor a section.
    if (isDecade(period)) return NOWHERE;
    const around = LEVELS.map((periodOf) => periodOf(first));
    const level = around.findLastIndex(
      (each) => each.length <= period.length && urls.has(periodUrl(subject, each)),
    );
    if (around[level] === period) return { url: periodUrl(subject, period) };
    return {
      url: level < 0 ? subject.link.url : periodUrl(subject, around[level]!),
      anchor: anchorOf(around[level + 1] === period ? period : first),
    };
  };
}

/**
 * The list of a subject's articles by year. A long one shows the latest and leads to pages of its periods.
 *
 * @param articles dated ones in order of time, then undated ones
 */
export function listSubject(
  articles: readonly Face[],
  subject: Subject,
): { listing: PlannedListing; pages: readonly PlannedPeriodPage[]; placeOf: PlaceOfBar } {
  if (articles.length <= LONGEST_LIST) {
    const listing = { sections: sectionsOf(articles, 0, subject), periods: [] };
    return { listing, pages: [], placeOf: placeInList(subject, []) };
  }
  const { links, pages } = splitListing(articles, 0, subject);
  const latest = latestOf(articles, LATEST);
  return {
    listing: {
      sections: [{ name: { kind: 'latest' }, anchor: 'latest', items: listArticles(latest, subject) }],
      periods: [{ name: { kind: 'years' }, links }],
    },
    pages,
    placeOf: placeInList(subject, pages),
  };
}
