import { hash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { EditionDate, Url } from '../../../model/model.ts';
import type { Card, Feeds } from '../../../model/page-parts.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { Face } from '../../face.ts';
import { shortenHeadline } from '../../short-headline.ts';
import type { MarkedRows } from '../../told.ts';
import { escapeXml } from './xml.ts';

/** Where a document stands in a feed of several: RFC 5005. */
export interface FeedPlace {
  /** The document with the latest entries; `null`: this is it. */
  readonly current: Feeds | null;
  /** All entries of a period that is over: what is archived does not change. */
  readonly isArchived: boolean;
  /** The document of the archived entries before. */
  readonly before: Feeds | null;
  /** The rest of the period that is not over. */
  readonly rest: Feeds | null;
}

/** A feed before it is written in one of the two formats. */
interface FeedInputs {
  readonly title: string;
  readonly page: Url;
  readonly urls: Feeds;
  /** `null`: there is no other document of it. */
  readonly place: FeedPlace | null;
  readonly site: FeedSite;
  /** Newest first. */
  readonly entries: MarkedRows<FeedEntry>;
}

/** What feeds say of the archive. */
export interface FeedSite extends Pick<Settings, 'title' | 'language' | 'siteUrl'> {
  readonly titleLanguage: string;
}

interface FeedEntry {
  readonly card: Card;
  readonly id: string;
  readonly moment: string;
  readonly byline: readonly string[];
  readonly title: string;
  /** As XML has them: an article is in the feeds of all that it mentions. */
  readonly headline: string;
  readonly summary: string;
  readonly text: string;
}

/** An identifier that stays when the site moves: a name-based UUID (RFC 9562, version 8) of what it is for. */
function identify(...parts: readonly string[]): string {
  const hex = hash('sha256', parts.join('\u0000'));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The start of a day, a month or a year in a zone, RFC 3339. */
function startOf(date: EditionDate, zone: string): string {
  return DateTime.fromISO(date, { zone, locale: 'en' }).toISO({ suppressMilliseconds: true })!;
}

/**
 * A dated article as feeds show it.
 *
 * @param zone of the archive
 */
export function makeEntry(face: Face, { zone }: { readonly zone: string }): FeedEntry {
  const { id, published, date, byline } = face.article;
  const { card } = face;
  const title = shortenHeadline(card.headline, card.opens === true);
  // Where the title is cut from the sentence that the text begins with, that sentence is told too.
  const text = title === card.headline ? card.lead : `${card.headline} ${card.lead}`.trim();
  return {
    card,
    id: identify('article', id),
    moment: published ?? startOf(date!, zone),
    byline,
    title,
    headline: escapeXml(title),
    summary: escapeXml(text),
    text,
  };
}

/** Of the pictures of a site, by what their names end in. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
]);

const mediaTypeOf = (url: Url): string => MEDIA_TYPES.get(url.slice(url.lastIndexOf('.') + 1)) ?? 'image/*';

/** Absolute where the site's address is known; else from the feed's own folder, as feeds allow. */
function addressIn(feed: Url, { siteUrl }: FeedSite): (url: Url) => string {
  if (siteUrl !== null) return (url) => `${siteUrl}${url}`;
  const up = '../'.repeat(feed.split('/').length - 1);
  return (url) => `${up}${url}`;
}

/** Atom, RFC 4287. */
export function* writeAtom({ title, page, urls, place, site, entries }: FeedInputs): Iterable<string> {
  const shown = entries.values;
  const address = addressIn(urls.atom, site);
  const { language } = site;
  const inLanguage = (of: string): string => (of === language ? '' : ` xml:lang="${escapeXml(of)}"`);
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"${place?.isArchived ? ' xmlns:fh="http://purl.org/syndication/history/1.0"' : ''} xml:lang="${escapeXml(language)}">
  <title${inLanguage(site.titleLanguage)}>${escapeXml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(address(urls.atom))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(address(page))}"/>
${place === null ? '' : linkDocuments(place, address)}  <id>${identify('feed', site.siteUrl ?? site.title, (place?.current ?? urls).atom)}</id>
  <updated>${shown[0]?.moment ?? '1970-01-01T00:00:00Z'}</updated>
`;
  for (const { card, id, moment, byline, headline, summary } of shown) {
    const authors = byline.length > 0 ? byline : [card.source ?? site.title];
    yield `  <entry${inLanguage(card.language)}>
    <title>${headline}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(address(card.url))}"/>
    <id>${id}</id>
    <published>${moment}</published>
    <updated>${moment}</updated>
${authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>\n`).join('')}    <summary>${summary}</summary>
${card.picture === null ? '' : `    <link rel="enclosure" type="${mediaTypeOf(card.picture.url)}" href="${escapeXml(address(card.picture.url))}"/>\n`}  </entry>
`;
  }
  yield '</feed>\n';
}

/** Leads from a document of a feed to the others, and says whether it is archived. */
function linkDocuments(
  { current, isArchived, before, rest }: FeedPlace,
  address: (url: Url) => string,
): string {
  const link = (relation: string, to: Feeds | null): string =>
    to === null
      ? ''
      : `  <link rel="${relation}" type="application/atom+xml" href="${escapeXml(address(to.atom))}"/>\n`;
  return [
    isArchived ? '  <fh:archive/>\n' : '',
    link(isArchived ? 'current' : 'previous', current),
    link('next', rest),
    link('prev-archive', before),
  ].join('');
}

/** JSON Feed 1.1. */
export function* writeJsonFeed({ title, page, urls, place, site, entries }: FeedInputs): Iterable<string> {
  const address = addressIn(urls.json, site);
  const next = place?.rest ?? place?.before ?? null;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: address(page),
    feed_url: address(urls.json),
    ...(next === null ? {} : { next_url: address(next.json) }),
    language: site.language,
    items: entries.values.map(({ card, id, moment, byline, title: headline, text }) => ({
      id,
      url: address(card.url),
      title: headline,
      content_text: text,
      ...(card.picture === null ? {} : { image: address(card.picture.url) }),
      date_published: moment,
      language: card.language,
      ...(byline.length > 0 ? { authors: byline.map((name) => ({ name })) } : {}),
    })),
  };
  yield `${JSON.stringify(document, null, 1)}\n`;
}
