import { readForeignByline } from '../body/recognisers/byline.ts';
import { FIELD_NAMES } from '../metadata/field-names.ts';
import { HEADER_FORMS, type HeaderField, readHeaderLine } from '../metadata/header/header-forms.ts';
import { normaliseFieldName } from '../metadata/metadata.ts';
import { listAuthors } from '../metadata/values/author-names.ts';
import { isBlank } from '../sections/rule-line.ts';
import type { SourceFile } from '../sections/section.ts';
import { NO_ORIGIN, type Origin, readOriginLine } from './origin-line.ts';

interface OriginLines extends Origin {
  /** Index of the first line below them. */
  readonly end: number;
}

const MOST_LINES = 6;
const FORMS = HEADER_FORMS.filter(({ name }) => name === 'plain' || name === 'bold' || name === 'list');
const FIELDS = {
  date: new Set<string>(FIELD_NAMES.date),
  source: new Set<string>(FIELD_NAMES.source),
  byline: new Set<string>(FIELD_NAMES.byline),
  url: new Set<string>(FIELD_NAMES.url),
};
/** `by Priya Nair, 10C`, `By Anna Strom and Per Vik` */
const BYLINE = /^[*_]{0,3}(?:by|von|par|por|di|door)\s(\p{Lu}[^.!?:;]{2,80})$/iu;

/**
 * Reads the lines below a headline that say where an article is from.
 * @param start index of the first of them; `null` where none is there
 */
export function readOrigin(
  lines: readonly string[],
  start: number,
  file: Pick<SourceFile, 'settings'>,
): OriginLines | null {
  let origin: Origin = NO_ORIGIN;
  let index = start + (isBlank(lines[start] ?? '') ? 1 : 0);
  const first = index;
  for (; index < first + MOST_LINES; index += 1) {
    const line = (lines[index] ?? '').trim();
    const next = line === '' ? null : addLine(origin, line, index, file);
    if (next === null) break;
    origin = next;
  }
  return index === first ? null : { ...origin, end: index };
}

function addLine(
  origin: Origin,
  line: string,
  index: number,
  file: Pick<SourceFile, 'settings'>,
): Origin | null {
  const field = FORMS.flatMap((form) => readHeaderLine(line, index, form))[0];
  if (field) return addField(origin, field);
  const names = BYLINE.exec(line)?.[1];
  const authors =
    names === undefined
      ? (readForeignByline(line.replace(/[*_]/g, '')) ?? [])
      : listAuthors([dropClass(names)]);
  if (authors.length > 0) return { ...origin, authors: [...origin.authors, ...authors], isSigned: true };
  const read = readOriginLine(line, file);
  if (read === null || (read.date !== null && origin.date !== null)) return null;
  return {
    date: read.date ?? origin.date,
    source: origin.source ?? read.source,
    authors: [...origin.authors, ...read.authors],
    url: read.url ?? origin.url,
    isPaged: read.isPaged || origin.isPaged,
    isSigned: read.isSigned || origin.isSigned,
  };
}

/** Behind a name stands the class of a pupil: `, 10C`. */
function dropClass(names: string): string {
  return names.replace(/[*_]/g, '').replace(/,\s(?:class\s)?(?:\d{1,2}\s?[A-Za-z]?|[A-Z]\d)$/i, '');
}

function addField(origin: Origin, { name, value }: HeaderField): Origin | null {
  const known = normaliseFieldName(name);
  const stated = value.replace(/[*_]/g, '').trim();
  if (FIELDS.date.has(known)) return { ...origin, date: stated };
  if (FIELDS.byline.has(known)) return { ...origin, authors: listAuthors([stated]), isSigned: true };
  if (FIELDS.url.has(known) || (FIELDS.source.has(known) && /^https?:/.test(stated)))
    return { ...origin, url: stated };
  return FIELDS.source.has(known) ? { ...origin, source: stated } : null;
}
