import type { Day, EntityId, Url } from '../../../model/model.ts';
import type { CountedLink, Link, Listing, PlannedArticle } from '../../../model/page-parts.ts';
import type { PeriodPage, PlannedListingPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { countOf } from '../../../words/count-text.ts';
import { dayTitle, type Month, monthOf, monthTitle, yearOf } from '../../calendar.ts';
import { type Face, findSpans } from '../../face.ts';
import type { Marked } from '../../marked.ts';
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
  readonly crumbs: readonly Link[];
  readonly entity: EntityId | null;
}

const UNDATED = 'undated';

/** Periods from coarse to fine: key of a day, title of a key, and the name of its file under the subject. */
const LEVELS = [
  { key: (day: Day): string => yearOf(day), title: (key: string): string => key },
  { key: (day: Day): string => monthOf(day), title: (key: string): string => monthTitle(key as Month) },
  { key: (day: Day): string => day, title: (key: string): string => dayTitle(key as Day) },
] as const;

function groupByPeriod(articles: readonly Marked<Face>[], level: number): Map<string, Marked<Face>[]> {
  return groupBy(articles, ({ value }) => {
    const day = value.article.date;
    return day === null ? UNDATED : LEVELS[level]!.key(day);
  });
}

const titleOf = (key: string, level: number): string =>
  key === UNDATED ? 'Undated' : LEVELS[level]!.title(key);

/** Of a section, or of the first article of a day. */
const anchorOf = (key: string): string => `in-${key}`;

/** @param isByDay whether the articles of each day are to have an anchor */
function listArticles(
  articles: readonly Marked<Face>[],
  { entity }: Subject,
  isByDay = false,
): readonly PlannedArticle[] {
  let before: Day | null = null;
  return articles.map(({ value: face }) => {
    const { url, headline, language, day, source } = face.card.value;
    const isFirst = isByDay && day !== null && day !== before;
    before = day;
    return {
      ...(isFirst ? { anchor: anchorOf(day) } : {}),
      card: { url, headline, language, day, source },
      quotes: entity === null ? null : { body: face.body, spans: findSpans(face, entity) },
    };
  });
}

function sectionsOf(
  articles: readonly Marked<Face>[],
  level: number,
  subject: Subject,
): PlannedListing['sections'] {
  return [...groupByPeriod(articles, level)].map(([key, group]) => ({
    label: titleOf(key, level),
    anchor: anchorOf(key),
    items: listArticles(group, subject, level < LEVELS.length - 1),
  }));
}

const periodUrl = (subject: Subject, key: string): Url =>
  `${subject.link.url.replace(/\.html$/, '')}/${key}.html` as Url;

function splitListing(
  articles: readonly Marked<Face>[],
  level: number,
  subject: Subject,
): { links: readonly CountedLink[]; pages: readonly PlannedPeriodPage[] } {
  const groups = [...groupByPeriod(articles, level)];
  const links = groups.map(([key, group]) => ({
    text: titleOf(key, level),
    url: periodUrl(subject, key),
    count: group.length,
  }));
  const pages = groups.flatMap(([key, group], index): PlannedPeriodPage[] => {
    const inner =
      key !== UNDATED && group.length > LONGEST_LIST && level + 1 < LEVELS.length
        ? splitListing(group, level + 1, subject)
        : null;
    const period = titleOf(key, level);
    const page: PlannedPeriodPage = {
      kind: 'period',
      url: links[index]!.url,
      title: `${subject.link.text}, ${period}`,
      description: `${countOf(group.length, 'article')}: ${subject.link.text}, ${period}.`,
      position: {
        crumbs: [...subject.crumbs, subject.link],
        previous: links[index - 1] ?? null,
        next: links[index + 1] ?? null,
      },
      subject: subject.link,
      period,
      articleCount: group.length,
      listing: inner
        ? { sections: [], periods: [{ label: period, links: inner.links }] }
        : {
            sections: sectionsOf(
              group,
              key === UNDATED ? level : Math.min(level + 1, LEVELS.length - 1),
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
    const keys = LEVELS.map(({ key }) => key(first));
    // A decade has neither a page nor a section.
    if (period.length < keys[0]!.length) return NOWHERE;
    const level = keys.findLastIndex(
      (key) => key.length <= period.length && urls.has(periodUrl(subject, key)),
    );
    if (keys[level] === period) return { url: periodUrl(subject, period) };
    return {
      url: level < 0 ? subject.link.url : periodUrl(subject, keys[level]!),
      anchor: anchorOf(keys[level + 1] === period ? period : first),
    };
  };
}

/**
 * The list of a subject's articles by year. A long one shows the latest and leads to pages of its periods.
 *
 * @param articles dated ones in order of time, then undated ones
 */
export function listSubject(
  articles: readonly Marked<Face>[],
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
      sections: [{ label: 'Latest', anchor: 'latest', items: listArticles(latest, subject) }],
      periods: [{ label: 'By year', links }],
    },
    pages,
    placeOf: placeInList(subject, pages),
  };
}
