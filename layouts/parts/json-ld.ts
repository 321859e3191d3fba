import type { EntityKind } from '../../src/model/model.ts';
import type { PictureFile } from '../../src/model/page-parts.ts';
import type { ArticlePage, EntityPage } from '../../src/model/pages.ts';
import { shortenHeadline } from '../../src/plan/short-headline.ts';
import { Markup } from '../html.ts';
import { absoluteHref, type Here } from './href.ts';
import { leadPicture } from './picture.ts';

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

/** Fields of a record, each as JSON; `null` where it is left out. */
type Fields = Readonly<Record<string, string | null>>;

const quote = (text: string): string => JSON.stringify(text);
const quoteKnown = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : quote(text);
const listJson = (items: readonly string[]): string | null =>
  items.length === 0 ? null : `[${items.join()}]`;

/** Written out: of objects made for it, JSON takes three times as long. */
function writeRecord(type: string, fields: Fields): string {
  let json = `{"@type":"${type}"`;
  for (const name in fields) {
    const value = fields[name];
    if (value !== null) json += `,"${name}":${value}`;
  }
  return `${json}}`;
}

const writeNamed = (type: string, name: string): string => writeRecord(type, { name: quote(name) });

/** JSON that cannot end the script element it stands in. */
export function secureJson(json: string): string {
  if (json.search(UNSAFE) < 0) return json;
  return json.replace(UNSAFE, (character) => ESCAPES.get(character)!);
}

/** A data block, never run. */
function showData(record: string): Markup {
  const json = secureJson(`{"@context":"https://schema.org",${record.slice(1)}`);
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}

const addressOf = ({ url, site }: Here): string | null =>
  site.siteUrl === null ? null : quote(absoluteHref(site.siteUrl, url));

/** What search engines read of a person, place or organisation. */
export function describeEntity(page: EntityPage, here: Here): Markup {
  const { entityKind, name, acronym, aliases, descriptions, note, elsewhere, location } = page;
  const others = acronym === null ? aliases : [...new Set([acronym, ...aliases])];
  return showData(
    writeRecord(TYPES[entityKind], {
      name: quote(name),
      alternateName: listJson(others.map(quote)),
      description: quoteKnown(note ?? descriptions.at(-1)?.text),
      url: addressOf(here),
      sameAs: listJson(elsewhere.map(({ address }) => quote(address))),
      geo:
        location &&
        writeRecord('GeoCoordinates', {
          latitude: String(location.latitude),
          longitude: String(location.longitude),
        }),
    }),
  );
}

function writePicture({ url, width, height }: PictureFile, siteUrl: string): string {
  const address = quote(absoluteHref(siteUrl, url));
  return writeRecord('ImageObject', { url: address, width: String(width), height: String(height) });
}

/** Those in the byline, each with the page of the archive that has their articles. */
function listAuthors({ article, authors }: ArticlePage, { site }: Here): readonly string[] {
  return article.byline.map((name, place) => {
    const url = authors[place] ?? null;
    const address = site.siteUrl === null || url === null ? null : quote(absoluteHref(site.siteUrl, url));
    return writeRecord('Person', { name: quote(name), url: address });
  });
}

/** What search engines read of an article. */
export function describeArticle(page: ArticlePage, here: Here): Markup {
  const { article, headline, entities, illustration } = page;
  const lead = leadPicture(illustration);
  return showData(
    writeRecord('NewsArticle', {
      headline: quote(shortenHeadline(headline, article.opening !== undefined)),
      datePublished: quoteKnown(article.published ?? article.date),
      inLanguage: quote(article.language),
      author: listJson(listAuthors(page, here)),
      sourceOrganization: article.source && writeNamed('Organization', article.source.name),
      image: here.site.siteUrl === null || lead === null ? null : writePicture(lead.file, here.site.siteUrl),
      url: addressOf(here),
      isBasedOn: quoteKnown(article.originalUrl),
      isPartOf: writeNamed('Collection', here.site.title),
      keywords: listJson(article.tags.map(quote)),
      mentions: `[${entities.map(({ kind, name }) => writeNamed(TYPES[kind], name)).join()}]`,
    }),
  );
}
