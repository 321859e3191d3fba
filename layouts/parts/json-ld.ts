import type { EntityKind } from '../../src/model/model.ts';
import type { ArticlePage, EntityPage } from '../../src/model/pages.ts';
import { html, Markup } from '../html.ts';
import { absoluteHref, type Here } from './href.ts';

const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
};

const ESCAPES = new Map([
  ['<', '\\u003c'],
  ['>', '\\u003e'],
  ['&', '\\u0026'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
]);

const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that cannot end the script element it stands in. */
export function serialiseData(data: unknown): string {
  const json = JSON.stringify(data);
  if (json.search(UNSAFE) < 0) return json;
  return json.replace(UNSAFE, (character) => ESCAPES.get(character)!);
}

/** What search engines read of a person, place or organisation. */
export function describeEntity(page: EntityPage, { url, site }: Here): Markup {
  const { entityKind, name, acronym, aliases, note, elsewhere, location } = page;
  const others = acronym === null ? aliases : [...new Set([acronym, ...aliases])];
  const data = {
    '@context': 'https://schema.org',
    '@type': TYPES[entityKind],
    name,
    alternateName: others.length > 0 ? others : undefined,
    description: note ?? undefined,
    url: site.siteUrl === null ? undefined : absoluteHref(site.siteUrl, url),
    sameAs: elsewhere.length > 0 ? elsewhere.map(({ address }) => address) : undefined,
    geo:
      location === null
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude },
  };
  return html`<script type="application/ld+json">${new Markup(serialiseData(data))}</script>`;
}

/** What search engines read of an article: a data block, never run. */
export function describeArticle({ article, entities }: ArticlePage, { url, site }: Here): Markup {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    datePublished: article.published ?? article.date ?? undefined,
    inLanguage: article.language,
    author:
      article.byline.length > 0 ? article.byline.map((name) => ({ '@type': 'Person', name })) : undefined,
    sourceOrganization: article.source ? { '@type': 'Organization', name: article.source.name } : undefined,
    url: site.siteUrl === null ? undefined : absoluteHref(site.siteUrl, url),
    isBasedOn: article.originalUrl ?? undefined,
    isPartOf: { '@type': 'Collection', name: site.title },
    keywords: article.tags.length > 0 ? article.tags : undefined,
    mentions: entities.map(({ kind, name }) => ({ '@type': TYPES[kind], name })),
  };
  return html`<script type="application/ld+json">${new Markup(serialiseData(data))}</script>`;
}
