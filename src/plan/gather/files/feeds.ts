import type { ArticleId, Url } from '../../../model/model.ts';
import type { Feeds } from '../../../model/page-parts.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { type Catalogue, facesOf } from '../../catalogue/catalogue.ts';
import { languageOfTitle } from '../../describe-site.ts';
import type { Face } from '../../face.ts';
import { type FeedSite, makeEntry } from '../../make/files/feeds.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { latestDated } from '../../make/parts/latest.ts';
import { HOME } from '../../make/parts/site-links.ts';
import { Derived, type Marked } from '../../marked.ts';
import { hasFeeds } from '../../urls/entity-pages.ts';
import { feedsBeside, siteFeeds } from '../../urls/feed-urls.ts';
import { topicUrl } from '../../urls/page-urls.ts';
import { findSharedGroupings } from '../../urls/shared-groupings.ts';

const ENTRIES = 50;

/** What a feed is for. */
interface FeedDraft {
  readonly title: string;
  readonly page: Url;
  readonly urls: Feeds;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: readonly ArticleId[];
}

/** Feeds of the site, of every topic, and of the entities that are in enough articles, in both formats. */
export function* gatherFeeds(catalogue: Catalogue): Iterable<SiteFile> {
  const { title, language, siteUrl, zone } = catalogue.settings;
  const site: FeedSite = {
    ...{ title, language, siteUrl },
    titleLanguage: languageOfTitle(catalogue.settings),
  };
  // An article is in the feeds of all that it mentions: its entry is made once.
  const entryOf = memoise((face: Marked<Face>) => Derived.from({ face, zone }, makeEntry));
  for (const { articles, urls, ...feed } of listFeeds(catalogue)) {
    const entries = latestDated(facesOf(articles, catalogue), ENTRIES).map(entryOf);
    yield new GatheredFile('atom', urls.atom, { ...feed, urls, site, entries });
    yield new GatheredFile('json-feed', urls.json, { ...feed, urls, site, entries });
  }
}

function* listFeeds({ archive, settings, entityUrl }: Catalogue): Iterable<FeedDraft> {
  const all = archive.articles.map(({ article }) => article.id);
  const beside = (name: string, page: Url, articles: readonly ArticleId[]): FeedDraft => ({
    title: `${name} · ${settings.title}`,
    page,
    urls: feedsBeside(page),
    articles,
  });
  yield { title: settings.title, page: HOME.url, urls: siteFeeds, articles: all };
  for (const topic of archive.topics) yield beside(topic.name, topicUrl(topic), topic.articles);
  for (const { url, groupings } of findSharedGroupings(archive.topics, topicUrl)) {
    const shared = new Set(groupings.flatMap(({ articles }) => articles));
    yield beside(
      groupings[0]!.name,
      url,
      all.filter((id) => shared.has(id)),
    );
  }
  for (const entity of archive.entities) {
    const page = entityUrl(entity.id);
    if (page !== null && hasFeeds(entity, settings)) yield beside(entity.name, page, entity.articles);
  }
}
