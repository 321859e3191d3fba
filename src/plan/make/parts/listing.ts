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
import { isSplit, LIST_LEVELS, LONGEST_LIST, NO_PERIOD, periodPageUrl } from './period-pages.ts';

export type PlannedPeriodPage = PlannedListingPage<PeriodPage>;
type PlannedListing = Listing<PlannedArticle>;

/** A list beyond this is divided by months, which fold, not by years. */
const LONGEST_OF_YEARS = 60;
const LATEST = 10;
const GREATEST = 6;
/** So many are looked at for those, where it is not known yet which articles are about the subject… */
const WEIGHTIEST = 18;
/** …of a period of so many articles. */
const FEWEST = 13;

/** What a listing is about: its page, and the entity whose sentences it shows. */
interface Subject {
  readonly link: Link;
  readonly crumbs: readonly AnyLink[];
  readonly entity: EntityId | null;
  /** How much each article mattered beside the others, side by side with them; none of few. */
  readonly weights: readonly number[];
}

/** A subject with the weights of its articles by these. */
interface Weighed extends Subject {
  readonly weightOf: ReadonlyMap<Face, number>;
}

/** Places by weight, from 1. */
type Ranks = ReadonlyMap<Face, number>;
const UNRANKED: Ranks = new Map();

/** By their periods, of which the date itself is one where no more is known; those without a date under `null`. */
function groupByPeriod(
  articles: readonly Face[],
  level: number,
): ReadonlyMap<EditionDate | null, readonly Face[]> {
  return groupBy(articles, ({ date }) => (date === null ? null : coarsen(date, LIST_LEVELS[level]!)));
}

const nameOf = (period: Period | null): PeriodName =>
  period === null ? { kind: 'undated' } : { kind: 'period', period };

/** Of a section, or of the first article of a date. */
const anchorOf = (period: Period | null): string => `in-${period ?? NO_PERIOD}`;

/** @param section whose anchor is that of the articles of its own date; each other date has one at its first article */
function listArticles(
  articles: readonly Face[],
  { entity }: Subject,
  section: Period | null,
  ranks = UNRANKED,
): readonly PlannedArticle[] {
  let before: EditionDate | null = null;
  return articles.map((face) => {
    const { url, headline, language, date, source } = face.card;
    const isFirst = section !== null && date !== null && date !== before && date !== section;
    before = date;
    const rank = ranks.get(face);
    const item: PlannedArticle = {
      ...(rank === undefined ? {} : { rank }),
      card: { url, headline, language, date, source },
      quotes: entity === null ? null : { body: face.body, spans: face.findSpans(entity) },
    };
    return isFirst ? { anchor: anchorOf(date), ...item } : item;
  });
}

/** @param sorted the articles, the weightiest first; none of few */
function sectionsOf(
  articles: readonly Face[],
  level: number,
  subject: Subject,
  sorted: readonly Face[],
): PlannedListing['sections'] {
  const ranks: Ranks = new Map(sorted.map((face, place) => [face, place + 1]));
  return [...groupByPeriod(articles, level)].map(([period, group]) => ({
    name: nameOf(period),
    anchor: anchorOf(period),
    items: listArticles(group, subject, period, ranks),
  }));
}

const partUrl = ({ link }: Subject, period: Period | null): Url => periodPageUrl(link.url, period);

function splitListing(
  articles: readonly Face[],
  level: number,
  subject: Weighed,
): { links: readonly Counted<WordedLink>[]; pages: readonly PlannedPeriodPage[] } {
  const groups = [...groupByPeriod(articles, level)];
  const links = groups.map(([period, group]) => ({
    ...nameOf(period),
    url: partUrl(subject, period),
    count: group.length,
  }));
  const pages = groups.flatMap(([period, group], index): PlannedPeriodPage[] => {
    const inner =
      period !== null && isSplit(period, group.length, level)
        ? splitPeriod(group, period, level + 1, subject)
        : null;
    const sorted = sortByMatter(group, subject);
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
      listing: {
        sections: [
          ...chooseGreatest(sorted.slice(0, WEIGHTIEST), subject),
          ...(inner?.listing.sections ??
            sectionsOf(
              group,
              period === null ? level : Math.min(level + 1, LIST_LEVELS.length - 1),
              subject,
              sorted,
            )),
        ],
        periods: inner?.listing.periods ?? [],
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
  subject: Weighed,
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

/**
 * Where the articles of a period are in the list: on a page of their own, or from an anchor of the page that holds them.
 *
 * @param level of the sections of the subject's own page
 */
function placeInList(subject: Subject, pages: readonly PlannedPeriodPage[], level: number): PlaceOfBar {
  const urls = new Set(pages.map(({ url }) => url));
  return (period, first) => {
    // A decade has neither a page nor a section.
    if (isDecade(period)) return NOWHERE;
    const around = LIST_LEVELS.map((unit) => coarsen(first, unit));
    const page = around.findLastIndex(
      (each) => each.length <= period.length && urls.has(partUrl(subject, each)),
    );
    if (around[page] === period) return { url: partUrl(subject, period) };
    // A week of a month that has a page a day.
    if (page >= 0 && urls.has(partUrl(subject, around[page + 1] ?? null)))
      return { url: partUrl(subject, around[page + 1]!) };
    const section = around[page < 0 ? level : page + 1];
    return {
      url: page < 0 ? subject.link.url : partUrl(subject, around[page]!),
      anchor: anchorOf(section === period ? period : first),
    };
  };
}

/** Articles, the weightiest first; none of few. */
function sortByMatter(articles: readonly Face[], { weightOf }: Weighed): readonly Face[] {
  if (articles.length < FEWEST) return [];
  const weigh = (face: Face): number => weightOf.get(face) ?? 0;
  // What weighs the same stays in order of time.
  return [...articles].sort((a, b) => weigh(b) - weigh(a));
}

/** Articles that name an entity once, and not in their headlines, are about others: they come after those that are not. */
function chooseGreatest(weightiest: readonly Face[], subject: Subject): PlannedListing['sections'] {
  if (weightiest.length === 0) return [];
  const { entity } = subject;
  const isAbout = (face: Face): boolean => {
    if (entity === null) return true;
    const spans = face.findSpans(entity);
    return spans.length > 2 || spans[0]! < face.bodyStart;
  };
  const about = weightiest.filter(isAbout);
  const others = weightiest.filter((face) => !about.includes(face));
  const chosen = [...about, ...others].slice(0, GREATEST);
  return [{ name: { kind: 'greatest' }, anchor: 'greatest', items: listArticles(chosen, subject, null) }];
}

/**
 * The list of a subject's articles by year, or month, what mattered most before it. A long one shows the latest and
 * leads to pages of its periods.
 *
 * @param articles dated ones in order of time, then undated ones
 * @param weightiest of them, the weightiest first; none where they are few
 */
export function listSubject(
  articles: readonly Face[],
  weightiest: readonly Face[],
  subject: Subject,
): { listing: PlannedListing; pages: readonly PlannedPeriodPage[]; placeOf: PlaceOfBar } {
  const greatest = chooseGreatest(weightiest, subject);
  const weightOf = new Map(articles.map((face, at) => [face, subject.weights[at] ?? 0]));
  const weighed = { ...subject, weightOf };
  if (articles.length <= LONGEST_LIST) {
    const level = articles.length <= LONGEST_OF_YEARS ? 0 : 1;
    const sections = sectionsOf(articles, level, subject, sortByMatter(articles, weighed));
    const listing = { sections: [...greatest, ...sections], periods: [] };
    return { listing, pages: [], placeOf: placeInList(subject, [], level) };
  }
  const { links, pages } = splitListing(articles, 0, weighed);
  const latest = latestOf(articles, LATEST);
  return {
    listing: {
      sections: [
        ...greatest,
        { name: { kind: 'latest' }, anchor: 'latest', items: listArticles(latest, subject, null) },
      ],
      // Of one year, its months are at hand.
      periods: [{ name: { kind: 'years' }, links }, ...(links.length === 1 ? pages[0]!.listing.periods : [])],
    },
    pages,
    placeOf: placeInList(subject, pages, 0),
  };
}
