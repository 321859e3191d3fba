/** Dates in JSON-LD, of whatever type that has one: of the page's own article, not of what else is listed. */
import { type PageDocument, tidyText } from '../../dom.ts';
import { foldWords } from '../../fold-words.ts';
import { ARTICLE_TYPE, listDataScripts } from '../../metadata/json-ld.ts';
import { parseLenientJson } from '../../metadata/lenient-json.ts';
import { changedDate, type PageDate, publishedDate } from '../page-date.ts';

type DataNode = ReadonlyMap<string, unknown>;

interface DataDates {
  /** Of an article, or of the page itself. */
  readonly published: readonly PageDate[];
  /** Of a film, a recipe, or whatever else the page is about. */
  readonly created: readonly PageDate[];
  readonly changed: readonly PageDate[];
}

/** Where the page's own description stands; what other keys hold is about something else. */
const OWN_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'article'] as const;
const PAGE_TYPE = /(?:^|\/)\w*Page$/;
/** They have days of their own, or belong to others. */
const FOREIGN_TYPES =
  /(?:^|\/)(?:ItemList|BreadcrumbList|Event|\w+Event|Person|Organization|Product|Offer|Comment|CollectionPage|SearchResultsPage|WebSite|ImageObject|Blog|DataFeed)$/;
const PUBLISHED_KEYS = [
  'datePublished',
  'datepublished',
  'dateCreated',
  'uploadDate',
  'datePosted',
  'coverageStartTime',
] as const;
const CHANGED_KEYS = ['dateModified', 'datemodified'] as const;

export function listDataDates(document: PageDocument): DataDates {
  const nodes = listDataScripts(document).flatMap((script) =>
    listOwnNodes(parseLenientJson(script.textContent ?? ''), 0),
  );
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPE));
  const article = chooseArticle(articles, document);
  const pages = nodes.filter((node) => hasType(node, PAGE_TYPE) && !hasType(node, FOREIGN_TYPES));
  const own = [
    ...(article === null ? [] : [article]),
    ...(articles.length > 1 && article === null ? [] : pages),
  ];
  const others = nodes.filter(
    (node) => !articles.includes(node) && !pages.includes(node) && !hasType(node, FOREIGN_TYPES),
  );
  return {
    published: own
      .flatMap((node) => readDates(node, PUBLISHED_KEYS))
      .map((date) => publishedDate('data', date)),
    created: others
      .flatMap((node) => readDates(node, PUBLISHED_KEYS))
      .map((date) => publishedDate('data', date)),
    changed: [...own, ...others].flatMap((node) => readDates(node, CHANGED_KEYS)).map(changedDate),
  };
}

/** The one that bears the page's title; of several others, the first of two, as more are a list of articles. */
function chooseArticle(articles: readonly DataNode[], document: PageDocument): DataNode | null {
  const titles = [
    document.querySelector('title')?.textContent,
    document.querySelector('meta[property="og:title" i]')?.getAttribute('content'),
    document.querySelector('h1')?.textContent,
  ].map((title) => foldWords(title ?? ''));
  const named = articles.find((node) => {
    const headline = node.get('headline') ?? node.get('name');
    const words = typeof headline === 'string' ? foldWords(headline) : '';
    return words.length > 3 && titles.some((title) => title.includes(words));
  });
  return named ?? (articles.length <= MOST_ARTICLES ? (articles[0] ?? null) : null);
}

const MOST_ARTICLES = 2;
const DEEPEST = 6;
const MOST_NODES = 500;

function listOwnNodes(data: unknown, depth: number): readonly DataNode[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(data)) return data.slice(0, MOST_NODES).flatMap((item) => listOwnNodes(item, depth + 1));
  if (!(data instanceof Map)) return [];
  const node: DataNode = data;
  return [node, ...OWN_KEYS.flatMap((key) => listOwnNodes(node.get(key), depth + 1))];
}

function hasType(node: DataNode, pattern: RegExp): boolean {
  const types: unknown = node.get('@type');
  return (Array.isArray(types) ? types : [types]).some((type) => pattern.test(String(type)));
}

function readDates(node: DataNode, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => readValue(node.get(key)) ?? []);
}

/** In seconds since 1970: in 1973. */
const FIRST_MOMENT = 100_000_000;

/** `"2021-03-04"`, a number of seconds, `{"@value": …}`, or a list of such. */
function readValue(value: unknown): string | null {
  if (typeof value === 'string') return tidyText(value);
  if (typeof value === 'number') return value >= FIRST_MOMENT ? String(value) : null;
  if (Array.isArray(value)) return value.length > 0 ? readValue(value[0]) : null;
  return value instanceof Map ? readValue(value.get('@value')) : null;
}
