import type { EditionDate, EntityId, Url } from '../../../model/model.ts';
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
import { coarsen } from '../../calendar.ts';
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

/** The periods that articles are listed by, from coarse to fine. */
const LEVELS = ['year', 'month', 'day'] as const;

/** By their periods, of which the date itself is one where no more is known; those without a date under `null`. */
function groupByPeriod(
  articles: readonly Face[],
  level: number,
): ReadonlyMap<EditionDate | null, readonly Face[]> {
  return groupBy(articles, ({ date }) => (date === null ? null : coarsen(date, LEVELS[level]!)));
}

const nameOf = (period: Period | null): PeriodName =>
  period === null ? { kind: 'undated' } : { kind: 'period', period };

/** Of a section, or of the first article of a date. */
const anchorOf = (period: Period | null): string => `in-${period ?? UNDATED}`;

/** @param section whose anchor is that of the articles of its own date; each other date has one at its first article */
function listArticles(
  articles: readonly Face[],
  { entity }: Subject,
  section: Period | null,
): readonly PlannedArticle[] {
  let before: EditionDate | null = null;
  return articles.map((face) => {
    const { url, headline, language, date, source } = face.card;
    const isFirst = section !== null && date !== null && date !== before && date !== section;
    before = date;
    const item: PlannedArticle = {
      card: { url, headline, language, date, source },
      quotes: entity === null ? null : { body: face.body, spans: face.findSpans(entity) },
    };
    return isFirst ? { anchor: anchorOf(date), ...item } : item;
  });
}

function sectionsOf(articles: readonly Face[], level: number, subject: Subject): PlannedListing['sections'] {
  return [...groupByPeriod(articles, level)].map(([period, group]) => ({
    name: nameOf(period),
    anchor: anchorOf(period),
    items: listArticles(group, subject, period),
  }));
}

const partUrl = (subject: Subject, period: Period | null): Url =>
  `${subject.link.url.replace(/\.html$/, '')}/${period ?? UNDATED}.html` as Url;

function splitListing(
  articles: readonly Face[],
  level: number,
  subject: Subject,
): { links: readonly Counted<WordedLink>[]; pages: readonly PlannedPeriodPage[] } {
  const groups = [...groupByPeriod(articles, level)];
  const links = groups.map(([period, group]) => ({
    ...nameOf(period),
    url: partUrl(subject, period),
    count: group.length,
  }));
  const pages = groups.flatMap(([period, group], index): PlannedPeriodPage[] => {
    const inner =
      period !== null && group.length > LONGEST_LIST && level + 1 < LEVELS.length
        ? splitPeriod(group, period, level + 1, subject)
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
        ? inner.listing
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

/** The list of a period that is too long for one page. What is known to be of it and no more stays on its own page. */
function splitPeriod(
  articles: readonly Face[],
  period: EditionDate,
  level: number,
  subject: Subject,
): { listing: PlannedListing; pages: readonly PlannedPeriodPage[] } {
  const own = articles.filter(({ date }) => date === period);
  const items = listArticles(own, subject, period);
  const { links, pages } = splitListing(articles.slice(own.length), level, subject);
  const listing = {
    sections: own.length === 0 ? [] : [{ name: nameOf(period), anchor: anchorOf(period), items }],
    periods: links.length === 0 ? [] : [{ name: nameOf(period), links }],
  };
  return { listing, pages };
}

/** Where the articles of a period are in the list: on a page of their own, or from an anchor of the page that holds them. */
function placeInList(subject: Subject, pages: readonly PlannedPeriodPage[]): PlaceOfBar {
  const urls = new Set(pages.map(({ url }) => url));
  return (period, first) => {
    // A decade has neither a page nor a section.
    if (isDecade(period)) return NOWHERE;
    const around = LEVELS.map((unit) => coarsen(first, unit));
    const level = around.findLastIndex(
      (each) => each.length <= period.length && urls.has(partUrl(subject, each)),
    );
    if (around[level] === period) return { url: partUrl(subject, period) };
    return {
      url: level < 0 ? subject.link.url : partUrl(subject, around[level]!),
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
      sections: [{ name: { kind: 'latest' }, anchor: 'latest', items: listArticles(latest, subject, null) }],
      periods: [{ name: { kind: 'years' }, links }],
    },
    pages,
    placeOf: placeInList(subject, pages),
  };
}
