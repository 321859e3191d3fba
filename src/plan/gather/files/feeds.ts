import type { Url } from '../../../model/model.ts';
import type { Feeds } from '../../../model/page-parts.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latestDated } from '../../catalogue/latest.ts';
import { languageOfTitle } from '../../describe-site.ts';
import { type FeedSite, makeEntry } from '../../make/files/feeds.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { HOME } from '../../make/parts/site-links.ts';
import { hasFeeds, haveFeeds } from '../../urls/entity-pages.ts';
import { feedsBeside, siteFeeds } from '../../urls/feed-urls.ts';
import { topicUrl } from '../../urls/page-urls.ts';
import { findSharedGroupings } from '../../urls/shared-groupings.ts';

const ENTRIES = 50;
/** Entries that are remembered: an article is in the feeds of all that it mentions. */
const REMEMBERED = 50_000;

/** What a feed is for. */
interface FeedDraft {
  readonly title: string;
  readonly page: Url;
  readonly urls: Feeds;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: Uint32Array;
}

/** Feeds of the site, of every topic, and of the entities and authors of enough articles, in both formats. */
export function* gatherFeeds(catalogue: Catalogue): Iterable<SiteFile> {
  const { title, language, siteUrl, zone } = catalogue.settings;
  const site: FeedSite = {
    ...{ title, language, siteUrl },
    titleLanguage: languageOfTitle(catalogue.settings),
  };
  const table = catalogue.faces.derive({ zone }, makeEntry, REMEMBERED);
  for (const { articles, urls, ...feed } of listFeeds(catalogue)) {
    const entries = table.of(latestDated(articles, catalogue.dateOf, ENTRIES));
    yield new GatheredFile('atom', urls.atom, { ...feed, urls, site, entries });
    yield new GatheredFile('json-feed', urls.json, { ...feed, urls, site, entries });
  }
}

function* listFeeds({ archive, dateOf, settings, entityUrls, authorUrls }: Catalogue): Iterable<FeedDraft> {
  const beside = (name: string, page: Url, articles: Uint32Array): FeedDraft => ({
    title: `${name} · ${settings.title}`,
    page,
    urls: feedsBeside(page),
    articles,
  });
  const all = Uint32Array.from(dateOf.keys());
  yield { title: settings.title, page: HOME.url, urls: siteFeeds, articles: all };
  const topics = haveFeeds('topics', settings) ? archive.topics : [];
  for (const topic of topics) yield beside(topic.name, topicUrl(topic), topic.articles);
  for (const { url, groupings } of findSharedGroupings(topics, topicUrl)) {
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
