/** Metadata in JSON-LD, as schema.org describes an article. */
import { decodeReferences } from '../../../tools/text/character-references.ts';
import { foldLetters } from '../../../tools/text/tokens.ts';
import { type PageDocument, type PageElement, tidyText } from '../dom.ts';
import { parseLenientJson } from './lenient-json.ts';
import type { StatedMetadata } from './page-metadata.ts';
import { splitTags } from './tags.ts';

/** `Article`, `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, also as an address. */
export const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;
/** Nodes and depth beyond which data is no description of an article. */
const MOST_NODES = 2000;
const DEEPEST = 6;

export type JsonObject = ReadonlyMap<string, unknown>;

/** A page's JSON-LD. */
export interface ArticleData {
  readonly nodes: readonly JsonObject[];
  /** The node of the page's article; an empty one where there is none. */
  readonly article: JsonObject;
  /** The node that a value is, or that it names by its `@id`. */
  readonly resolve: (value: unknown) => JsonObject | null;
}

/** Of several articles the one that the page is titled for counts, else the first. */
export function readArticleData(document: PageDocument): ArticleData {
  const nodes = listDataScripts(document).flatMap((script) =>
    listNodes(parseLenientJson(script.textContent ?? '')),
  );
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPE));
  const titled = articles.length < 2 ? undefined : findTitled(articles, document);
  const isOfSale = nodes.some((node) => hasType(node, SALE_TYPE));
  const other = nodes.find((node) => hasType(node, PAGE_TYPE) && !(isOfSale && hasType(node, REVIEW_TYPE)));
  const article = titled ?? articles[0] ?? other;
  const named = (id: unknown): JsonObject | undefined =>
    nodes.find((node) => node.get('@id') === id && node.has('name'));
  const resolve = (value: unknown): JsonObject | null => {
    const node = typeof value === 'string' ? named(value) : asObject(value);
    if (node === undefined || node === null || node.has('name')) return node ?? null;
    return (node.has('@id') ? named(node.get('@id')) : undefined) ?? node;
  };
  return { nodes, article: article ?? new Map(), resolve };
}

function findTitled(articles: readonly JsonObject[], document: PageDocument): JsonObject | undefined {
  const title = foldLetters(document.querySelector('title')?.textContent ?? '');
  return articles.find((article) => {
    const headline = foldLetters(readText(article.get('headline')) ?? '');
    return headline !== '' && title.includes(headline);
  });
}

/** Where there is no article, what else a page may be about. */
const PAGE_TYPE = /(?:^|\/)(?:WebPage|ItemPage|AboutPage|Recipe|Review|VideoObject|CreativeWork)$/;

/** Of what is sold a review is its buyer's. */
const SALE_TYPE = /(?:^|\/)(?:Product|Offer|AggregateOffer)$/;
const REVIEW_TYPE = /(?:^|\/)Review$/;

function hasType(node: JsonObject, type: RegExp): boolean {
  return listValues(node.get('@type')).some((value) => type.test(String(value)));
}

/** What a page's JSON-LD says of its article. */
export function readJsonLd(document: PageDocument): StatedMetadata {
  const nodes = listDataScripts(document).flatMap((script) =>
    listNodes(parseLenientJson(script.textContent ?? '')),
  );
  const article =
    nodes.find((node) => listValues(node.get('@type')).some((type) => ARTICLE_TYPE.test(String(type)))) ??
    new Map();
  const address = article.get('url') ?? article.get('mainEntityOfPage');
  return {
    url:
      readText(address) ?? readText(asObject(address)?.get('@id')) ?? readText(asObject(address)?.get('url')),
    tags: splitTags(listValues(article.get('keywords')).map(readName)),
    language:
      readText(article.get('inLanguage')) ??
      readText(asObject(article.get('inLanguage'))?.get('alternateName')),
  };
}

export function listDataScripts(document: PageDocument): readonly PageElement[] {
  return [...document.querySelectorAll('script')].filter((script) =>
    /ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
}

/** All objects, outer ones first; those of `@graph` and of lists are among them. */
function listNodes(data: unknown): JsonObject[] {
  const nodes: JsonObject[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && nodes.length < MOST_NODES; depth += 1) {
    const values = level.flatMap((value) => listValues(value));
    const objects = values.flatMap((value) => asObject(value) ?? []);
    for (const object of objects) nodes.push(object);
    level = [...objects.flatMap((object) => [...object.values()]), ...values.filter(Array.isArray)];
  }
  return nodes;
}

export function listValues(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function asObject(value: unknown): JsonObject | null {
  return value instanceof Map ? value : null;
}

/** Text, or the name of a person or organisation. */
function readName(value: unknown): string | null {
  return readText(value) ?? readText(asObject(listValues(value)[0])?.get('name'));
}

export function readText(value: unknown): string | null {
  return typeof value === 'string' ? tidyText(decodeReferences(value)) : null;
}
