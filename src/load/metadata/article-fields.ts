import {
  BEGINNING_NAMES,
  CHANGE_NAMES,
  FIELD_NAMES,
  PLAIN_NAMES,
  SIDE_NAMES,
  type StatedField,
} from './field-names.ts';
import { type Field, type Metadata, normaliseFieldName } from './metadata.ts';
import { mayWithhold } from './withheld.ts';

/** The field that holds something of the article, where there is one with a value. */
export function findField(metadata: Metadata, field: StatedField): Field | null {
  return listFields(metadata, FIELD_NAMES[field], field)[0] ?? null;
}

/** All fields that may hold an article's date, the ones that are believed first at the beginning. */
export function listDateFields(metadata: Metadata): readonly Field[] {
  return listFields(metadata, FIELD_NAMES.date, 'date');
}

/** The fields that say when an article was changed. */
export function listChangeFields(metadata: Metadata): readonly Field[] {
  return listFields(metadata, CHANGE_NAMES, 'date');
}

/** All fields that may hold an article's address, or what names its source by one. */
export function listUrlFields(metadata: Metadata): readonly Field[] {
  return [
    ...listFields(metadata, FIELD_NAMES.url, 'url'),
    ...listFields(metadata, FIELD_NAMES.source, 'source'),
  ];
}

function listFields(metadata: Metadata, names: readonly string[], field: StatedField): readonly Field[] {
  const has = field === 'headline' ? isTitle : isStated;
  return names.flatMap((name) => {
    const found = metadata.get(name);
    return found?.values.some((value) => has(value)) ? [found] : [];
  });
}

/** `published: true` is no date, `author: null` no name. */
export function isStated(value: string): boolean {
  return !/^(?:null|~|true|false|yes|no|none|n\/a|)$/i.test(value.trim());
}

/** `title: No` and `title: None` are titles. */
function isTitle(value: string): boolean {
  return !/^(?:null|~|false|)$/.test(value.trim());
}

const FIELD_START = /^(\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}?)(?::\s{1,8}|：\s{0,8})\S/u;
const FIELD_NAME = /^(\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}?)(?::(?=\s|$)|：)/u;

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
