import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import {
  CITATION_FORMAT_NAMES,
  type CitationFormat,
  joinReferences,
  writeReference,
} from '../../src/cite/citation-formats.ts';
import {
  addressOf,
  type CitedArticle,
  type CitedName,
  flatten,
  partDate,
  publicationOf,
  revertName,
} from '../../src/cite/cited-article.ts';
import { CITED } from './articles.ts';

const write = (format: CitationFormat, articles: readonly CitedArticle[]): string =>
  [...joinReferences(format, articles.map(writeReference))].join('');

interface ReadName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
}

/** However a format parts a name, it is read as one line. */
const sayRead = (name: ReadName): string =>
  [name.literal, name.given, name['non-dropping-particle'], name.family, name.suffix]
    .filter((part) => part !== undefined)
    .join(' ');

const sayName = (name: CitedName): string =>
  'literal' in name
    ? name.literal
    : [name.given, name.family, name.suffix].filter((part) => part !== null).join(' ');

/** What the library is told of a text, in which it would else look for the format itself. */
const TYPES: Readonly<Record<CitationFormat, string>> = {
  bibtex: '@bibtex/text',
  ris: '@ris/file',
  csl: '@else/json',
};

interface ReadItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly ReadName[];
  /** As it calls those who wrote an article of a newspaper in RIS. */
  readonly reporter?: string | readonly string[];
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language?: string;
  readonly URL?: string;
}

const read = (format: CitationFormat, text: string): readonly ReadItem[] =>
  new Cite(text, { forceType: TYPES[format] }).data;

const sayAuthors = ({ author, reporter }: ReadItem): readonly string[] =>
  author?.map(sayRead) ?? [reporter ?? []].flat().map((name) => sayName(revertName(name)));

/** Of a date in RIS, the library reads the year. */
const readableDate = (format: CitationFormat, date: string | null): readonly number[] | undefined =>
  date === null ? undefined : partDate(format === 'ris' ? date.slice(0, 4) : date);

describe.each(CITATION_FORMAT_NAMES)('%s', (format) => {
  test.each(CITED)('of $key is read as it was meant', (article) => {
    const [item, ...others] = read(format, write(format, [article]));
    expect(others).toEqual([]);
    if (item === undefined) throw new Error('nothing was read');
    expect(item).toMatchObject({ title: flatten(article.title), 'container-title': publicationOf(article) });
    expect(sayAuthors(item)).toEqual(
      article.authors.map(sayName).map((name) => (format === 'ris' ? name.replace(',', '') : name)),
    );
    expect(item.issued?.['date-parts'][0]).toEqual(readableDate(format, article.date));
    expect(item.URL).toBe(
      addressOf(article)?.replace(/[{}]/g, (sign) =>
        format === 'bibtex' ? encodeURIComponent(sign) : sign,
      ) ?? undefined,
    );
  });

  test('of all of them is one file', () => {
    const items = read(format, write(format, CITED));
    expect(items.map(({ id }) => id)).toEqual(CITED.map(({ key }) => key));
    expect(new Set(items.map(({ type }) => type)).size).toBe(1);
  });
});

test('RIS and CSL-JSON tell articles of newspapers, and their language', () => {
  for (const format of ['ris', 'csl'] as const)
    expect(read(format, write(format, CITED))[0]).toMatchObject({
      type: 'article-newspaper',
      language: 'en',
    });
});

test('a list without articles is an empty file', () => {
  expect(CITATION_FORMAT_NAMES.map((format) => write(format, []))).toEqual(['', '', '[\n\n]\n']);
});

test('dates of RIS are as closely known as they are', () => {
  const dates = ['2023-08-04', '2023-08', '1923', null].map((date) => write('ris', [{ ...CITED[0]!, date }]));
  expect(dates.map((text) => /^DA {2}- (.*)\r$/m.exec(text)?.[1])).toEqual([
    '2023/08/04/',
    '2023/08//',
    '1923///',
    undefined,
  ]);
});

test('references are lines that people can read', () => {
  const articles = CITED.slice(0, 1);
  expect(write('bibtex', articles)).toMatchInlineSnapshot(`
    "@article{2023-08-04:plain,
      author = {Idi, Mariama},
      title = {Envoys withdrawn},
      journal = {Le Fleuve},
      year = {2023},
      month = aug,
      day = {4},
      language = {en},
      url = {https://archive.example/niger/2023/08/04/plain.html},
      note = {The Niger Papers},
      entrysubtype = {newspaper},
      date = {2023-08-04}
    }
    "
  `);
  expect(write('ris', articles).replaceAll('\r\n', '⏎\n')).toMatchInlineSnapshot(`
    "TY  - NEWS⏎
    ID  - 2023-08-04:plain⏎
    TI  - Envoys withdrawn⏎
    AU  - Idi, Mariama⏎
    T2  - Le Fleuve⏎
    PY  - 2023⏎
    DA  - 2023/08/04/⏎
    LA  - en⏎
    UR  - https://archive.example/niger/2023/08/04/plain.html⏎
    DB  - The Niger Papers⏎
    ER  - ⏎
    "
  `);
  expect(write('csl', articles)).toMatchInlineSnapshot(`
    "[
    {"id":"2023-08-04:plain","type":"article-newspaper","title":"Envoys withdrawn","author":[{"family":"Idi","given":"Mariama"}],"container-title":"Le Fleuve","issued":{"date-parts":[[2023,8,4]]},"language":"en","URL":"https://archive.example/niger/2023/08/04/plain.html","archive":"The Niger Papers"}
    ]
    "
  `);
});
