import { cleanLine } from '../../tools/text/clean-text.ts';
import { type Field, type Metadata, normaliseFieldName } from './metadata.ts';
import { mayWithhold } from './withheld.ts';

/** Subject of a mail; in other front matter a subject is a topic. No field is written so. */
export const MAIL_HEADLINE = 'mail:subject';

/** Names under which front matter of different makers holds the same thing; the first that is there counts. */
const SYNONYMS = {
  headline: ['title', 'headline', 'heading', MAIL_HEADLINE],
  date: [
    'date',
    'published',
    'publishedat',
    'publishedon',
    'datepublished',
    'publishdate',
    'pubdate',
    'publicationdate',
    'publisheddate',
    'publishedtime',
    'issued',
    'editiondate',
    'posted',
    'postdate',
    'day',
    'sent',
    'created',
    'createdat',
    'datecreated',
  ],
  byline: ['author', 'authors', 'byline', 'creator', 'by', 'writer', 'reporter'],
  source: ['source', 'publication', 'newspaper', 'site', 'sitename', 'publisher', 'outlet', 'agency'],
  url: ['url', 'link', 'canonical', 'canonicalurl', 'originalurl', 'sourceurl', 'href'],
  tags: ['tags', 'tag', 'topics', 'topic', 'keywords', 'categories', 'category', 'section', 'subjects'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
} as const;

type ArticleField = keyof typeof SYNONYMS;

/** The field that holds something of the article, where there is one with a value. */
export function findField(metadata: Metadata, field: ArticleField): Field | null {
  for (const name of SYNONYMS[field]) {
    const found = metadata.get(name);
    if (found?.values.some((value) => isStated(value))) return found;
  }
  return null;
}

const BEGINNINGS: ReadonlySet<string> = new Set([...SYNONYMS.date, ...SYNONYMS.headline]);

const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(SYNONYMS).flat());

/** A line states something about an article: `Author: Jane Doe`. */
export function isArticleField(line: string): boolean {
  const name = /^([A-Za-z][\w -]{0,40}?):\s{1,8}\S/.exec(line)?.[1];
  return name !== undefined && FIELD_NAMES.has(normaliseFieldName(name));
}

/** What stands among them and is no part of a text. */
const SIDE_NAMES: ReadonlySet<string> = new Set(
  `page pages edition volume issue slug id modified updated lastmodified summary description excerpt comment comments
   copyright words wordcount length`.split(/\s+/),
);

/** A line stands among those of an article and states nothing that is shown: `Page: 3`, `Status: draft`. */
export function isSideField(line: string): boolean {
  const name = /^([A-Za-z][\w -]{0,40}?):(?:\s|$)/.exec(line)?.[1];
  return (name !== undefined && SIDE_NAMES.has(normaliseFieldName(name))) || mayWithhold(line);
}

const EVENT_FIELD =
  /^\s*(?:venue|time|place|location|where|when|cost|price|tickets?|entry|entrance|contact|host|speakers?|organisers?|topic|duration|start|end|registration|website|phone|e-?mail)s?:/i;

/** A line tells of an event: `Venue: the stadium`. */
export function isEventField(line: string): boolean {
  return EVENT_FIELD.test(line);
}

/** Lines like `Title: …`, `Date: …`, `Page: …` above a text, and one that is not known; with `Status: draft` among them, others too. */
export function isArticleHeader(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  if (lines.every(isArticleField)) return true;
  const isKnown = (line: string) => isArticleField(line) || isSideField(line);
  const unknown = lines.filter((line) => !isKnown(line));
  if (!lines.some(mayBeginArticle) || !unknown.every((line) => ANY_FIELD.test(line))) return false;
  if (unknown.length === 0 || lines.some(mayWithhold)) return true;
  const isShort = unknown.every(
    (line) => line.length <= 80 && !isEventField(line) && !/[.!?]\W*$/.test(line),
  );
  return unknown.length === 1 && isShort && lines.filter(mayBeginArticle).length > 1;
}

const ANY_FIELD = /^[A-Za-z][\w -]{0,40}:/;

const MAIL_FIELDS =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|content-type):(?:\s|$)/i;

/** Lines like `From: …`, `To: …`, `Subject: …`, `Date: …`. */
export function isMailHeader(lines: readonly string[]): boolean {
  const has = (field: RegExp) => lines.some((line) => field.test(line));
  return (
    has(/^subject:\s{1,8}\S/i) &&
    has(/^(?:from|to|date|sent):/i) &&
    lines.every((line) => MAIL_FIELDS.test(line))
  );
}

/** A line of front matter holds a date or a headline: cheap to ask before a parser is. */
export function mayBeginArticle(line: string): boolean {
  const name = /^["']?([A-Za-z][\w -]{0,40}?)["']?\s{0,8}[:=]/.exec(line)?.[1];
  return name !== undefined && BEGINNINGS.has(normaliseFieldName(name));
}

/** Topics of all fields that hold some, each once however it is capitalised, as first written. */
export function listTags(metadata: Metadata): readonly string[] {
  const tags = new Map<string, string>();
  for (const name of SYNONYMS.tags) {
    const field = metadata.get(name);
    const values = field?.isList
      ? field.values
      : (field?.values ?? []).flatMap((value) => value.split(/[,;\n]/));
    for (const value of values.filter(isStated)) {
      const tag = cleanLine(value.replace(/^\s*#/, ''), 100);
      if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    }
  }
  return [...tags.values()];
}

/** Names of those who wrote the article: `By Jane Doe and Issa Sory` are two. */
export function listAuthors(field: Field | null): readonly string[] {
  const names = (field?.values ?? []).filter(isStated).flatMap(splitNames);
  return [...new Set(names.filter((name) => name !== ''))];
}

/** `published: true` is no date, `author: null` no name. */
function isStated(value: string): boolean {
  return !/^(?:null|~|true|false|yes|no|none|n\/a|)$/i.test(value.trim());
}

function splitNames(written: string): readonly string[] {
  const line = cleanLine(written.slice(0, 500)).replace(/^by:?\s+/i, '');
  const names = line.split(/\s*;\s*|\s+(?:and|&)\s+|\s*\|\s*/i);
  return names.flatMap((name) => {
    const parts = name.split(/\s*,\s*/);
    return parts.every((part) => part.includes(' ')) ? parts : [name];
  });
}
