/** The names that a page's site goes by. */
import { findOriginal } from '../../../../tools/text/copy-address.ts';
import { readWebAddress } from '../../../../tools/text/web-address.ts';
import type { PageDocument } from '../../dom.ts';
import { type ArticleData, asObject, listValues, readText } from '../json-ld.ts';
import { readWritten } from '../written-text.ts';
import { listHomeNames } from './home-names.ts';
import { cutSlogan, foldSite, listSpellings } from './site-spelling.ts';

export interface SiteNames {
  /** As the page states them, the one that readers know first, then the publisher's. */
  readonly stated: readonly string[];
  /** As it shows them, in a logo or at the end of its title. */
  readonly shown: readonly string[];
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
): SiteNames {
  const pick = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const written = [
    ...pick(META_NAMES),
    ...listSites(data),
    ...pick(META_APPS),
    ...listPublishers(data),
    ...readPublisher(document),
    ...pick(META_PUBLISHERS),
  ];
  const stated = listOnce(written.flatMap((name) => readWritten(name) ?? []).map(cutSlogan)).filter(isName);
  const host = readHost(address);
  const keys = new Set([...stated, ...pick(['twitter:site', 'twitter:domain'])].flatMap(listSpellings));
  if (host !== null) for (const key of listSpellings(host)) keys.add(key);
  const shown = listOnce(listHomeNames(document, address, keys).map(cutSlogan)).filter(isName);
  for (const key of shown.flatMap(listSpellings)) keys.add(key);
  return { stated, shown, isSite: (name) => listSpellings(name).some((key) => keys.has(key)) };
}

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
