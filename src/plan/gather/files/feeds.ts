import type { Url } from '../../../model/model.ts';
import type { Feeds } from '../../../model/page-parts.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { coarsen } from '../../calendar.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latestDated } from '../../catalogue/latest.ts';
import { languageOfTitle } from '../../describe-site.ts';
import { type FeedPlace, type FeedSite, makeEntry } from '../../make/files/feeds.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { HOME } from '../../make/parts/site-links.ts';
import { findBareAddresses } from '../../urls/bare-addresses.ts';
import { hasFeeds, haveFeeds } from '../../urls/entity-pages.ts';
import { feedsBeside, feedsOfPeriod, siteFeeds } from '../../urls/feed-urls.ts';
import { topicUrl } from '../../urls/page-urls.ts';

const ENTRIES = 50;
/** Entries that are remembered: an article is in the feeds of all that it mentions. */
const REMEMBERED = 50_000;

/** What a feed is for. */
interface FeedDraft {
  readonly title: string;
  readonly page: Url;
  readonly urls: Feeds;
  readonly place: FeedPlace | null;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: Uint32Array;
  /** So many entries are in it; where nothing is said, {@link ENTRIES}. */
  readonly most?: number;
}

/** Feeds of the site, of every topic, and of the entities and authors of enough articles, in both formats. */
export function* gatherFeeds(catalogue: Catalogue): Iterable<SiteFile> {
  const { title, language, siteUrl, zone } = catalogue.settings;
  const site: FeedSite = {
    ...{ title, language, siteUrl },
    titleLanguage: languageOfTitle(catalogue.settings),
  };
  const table = catalogue.faces.derive({ zone }, makeEntry, REMEMBERED);
  for (const { articles, most = ENTRIES, urls, ...feed } of listFeeds(catalogue)) {
    const entries = table.of(latestDated(articles, catalogue.dateOf, most));
    yield new GatheredFile('atom', urls.atom, { ...feed, urls, site, entries });
    yield new GatheredFile('json-feed', urls.json, { ...feed, urls, site, entries });
  }
}

/**
 * The feed of the site: the latest entries, and behind them all others by months, or years. Of the period that is not
 * over, which is the newest, there is a document only where it has entries beyond the latest.
 */
function* listSiteFeed({ days: { dated }, dateOf, settings }: Catalogue): Iterable<FeedDraft> {
  const unit = choosePeriod(dated, dateOf);
  const periods = [...groupBy(dated, (row) => coarsen(dateOf[row]!, unit))].map(([period, rows]) => ({
    urls: feedsOfPeriod(period),
    rows: Uint32Array.from(rows),
  }));
  const feed = { title: settings.title, page: HOME.url };
  const isWhole = dated.length <= ENTRIES;
  const [newest, archived] = [periods.at(-1), periods.at(-2)?.urls ?? null];
  const rest = newest !== undefined && newest.rows.length > ENTRIES ? newest.urls : null;
  const place = { current: null, isArchived: false, before: archived, rest };
  yield { ...feed, urls: siteFeeds, place: isWhole ? null : place, articles: dated };
  if (isWhole) return;
  for (const [at, { urls, rows }] of periods.entries()) {
    const isArchived = at < periods.length - 1;
    if (!isArchived && rest === null) continue;
    const before = periods[at - 1]?.urls ?? null;
    const place = { current: siteFeeds, isArchived, before, rest: null };
    yield { ...feed, urls, place, articles: rows, most: rows.length };
  }
}

/** Months, where on average they fill a feed; else years. */
function choosePeriod(dated: Uint32Array, dateOf: Catalogue['dateOf']): 'month' | 'year' {
  const months = new Set(Array.from(dated, (row) => coarsen(dateOf[row]!, 'month')));
  return dated.length >= months.size * ENTRIES ? 'month' : 'year';
}

function* listFeeds(catalogue: Catalogue): Iterable<FeedDraft> {
  const { archive, settings, entityUrls, authorUrls } = catalogue;
  const beside = (name: string, page: Url, articles: Uint32Array): FeedDraft => ({
    title: `${name} · ${settings.title}`,
    page,
    urls: feedsBeside(page),
    place: null,
    articles,
  });
  yield* listSiteFeed(catalogue);
  const topics = haveFeeds('topics', settings) ? archive.topics : [];
  for (const topic of topics) {
    const feed = beside(topic.name, topicUrl(topic), topic.articles);
    yield feed;
    // Who has subscribed to what was joined, goes on reading.
    for (const slug of topic.formerSlugs) yield { ...feed, urls: feedsBeside(topicUrl({ slug })) };
  }
  for (const { url, groupings } of findBareAddresses(topics, topicUrl)) {
    const shared = new Set(groupings.flatMap(({ articles }) => [...articles]));
    yield beside(groupings[0]!.name, url, Uint32Array.from(shared).sort());
  }
  for (const [place, entity] of archive.entities.entries()) {
    const page = entityUrls[place]!;
    if (page !== null && hasFeeds(entity, settings)) yield beside(entity.name, page, entity.articles);
  }
  for (const [place, author] of archive.authors.entries()) {
    const page = authorUrls[place]!;
    if (page !== null && hasFeeds(author, settings)) yield beside(author.name, page, author.articles);
  }
}
