/** Metadata in JSON-LD, as schema.org describes an article. */
import { decodeReferences } from '../../../tools/text/character-references.ts';
import { type PageDocument, type PageElement, tidyText } from '../dom.ts';
import { parseLenientJson } from './lenient-json.ts';
import { listNames, splitTags } from './names.ts';
import type { PageMetadata } from './page-metadata.ts';

/** `Article`, `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, also as an address. */
export const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;
/** Nodes and depth beyond which data is no description of an article. */
const MOST_NODES = 2000;
const DEEPEST = 6;

type JsonObject = ReadonlyMap<string, unknown>;

/** What a page's JSON-LD says of its article; of several articles the first counts. */
export function readJsonLd(document: PageDocument): PageMetadata {
  const nodes = listDataScripts(document).flatMap((script) =>
    listNodes(parseLenientJson(script.textContent ?? '')),
  );
  const article =
    nodes.find((node) => listValues(node.get('@type')).some((type) => ARTICLE_TYPE.test(String(type)))) ??
    new Map();
  const address = article.get('url') ?? article.get('mainEntityOfPage');
  return {
    headline: readName(article.get('headline')) ?? readName(article.get('name')),
    byline: listNames(listValues(article.get('author')).map(readName)),
    source: readName(article.get('publisher')) ?? readName(article.get('sourceOrganization')),
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

function listValues(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function asObject(value: unknown): JsonObject | null {
  return value instanceof Map ? value : null;
}

/** Text, or the name of a person or organisation. */
function readName(value: unknown): string | null {
  return readText(value) ?? readText(asObject(listValues(value)[0])?.get('name'));
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? tidyText(decodeReferences(value)) : null;
}
