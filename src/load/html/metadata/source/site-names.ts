/** The names that a page's site goes by. */
import { findOriginal } from '../../../../tools/addresses/copy-address.ts';
import { readWebAddress } from '../../../../tools/addresses/web-address.ts';
import { type PageDocument, tidyText } from '../../dom.ts';
import { type ArticleData, asObject, listValues, readText } from '../json-ld.ts';
import type { PageOutline } from '../outline/page-outline.ts';
import { readWritten } from '../written-text.ts';
import { listCopyrightNames } from './copyright-names.ts';
import { listHomeNames } from './home-names.ts';
import { listMastheadNames } from './masthead-names.ts';
import { cutSlogan, foldSite, listSpellings } from './site-spelling.ts';
import { isSection } from './title-source.ts';

export interface SiteNames {
  /** As the page states them, the one that readers know first, then the publisher's. */
  readonly stated: readonly string[];
  /** As it shows them, in a logo or at the end of its title. */
  readonly shown: readonly string[];
  /** The publisher's, where the page states no other. */
  readonly isOfPublisher: boolean;
  /** What may be its name: in a logo, or in the line of copyright. */
  readonly hints: readonly string[];
  /** Each time that the page shows one of them, as it is written there. */
  readonly written: readonly string[];
  /** Whether a name, or a part of a title, is the site's: in any spelling, `The Herald`, `herald.example`. */
  readonly isSite: (name: string) => boolean;
}

/** In `<meta>`, from the name that readers know to the publisher's. */
const META_NAMES = ['og:site_name', 'citation_journal_title', 'prism.publicationname'] as const;
const META_APPS = ['application-name', 'apple-mobile-web-app-title', 'sailthru.sitename'] as const;
const META_PUBLISHERS = [
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'citation_publisher',
  'dc.source',
  'source',
] as const;
const SITE_TYPE = /(?:^|\/)WebSite$/;
const LONGEST = 80;

/** @param address of the page, where it is stated */
export function readSiteNames(
  document: PageDocument,
  meta: ReadonlyMap<string, readonly string[]>,
  data: ArticleData,
  address: string | null,
  outline: PageOutline,
): SiteNames {
  const pick = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const named = tidyNames([...pick(META_NAMES), ...listSites(data), ...pick(META_APPS)]);
  const publishers = tidyNames([
    ...listPublishers(data),
    ...readPublisher(document),
    ...pick(META_PUBLISHERS),
  ]);
  const stated = listOnce([...named, ...publishers]);
  const host = readHost(address);
  const keys = new Set([...stated, ...pick(['twitter:site', 'twitter:domain'])].flatMap(listSpellings));
  if (host !== null) for (const key of listSpellings(host)) keys.add(key);
  const title = tidyText(document.querySelector('title')?.textContent) ?? '';
  const feeds = listFeedNames(document);
  const marked = [...listMastheadNames(outline, title, keys), ...listCopyrightNames(outline)];
  const hints = listOnce([
    ...tidyNames(feeds),
    ...tidyNames(marked.filter((name) => !DATED.test(name))).filter(mayBeSite),
  ]);
  for (const name of listCards(document))
    if (hints.includes(name)) for (const key of listSpellings(name)) keys.add(key);
  const known = new Set([...keys, ...hints.flatMap(listSpellings)]);
  const home = listHomeNames(document, address, keys, known);
  const shown = tidyNames(home);
  for (const key of shown.flatMap(listSpellings)) keys.add(key);
  const isOfPublisher = named.length === 0 && publishers.length > 0;
  return {
    stated,
    isOfPublisher,
    shown,
    hints,
    written: [...home, ...feeds, ...marked],
    isSite: (name) => listSpellings(name).some((key) => keys.has(key)),
  };
}

function tidyNames(names: readonly (string | null)[]): readonly string[] {
  return listOnce(names.flatMap((name) => readWritten(name) ?? []).map(cutSlogan)).filter(isName);
}

const MOST_WORDS = 7;
/** The day of the visit. */
const DATED = /\d{4}|\d[./]\d/;

function mayBeSite(name: string): boolean {
  return (
    /\p{Lu}|\p{Lo}|\p{Ll}\d/u.test(name) &&
    name.split(' ').length <= MOST_WORDS &&
    !isSection(name) &&
    !DATED.test(name)
  );
}

/** `<link rel="alternate" type="application/rss+xml" title="Herald » Feed">` */
function listFeedNames(document: PageDocument): readonly string[] {
  const feeds = [
    ...document.querySelectorAll('link[type$="rss+xml" i][title], link[type$="atom+xml" i][title]'),
  ];
  return feeds.slice(0, MOST_FEEDS).flatMap((feed) => {
    const title = tidyText(feed.getAttribute('title')) ?? '';
    const name = FEED.exec(title)?.[1];
    return name === undefined ? [] : [name];
  });
}

const MOST_FEEDS = 5;
const FEED = /^(.{2,60}?)(?:\s(?:»|›|&raquo;|-|–|\|))?\s(?:rss(?: ?2\.0)?|atom|feed)(?: feed)?$/i;

function listSites({ nodes, article }: ArticleData): readonly (string | null)[] {
  const sites = nodes.filter((node) =>
    listValues(node.get('@type')).some((type) => SITE_TYPE.test(String(type))),
  );
  const parts = listValues(article.get('isPartOf')).flatMap((part) => asObject(part) ?? []);
  return [
    ...sites,
    ...parts.filter((part) => !part.has('headline') && !/WebPage/.test(String(part.get('@type')))),
  ].flatMap((site) => [
    readText(listValues(site.get('name'))[0]),
    readText(listValues(site.get('alternateName'))[0]),
  ]);
}

function listPublishers({ article, resolve }: ArticleData): readonly (string | null)[] {
  return ['publisher', 'sourceOrganization', 'copyrightHolder', 'provider'].flatMap((field) =>
    listValues(article.get(field)).map((value) => {
      const node = resolve(value);
      return readText(value) ?? readText(listValues(node?.get('name'))[0]);
    }),
  );
}

/** As microdata. */
function readPublisher(document: PageDocument): readonly (string | null)[] {
  const element = document.querySelector('[itemprop~="publisher" i]');
  const name = element?.querySelector('[itemprop~="name" i]') ?? element;
  return [name?.getAttribute('content') ?? name?.textContent ?? null];
}

/** Organisations, by their hCards: `<b class="fn org">Kell Rowing Club</b>`; one may be that of a hall, or of a firm. */
function listCards(document: PageDocument): readonly string[] {
  return [...document.querySelectorAll('.vcard, .h-card')].slice(0, MOST_CARDS).flatMap((card) => {
    const name = tidyText(card.querySelector('.fn, .p-name')?.textContent);
    return name !== null && name === tidyText(card.querySelector('.org, .p-org')?.textContent) ? [name] : [];
  });
}

const MOST_CARDS = 5;

function readHost(address: string | null): string | null {
  const url = address === null ? null : readWebAddress(address);
  return url === null ? null : findOriginal(url).hostname.replace(/^(?:www\d?|m|amp|mobile)\.(?=.+\..)/, '');
}

function isName(name: string): boolean {
  return name.length <= LONGEST && foldSite(name).length > 1 && !/^(?:https?:|\/|@)/.test(name);
}

function listOnce(names: readonly string[]): string[] {
  return [...new Set(names)];
}
