import { describe, expect, it, test } from 'vitest';
import { NONE } from '../../../src/outline/columns.ts';
import { groupAuthors } from '../../../src/relate/authors/group-authors.ts';
import { Interned } from '../../../src/tools/columns/interned.ts';
import { raggedOf, rowOf } from '../../../src/tools/columns/ragged.ts';
import { textsOf } from '../../../src/tools/columns/texts.ts';

function groupBylines(bylines: readonly (readonly string[])[], sources: readonly string[] = []) {
  const names = new Interned();
  const named = raggedOf(bylines.map((byline) => byline.map((name) => names.numberOf(name))));
  return groupAuthors(named, names.finish(), textsOf(sources));
}

/** Slugs, sizes, names and former addresses of the authors of articles, each of which has one. */
function group(names: readonly string[], sources: readonly string[] = []): readonly string[] {
  return groupBylines(
    names.map((name) => [name]),
    sources,
  ).authors.map(
    ({ slug, name, articles, formerSlugs }) =>
      `${slug} ${articles.length} ${name}${formerSlugs.map((former) => ` < ${former}`).join('')}`,
  );
}

describe('one author is one, however the byline spells the name', () => {
  it.each([
    [['Jane Doe', 'JANE DOE', 'jane doe'], 'jane-doe 3 Jane Doe'],
    [['JANE DOE', 'JANE DOE', 'Jane Doe'], 'jane-doe 3 Jane Doe'],
    [['Jane Doe', 'By Jane Doe', 'by: Jane Doe', 'Words by Jane Doe'], 'jane-doe 4 Jane Doe'],
    [['Uwe Holk', 'Von Uwe Holk', 'VON UWE HOLK'], 'uwe-holk 3 Uwe Holk'],
    [['محمد الأمين', 'بقلم: محمد الأمين', 'محمّد الأمين'], 'mhmd-lmyn 3 محمد الأمين'],
    [
      [
        'Jane Doe',
        'Jane Doe, AFP',
        'Jane Doe (Reuters)',
        'Jane Doe/AP',
        'Jane Doe | Kell Herald',
        'Jane Doe AFP',
      ],
      'jane-doe 6 Jane Doe',
    ],
    [
      ['Jane Doe', 'Jane Doe, political editor', 'Jane Doe – Niamey', 'Jane Doe in Niamey'],
      'jane-doe 4 Jane Doe',
    ],
    [['Jane Doe', 'Dr. Jane Doe', 'Prof. Dr. med. Jane Doe', 'Ms Jane Doe, PhD'], 'jane-doe 4 Jane Doe'],
    [['Jane Doe', 'Doe, Jane', 'DOE, JANE'], 'jane-doe 3 Jane Doe'],
    [['Jan A. van der Berg', 'van der Berg, Jan A.'], 'jan-a-van-der-berg 2 Jan A. van der Berg'],
    [
      ['Gabriel García Márquez', 'García Márquez, Gabriel'],
      'gabriel-garcia-marquez 2 Gabriel García Márquez',
    ],
    [['Иван Петров', 'Петров, Иван', 'ИВАН ПЕТРОВ'], 'ivan-petrov 3 Иван Петров'],
    [['J. K. Rowan', 'J.K. Rowan', 'J.K. Rowan'], 'j-k-rowan 3 J.K. Rowan'],
    [['J. K. Rowan', 'J. K. Rowan', 'JK Rowan'], 'j-k-rowan 3 J. K. Rowan < jk-rowan'],
    [['Jean-Pierre Roe', 'Jean Pierre Roe'], 'jean-pierre-roe 2 Jean Pierre Roe'],
    [['José Núñez', 'Jose Nunez', 'Jose\u0301 Nu\u0301n\u0303ez'], 'jose-nunez 3 José Núñez'],
    // The one that most articles have; of those that are as frequent, the one with all its marks.
    [['Jose Roe', 'Jose Roe', 'José Roe'], 'jose-roe 3 Jose Roe'],
    [['Jose Roe', 'José Roe'], 'jose-roe 2 José Roe'],
    [['Seán O’Brien', "Sean O'Brien", 'Seán O’Brien'], 'sean-obrien 3 Seán O’Brien'],
    [['王小明', '王 小明'], 'wangxiaoming 2 王小明'],
    [['John Roe Jr.', 'John Roe, Jr.', 'JOHN ROE JR'], 'john-roe-jr 3 John Roe Jr.'],
  ])('%j', (names, author) => {
    expect(group(names)).toEqual([author]);
    expect(group([...names].reverse())).toEqual([author]);
  });
});

describe('others are not', () => {
  it.each([
    [['Jane Doe', 'Jane Roe', 'Jan Edoe']],
    [['Jane Doe', 'Jane Q. Doe', 'J. Doe']],
    [['John Roe', 'John Roe Jr.']],
    [['José Ortega', 'José Ortega y Gasset']],
    [['Von Trapp', 'Trapp']],
  ])('%j', (names) => expect(group(names)).toHaveLength(names.length));

  it('even where an address writes them alike, which then neither has', () => {
    const slugs = groupBylines([['王小明'], ['王晓明']]).authors.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) expect(slug).toMatch(/^wangxiaoming-[0-9a-f]{8}$/);
  });

  it('nor does the former address of one take the place of another', () => {
    expect(group(['J. K. Rowan', 'J. K. Rowan', 'JK Rowan', 'Jk-Rowan X'])).toContain(
      'j-k-rowan 3 J. K. Rowan < jk-rowan',
    );
    // `Ann O. Lee` is spelled `ann-o-lee`, and so is another: neither leads there.
    const all = groupBylines([['Ann Ó Lee'], ['AnnÓ Lee']]).authors;
    const claimed = all.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]);
    expect(new Set(claimed).size).toBe(claimed.length);
  });
});

describe('who has no name is no author', () => {
  it.each([
    ...['Reuters', 'AFP', 'The Associated Press', 'dpa', 'ТАСС', '新华社', 'AFP, Reuters', '(Reuters)'],
    ...['Staff', 'admin', 'Redaktion', 'La Rédaction', 'Niamey bureau', 'Bureau de Libreville', 'Web Desk'],
    ...['our correspondents', 'Special Correspondent', 'Staff reporter', 'Kell Herald', 'Jordan News Agency'],
    ...[
      'TNN',
      'J.D.',
      'A. B. C.',
      'kell-herald.example',
      '編集部',
      '',
      '…',
      '🎉',
      '<script>',
      'jane@example.org',
    ],
    ...['said its board authorized the redemption of its notes', 'price cut on oil'],
    `Jane ${'Doe '.repeat(2000)}`,
  ])('%j', (name) => expect(group([name])).toEqual([]));

  it('nor is the paper that an article is from', () => {
    expect(
      group(['Le Fleuve', 'The Fleuve', 'Jordan Times'], ['Fleuve', 'Le Fleuve', 'Jordan Times']),
    ).toEqual([]);
    expect(group(['Jane Doe'], ['Jane Doe'])).toEqual(['jane-doe 1 Jane Doe']);
  });
});

it.each([
  'International Crisis Group',
  'danah boyle',
  'hanneke van dijk',
  'Sana',
  'Mia',
  '__proto__ Doe',
  'constructor',
])('%s may have written', (name) => expect(group([name])).toHaveLength(1));

test('each name in a byline leads to its author, those beside it may lead nowhere', () => {
  const { authors, authorOf } = groupBylines([
    ['Jane Doe', 'Reuters'],
    [],
    ['AFP', 'Issa Sory', 'DOE, JANE'],
    ['Jane Doe, AFP', 'Jane Doe'],
  ]);
  const names = (row: number) =>
    Array.from(rowOf(authorOf, row), (place) => (place === NONE ? null : authors[place]!.name));
  expect([0, 1, 2, 3].map(names)).toEqual([
    ['Jane Doe', null],
    [],
    [null, 'Issa Sory', 'Jane Doe'],
    ['Jane Doe', 'Jane Doe'],
  ]);
  expect(authors.map(({ name, articles }) => [name, [...articles]])).toEqual([
    ['Issa Sory', [2]],
    ['Jane Doe', [0, 2, 3]],
  ]);
});
