/** Metadata in JSON-LD, as schema.org describes an article. */
import { decodeReferences } from '../../../tools/text/character-references.ts';
import { type PageDocument, type PageElement, tidyText } from '../dom.ts';
import { listNames, splitTags } from './names.ts';
import type { PageMetadata } from './page-metadata.ts';

/** `Article`, `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, also as an address. */
const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;
/** Nodes and depth beyond which data is no description of an article. */
const MOST_NODES = 2000;
const DEEPEST = 6;

type JsonObject = ReadonlyMap<string, unknown>;

/** What a page's JSON-LD says of its article; of several articles the first counts. */
export function readJsonLd(document: PageDocument): PageMetadata {
  const nodes = listDataScripts(document).flatMap((script) => listNodes(parseJson(script.textContent ?? '')));
  const article =
    nodes.find((node) => listValues(node.get('@type')).some((type) => ARTICLE_TYPE.test(String(type)))) ??
    new Map();
  const address = article.get('url') ?? article.get('mainEntityOfPage');
  return {
    headline: readName(article.get('headline')) ?? readName(article.get('name')),
    date: readName(article.get('datePublished')) ?? readName(article.get('dateCreated')),
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

/** Data that cannot be read even after the usual repairs counts as none: other metadata may still be there. */
function parseJson(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:\/\/)?(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/)?(?:-->|\]\]>);?$/, '');
  return (
    tryParse(json) ??
    tryParse(
      json
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    )
  );
}

function tryParse(json: string): unknown {
  try {
    // Maps, so that a key such as `__proto__` is only a key.
    return JSON.parse(json, (_key, value: unknown) =>
      isPlainObject(value) ? new Map(Object.entries(value)) : value,
    );
  } catch {
    return null;
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
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
