import {
  type ArticleField,
  DATA_FIELDS,
  type EntityField,
  LIST_FIELDS,
  type ListedField,
  type MentionField,
  TABLE_FORMAT_NAMES,
  TABLE_FORMATS,
} from '../../../model/data-fields.ts';
import type { Url } from '../../../model/model.ts';
import { slugify } from '../../../tools/text/slug.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { SCHEMAS } from '../../urls/data-urls.ts';
import { tablesOf } from '../../urls/list-urls.ts';

/** Types of fields, as Table Schema calls them. Dates may be of a month or a year, which it has no type for. */
type FieldType = 'string' | 'boolean' | 'integer' | 'array' | 'object' | 'any';

type Types<Field extends string> = Readonly<Record<Field, FieldType>>;

const ARTICLES: Types<ArticleField> = {
  ...{ id: 'string', url: 'string', headline: 'string', headlineDerived: 'boolean', date: 'string' },
  ...{ published: 'string', language: 'string', byline: 'array', source: 'string', originalUrl: 'string' },
  ...{ tags: 'array', filedUnder: 'array', story: 'string', pictures: 'array', entities: 'array' },
  ...{ file: 'object', text: 'string' },
};

const ENTITIES: Types<EntityField> = {
  ...{ id: 'string', kind: 'string', name: 'string', acronym: 'string', aliases: 'array' },
  ...{ demonyms: 'array', url: 'string', location: 'object', note: 'string' },
  ...{ descriptions: 'array', sameAs: 'array' },
  ...{ first: 'string', last: 'string', mentions: 'integer', articles: 'array' },
};

/** Of lists; `any`: several values, as an array in NDJSON, with semicolons between them in CSV. */
const LISTED: Types<ListedField> = {
  ...{ id: 'string', url: 'string', date: 'string', headline: 'string', language: 'string' },
  ...{ byline: 'any', source: 'string', originalUrl: 'string', tags: 'any', story: 'string' },
};

const MENTIONS: Types<MentionField> = {
  ...{ article: 'string', url: 'string', date: 'string', headline: 'string', language: 'string' },
  ...{ source: 'string', entity: 'string', text: 'string', start: 'integer', end: 'integer' },
  ...{ paragraph: 'string', sentence: 'string' },
};

function describeFields<Field extends string>(
  fields: readonly Field[],
  types: Types<Field>,
  meanings: Readonly<Record<Field, string>>,
): readonly unknown[] {
  return fields.map((name) => ({ name, type: types[name], description: meanings[name] }));
}

interface SchemaInputs {
  readonly table: keyof typeof LIST_FIELDS;
  /** Of the archive. */
  readonly language: string;
}

/** What the columns of lists mean: a Table Schema, which the descriptions of all lists name. */
export function* writeTableSchema({ table, language }: SchemaInputs): Iterable<string> {
  const { listed, mentions } = wordsOf(language).takeAway.fields;
  const fields =
    table === 'articles'
      ? describeFields(LIST_FIELDS.articles, LISTED, listed)
      : describeFields(LIST_FIELDS.mentions, MENTIONS, mentions);
  yield `${JSON.stringify({ fields, missingValues: [''] }, null, 1)}\n`;
}

interface PackageInputs extends Readonly<Record<keyof typeof DATA_FIELDS, readonly Url[]>> {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly siteUrl: string | null;
  /** Of Dateline. */
  readonly version: string;
  /** Pages whose lists are tables, too. */
  readonly lists: readonly { readonly page: Url; readonly isEntity: boolean }[];
}

/** Frictionless Data Package, version 2: what each data file is, for programs. */
export function* writeDataPackage(inputs: PackageInputs): Iterable<string> {
  const { title, description, siteUrl, version, articles, entities, lists } = inputs;
  const meanings = wordsOf(inputs.language).about.fields;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugify(title),
    title,
    description,
    ...(siteUrl === null ? {} : { homepage: siteUrl }),
    // A name that the standard leaves free.
    generator: { name: 'dateline', version },
    resources: [
      describeRows('articles', articles, {
        fields: describeFields(DATA_FIELDS.articles, ARTICLES, meanings.articles),
        primaryKey: ['id'],
      }),
      describeRows('entities', entities, {
        fields: describeFields(DATA_FIELDS.entities, ENTITIES, meanings.entities),
        primaryKey: ['id'],
      }),
      ...lists.flatMap(({ page, isEntity }) => describeLists(page, isEntity ? 'mentions' : 'articles')),
    ],
  };
  yield `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** Several files are one behind the other. */
function describeRows(name: string, urls: readonly Url[], schema: unknown): unknown {
  const { ending, mediaType } = TABLE_FORMATS.ndjson;
  return {
    ...{ name, type: 'table', path: urls.length === 1 ? urls[0] : urls },
    ...{ format: ending, mediatype: mediaType, encoding: 'utf-8', schema },
  };
}

function describeLists(page: Url, holds: keyof typeof LIST_FIELDS): readonly unknown[] {
  const files = tablesOf(page, holds);
  return TABLE_FORMAT_NAMES.map((format, at) => {
    const { ending, mediaType } = TABLE_FORMATS[format];
    const { url } = files[at]!;
    return {
      ...{ name: url.replaceAll('/', '.'), type: 'table', path: url },
      ...{ format: ending, mediatype: mediaType, encoding: 'utf-8', schema: SCHEMAS[holds] },
    };
  });
}
