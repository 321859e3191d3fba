import {
  BEGINNING_NAMES,
  CHANGE_NAMES,
  FIELD_NAMES,
  MAIL_HEADLINE,
  PLAIN_NAMES,
  SIDE_NAMES,
  type StatedField,
} from './field-names.ts';
import { mayWithhold } from './left-out/withheld.ts';
import { type Field, type Metadata, normaliseFieldName } from './metadata.ts';

/** By a field's name how well it says what it is asked for: the lower the better. An article has few fields of many. */
type Ranks = ReadonlyMap<string, number>;

function rankNames(names: readonly string[]): Ranks {
  return new Map(names.map((name, rank) => [name, rank]));
}

const RANKS: Readonly<Record<StatedField, Ranks>> = {
  headline: rankNames(FIELD_NAMES.headline),
  date: rankNames(FIELD_NAMES.date),
  byline: rankNames(FIELD_NAMES.byline),
  source: rankNames(FIELD_NAMES.source),
  url: rankNames(FIELD_NAMES.url),
  tags: rankNames(FIELD_NAMES.tags),
  language: rankNames(FIELD_NAMES.language),
};
const CHANGE_RANKS = rankNames(CHANGE_NAMES);
/** A source may be named by an address. */
const URL_RANKS = rankNames([...FIELD_NAMES.url, ...FIELD_NAMES.source]);

/** The field that holds something of the article, where there is one with a value. */
export function findField(metadata: Metadata, field: StatedField): Field | null {
  const has = field === 'headline' ? isTitle : isStated;
  let best: Field | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const [name, found] of metadata) {
    const rank = RANKS[field].get(name);
    if (rank === undefined || rank >= bestRank || !found.values.some(has)) continue;
    best = found;
    bestRank = rank;
  }
  return best;
}

/** All fields that may hold an article's date, the ones that are believed first at the beginning. */
export function listDateFields(metadata: Metadata): readonly Field[] {
  return listFields(metadata, RANKS.date);
}

/** The fields that say when an article was changed. */
export function listChangeFields(metadata: Metadata): readonly Field[] {
  return listFields(metadata, CHANGE_RANKS);
}

/** All fields that may hold an article's address, or what names its source by one. */
export function listUrlFields(metadata: Metadata): readonly Field[] {
  return listFields(metadata, URL_RANKS);
}

/** All fields that may name the paper or the site, or give its address. */
export function listSourceFields(metadata: Metadata): readonly Field[] {
  return listFields(metadata, RANKS.source);
}

/** All fields that may name those who wrote the article. */
export function listBylineFields(metadata: Metadata): readonly Field[] {
  return listFields(metadata, RANKS.byline);
}

/** All fields that hold topics. */
export function listTopicFields(metadata: Metadata): readonly Field[] {
  const fields = listFields(metadata, RANKS.tags);
  // The subject of a mail is its headline.
  return metadata.has(MAIL_HEADLINE) ? fields.filter((field) => field !== metadata.get('subject')) : fields;
}

function listFields(metadata: Metadata, ranks: Ranks): readonly Field[] {
  const found: Field[] = [];
  const foundRanks: number[] = [];
  for (const [name, field] of metadata) {
    const rank = ranks.get(name);
    if (rank === undefined || !field.values.some(isStated)) continue;
    const at = foundRanks.findLastIndex((other) => other <= rank) + 1;
    found.splice(at, 0, field);
    foundRanks.splice(at, 0, rank);
  }
  return found;
}

/** `published: true` is no date, `author: null` no name. */
export function isStated(value: string): boolean {
  const bare = value.trim();
  return bare.length > LONGEST_NOTHING || !/^(?:null|~|true|false|yes|no|none|n\/a|)$/i.test(bare);
}

/** No word for nothing is longer: for most values their length is enough. */
const LONGEST_NOTHING = 5;

/** `title: No` and `title: None` are titles. */
function isTitle(value: string): boolean {
  const bare = value.trim();
  return bare.length > LONGEST_NOTHING || !/^(?:null|~|false|)$/.test(bare);
}

const FIELD_START =
  /^(?:[A-Za-z]{2,20}-(?=\p{Script=Han})|[【〔［](?=[^【】]{1,12}[】〕］]\s{0,4}\S))?(\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}?)(?::\s{1,8}\S|：\s{0,8}\S|[】〕］])/u;
const FIELD_NAME =
  /^(?:[A-Za-z]{2,20}-(?=\p{Script=Han})|[【〔［])?(\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}?)(?::(?=\s|$)|：|[】〕］])/u;

/** A line states something about an article: `Author: Jane Doe`. */
export function isArticleField(line: string): boolean {
  const name = FIELD_START.exec(line.slice(0, 100))?.[1];
  return name !== undefined && PLAIN_NAMES.has(normaliseFieldName(name));
}

/** A line stands among those of an article and states nothing that is shown: `Page: 3`, `Status: draft`. */
export function isSideField(line: string): boolean {
  const name = FIELD_NAME.exec(line.slice(0, 100))?.[1];
  return (name !== undefined && SIDE_NAMES.has(normaliseFieldName(name))) || mayWithhold(line);
}

const EVENT_FIELD =
  /^\s*(?:venue|time|place|location|where|when|cost|price|tickets?|entry|entrance|contact|host|speakers?|organisers?|topic|duration|start|end|registration|website|phone|e-?mail)s?:/i;

/** A line tells of an event: `Venue: the stadium`. */
export function isEventField(line: string): boolean {
  return EVENT_FIELD.test(line);
}

/** A line of front matter holds a date or a headline: cheap to ask before a parser is. */
export function mayBeginArticle(line: string): boolean {
  const name = /^["']?(\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}?)["']?\s{0,8}[:：=]/u.exec(line.slice(0, 100))?.[1];
  return name !== undefined && BEGINNING_NAMES.has(normaliseFieldName(name));
}
