import { expect, it } from 'vitest';
import { LIST_FIELDS } from '../../../src/model/data-fields.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { parseCsv, unguard } from '../../tools/parse-csv.ts';
import type { Draft } from '../archive-of.ts';
import { filesOfArchive, parseLines } from '../read-files.ts';

const drafts: readonly Draft[] = [
  {
    path: 'a.md',
    headline: '=Bazoum, "held"',
    day: '2023-07-26',
    tags: ['Niger coup', 'Sahel'],
    source: 'Le Sahel',
    byline: ['Mariama Idi'],
    body: 'Soldiers came at dawn. They held Bazoum, and Bazoum said nothing.\n-- Bazoum waits.',
  },
  { path: 'b.md', headline: 'Ultimatum', day: '2023-07-30', tags: ['Niger coup'], body: 'Tiani met envoys.' },
];
const EACH = { listFilesFrom: 1 };
const { read } = filesOfArchive(drafts, ['Bazoum', 'Tiani'], EACH);
const rowsOf = (url: string): readonly (readonly string[])[] =>
  parseCsv(read(url)).map((row) => row.map(unguard));

it('gives each mention of a person in its sentence, with its place in the text', () => {
  const mentions = parseLines(read('people/bazoum.ndjson'));
  expect(mentions.map(({ start, end, paragraph, sentence }) => [start, end, paragraph, sentence])).toEqual([
    [1, 7, null, '=Bazoum, "held"'],
    [50, 56, 'p-0', 'They held Bazoum, and Bazoum said nothing.'],
    [62, 68, 'p-0', 'They held Bazoum, and Bazoum said nothing.'],
    [87, 93, 'p-1', '-- Bazoum waits.'],
  ]);
  const [article] = parseLines(read('data/articles.ndjson'));
  const text = String(article?.['text']);
  for (const { start, end, text: name } of mentions)
    expect(text.slice(Number(start), Number(end))).toBe(name);
  expect(mentions[1]).toEqual({
    article: 'a.md',
    url: '2023/07/26/bazoum-held.html',
    date: '2023-07-26',
    headline: '=Bazoum, "held"',
    language: 'en',
    source: 'Le Sahel',
    entity: 'people/bazoum',
    text: 'Bazoum',
    start: 50,
    end: 56,
    paragraph: 'p-0',
    sentence: 'They held Bazoum, and Bazoum said nothing.',
  });
});

it('says the same in both formats, under the names of the fields', () => {
  for (const [url, fields] of [
    ['people/bazoum', LIST_FIELDS.mentions],
    ['topics/niger-coup', LIST_FIELDS.articles],
  ] as const) {
    const [head, ...rows] = rowsOf(`${url}.csv`);
    expect(head).toEqual(fields);
    const lines = parseLines(read(`${url}.ndjson`));
    expect(lines.map((line) => Object.keys(line))).toEqual(lines.map(() => fields));
    const asCells = lines.map((line) =>
      fields.map((field) => {
        const value = line[field];
        return Array.isArray(value) ? value.join('; ') : String(value ?? '');
      }),
    );
    expect(rows).toEqual(asCells);
  }
});

it('lists the articles of topics, sources and days', () => {
  expect(parseLines(read('topics/niger-coup.ndjson')).map(({ id }) => id)).toEqual(['a.md', 'b.md']);
  expect(parseLines(read('sources/le-sahel.ndjson')).map(({ id }) => id)).toEqual(['a.md']);
  expect(parseLines(read('2023/07/30/articles.ndjson')).map(({ id }) => id)).toEqual(['b.md']);
});

it('lists the articles of authors', () => {
  const [row, ...others] = parseLines(read('authors/mariama-idi.ndjson'));
  expect(row).toMatchObject({ id: 'a.md', byline: ['Mariama Idi'], source: 'Le Sahel' });
  expect(others).toEqual([]);
});

it('gives the references to the articles of each list, once each', () => {
  const keysIn = (url: string): readonly string[] => {
    const items = JSON.parse(read(url)) as readonly { readonly id: string }[];
    return items.map(({ id }) => id);
  };
  const [held, ultimatum] = ['2023-07-26:bazoum-held', '2023-07-30:ultimatum'];
  expect(keysIn('people/bazoum.csl.json')).toEqual([held]);
  expect(keysIn('topics/niger-coup.csl.json')).toEqual([held, ultimatum]);
  expect(keysIn('sources/le-sahel.csl.json')).toEqual([held]);
  expect(keysIn('authors/mariama-idi.csl.json')).toEqual([held]);
  expect(keysIn('2023/07/30/articles.csl.json')).toEqual([ultimatum]);
  expect(read('topics/niger-coup.bib').match(/^@article\{.*/gm)).toEqual([
    `@article{${held},`,
    `@article{${ultimatum},`,
  ]);
  expect(read('topics/niger-coup.ris').match(/^TY {2}- NEWS/gm)).toHaveLength(2);
});

const LISTS = /^(?!\d).*\.(?:csv|ndjson|bib|ris|csl\.json)$|^\d.*\.(?:csv|ndjson)$/;
const listsOf = (changed: Partial<Settings>, of = drafts): readonly string[] =>
  [...filesOfArchive(of, ['Bazoum', 'Tiani'], changed).files.keys()]
    .filter((url) => LISTS.test(url) && !/^(?:data|undated)\//.test(url))
    .sort();
const FORMATS = ['bib', 'csl.json', 'csv', 'ndjson', 'ris'];

it('only long lists are files, and in a small archive only those of five or more', () => {
  const coup = FORMATS.map((ending) => `topics/niger-coup.${ending}`);
  expect(listsOf({ smallArchive: 1, listFilesFrom: 2 })).toEqual(coup);
  expect(listsOf({})).toEqual([]);
  const more = [2, 3, 4].map(
    (day): Draft => ({ path: `${day}.md`, day: `2023-08-0${day}`, tags: ['Niger coup'] }),
  );
  expect(listsOf({}, [...drafts, ...more])).toEqual(coup);
  expect(listsOf({ smallArchive: 1 }, [...drafts, ...more])).toEqual([]);
});

it('has no references where the settings want none', () => {
  expect(listsOf({ smallArchive: 1, listFilesFrom: 2, citationFiles: 'off' })).toEqual([
    'topics/niger-coup.csv',
    'topics/niger-coup.ndjson',
  ]);
});

it('tells of a "sentence" that is a whole table only what stands around the name', () => {
  const body = `${'many words and '.repeat(2000)}Bazoum${' and many words'.repeat(2000)}`;
  const [mention] = parseLines(
    filesOfArchive([{ path: 'a.md', body }], ['Bazoum'], EACH).read('people/bazoum.ndjson'),
  );
  expect(String(mention?.['sentence']).length).toBeLessThan(1100);
  expect(mention?.['sentence']).toContain('words and Bazoum and many');
});
