import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { ArticleId, Url } from '../../model/model.ts';
import type { Card, Feeds } from '../../model/page-parts.ts';
import type { DataFile } from '../../model/pages.ts';
import type { Settings } from '../../settings/settings.ts';
import { memoise } from '../../tools/collections/memoise.ts';
import { type Catalogue, lookUp, topicUrl } from '../catalogue.ts';
import { latestDated } from '../parts/latest.ts';
import { hasFeeds } from '../urls/entity-pages.ts';
import { findSharedGroupings } from '../urls/shared-groupings.ts';
import { escapeXml } from './xml.ts';

const ENTRIES = 50;

export const siteFeeds: Feeds = { atom: 'feed.xml' as Url, json: 'feed.json' as Url };

/** The feeds of a page stand beside it: `people/x.xml` and `people/x.json`. */
export function feedsBeside(url: Url): Feeds {
  const stem = url.replace(/\.html$/, '');
  return { atom: `${stem}.xml` as Url, json: `${stem}.json` as Url };
}

/** A feed before it is written in one of the two formats. */
interface Feed {
  readonly title: string;
  readonly page: Url;
  readonly urls: Feeds;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly card: Card;
  readonly id: string;
  readonly moment: string;
  readonly byline: readonly string[];
}

/** An identifier that stays when the site moves: a name-based UUID (RFC 9562, version 8) of what it is for. */
function identify(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The moment of an article, RFC 3339: as published, or the start of its day in the archive's zone. */
function momentOf(published: string | null, day: string, zone: string): string {
  const moment =
    published === null ? DateTime.fromISO(day, { zone }) : DateTime.fromISO(published, { setZone: true });
  return moment.toISO({ suppressMilliseconds: true })!;
}

/** An article is in the feeds of all that it mentions: its entry is made once. */
function shareEntries(catalogue: Catalogue): (id: ArticleId) => Entry {
  const { settings, articles, cards } = catalogue;
  return memoise((id) => {
    const { article } = lookUp(articles, id);
    return {
      card: lookUp(cards, id),
      id: identify('article', id),
      moment: momentOf(article.published, article.date!, settings.zone),
      byline: article.byline,
    };
  });
}

/** Absolute where the site's address is known; else from the feed's own folder, as feeds allow. */
function addressIn(feed: Url, settings: Settings): (url: Url) => string {
  if (settings.siteUrl !== null) return (url) => `${settings.siteUrl}${url}`;
  const up = '../'.repeat(feed.split('/').length - 1);
  return (url) => `${up}${url}`;
}

/** Atom, RFC 4287. */
function writeAtom(feed: Feed, settings: Settings): string {
  const address = addressIn(feed.urls.atom, settings);
  const { language } = settings;
  const entry = ({ card, id, moment, byline }: Entry): string =>
    [
      card.language === language ? '  <entry>' : `  <entry xml:lang="${escapeXml(card.language)}">`,
      `    <title>${escapeXml(card.headline)}</title>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(address(card.url))}"/>`,
      `    <id>${id}</id>`,
      `    <published>${moment}</published>`,
      `    <updated>${moment}</updated>`,
      ...(byline.length > 0 ? byline : [card.source ?? settings.title]).map(
        (name) => `    <author><name>${escapeXml(name)}</name></author>`,
      ),
      `    <summary>${escapeXml(card.lead)}</summary>`,
      '  </entry>',
    ].join('\n');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(address(feed.urls.atom))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(address(feed.page))}"/>`,
    `  <id>${identify('feed', settings.siteUrl ?? settings.title, feed.urls.atom)}</id>`,
    `  <updated>${feed.entries[0]?.moment ?? '1970-01-01T00:00:00Z'}</updated>`,
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

/** JSON Feed 1.1. */
function writeJsonFeed(feed: Feed, settings: Settings): string {
  const address = addressIn(feed.urls.json, settings);
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: address(feed.page),
    feed_url: address(feed.urls.json),
    language: settings.language,
    items: feed.entries.map(({ card, id, moment, byline }) => ({
      id,
      url: address(card.url),
      title: card.headline,
      content_text: card.lead,
      date_published: moment,
      language: card.language,
      ...(byline.length > 0 ? { authors: byline.map((name) => ({ name })) } : {}),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** What a feed is made from. */
interface FeedDraft {
  readonly title: string;
  readonly page: Url;
  readonly urls: Feeds;
  readonly articles: readonly ArticleId[];
}

/** Feeds of the site, of every topic, and of the entities that are in enough articles. */
export function planFeeds(catalogue: Catalogue): readonly DataFile[] {
  const { archive, settings, faces } = catalogue;
  const entryOf = shareEntries(catalogue);
  const planBoth = ({ title, page, urls, articles }: FeedDraft): readonly DataFile[] => {
    const latest = () => latestDated(articles, catalogue, ENTRIES);
    const makeFeed = (): Feed => ({ title, page, urls, entries: latest().map(entryOf) });
    const inputs = () => `${JSON.stringify([title, page, settings.zone])}${latest().map(faces.of).join('')}`;
    return [
      {
        url: urls.atom,
        inputs: () => `atom ${inputs()}`,
        content: () => [writeAtom(makeFeed(), settings)],
      },
      {
        url: urls.json,
        inputs: () => `json ${inputs()}`,
        content: () => [writeJsonFeed(makeFeed(), settings)],
      },
    ];
  };
  const planBeside = (name: string, page: Url, articles: readonly ArticleId[]): readonly DataFile[] =>
    planBoth({ title: `${name} · ${settings.title}`, page, urls: feedsBeside(page), articles });
  const all = archive.articles.map(({ article }) => article.id);
  return [
    ...planBoth({ title: settings.title, page: 'index.html' as Url, urls: siteFeeds, articles: all }),
    ...archive.topics.flatMap((topic) => planBeside(topic.name, topicUrl(topic), topic.articles)),
    ...findSharedGroupings(archive.topics, topicUrl).flatMap(({ url, groupings }) => {
      const shared = new Set(groupings.flatMap(({ articles }) => articles));
      return planBeside(
        groupings[0]!.name,
        url,
        all.filter((id) => shared.has(id)),
      );
    }),
    ...archive.entities.flatMap((entity) => {
      const page = catalogue.entityUrl(entity.id);
      return page === null || !hasFeeds(entity, settings)
        ? []
        : planBeside(entity.name, page, entity.articles);
    }),
  ];
}
