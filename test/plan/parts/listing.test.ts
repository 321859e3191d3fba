import { expect, it } from 'vitest';
import type { EntityPage, HtmlPage, IndexPage, PeriodPage } from '../../../src/model/pages.ts';
import { makePages, planSite } from '../../../src/plan/plan.ts';
import { fillPage } from '../../../src/render/fill/fill-page.ts';
import { archiveOf, type Draft, settings } from '../archive-of.ts';
import { columnArchive } from '../column-archive.ts';

const dayOf = (index: number): string => `2023-${String(1 + (index % 12)).padStart(2, '0')}-10`;
const many = (count: number): readonly Draft[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `${index}.md`,
    headline: `Report ${index}`,
    day: dayOf(index),
    body: 'Bazoum spoke. Then Bazoum left.',
  })).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
const planned = (drafts: readonly Draft[], names: readonly string[]): readonly HtmlPage[] => {
  const { archive, readBody } = archiveOf(drafts, names);
  const pages = [...makePages(planSite(columnArchive(archive), settings))];
  return pages.map((page) => fillPage(page, readBody));
};
const pageAt = <Page extends HtmlPage>(pages: readonly HtmlPage[], url: string): Page =>
  pages.find((page) => page.url === url) as Page;

it('shows every mention in its sentence, by year', () => {
  const pages = planned(
    [{ path: 'a', body: 'Bazoum wrote. Niger waits for Bazoum, and Bazoum waits.\nOthers wait.' }],
    ['Bazoum'],
  );
  const { listing } = pageAt<EntityPage>(pages, 'people/bazoum.html');
  expect(listing.sections.map(({ name }) => name)).toEqual([{ kind: 'period', period: '2023' }]);
  expect(
    listing.sections[0]?.items[0]?.sentences.map(({ parts }) =>
      parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
    ),
  ).toEqual(['[Bazoum] wrote.', 'Niger waits for [Bazoum], and [Bazoum] waits.']);
  expect(listing.sections[0]?.items[0]?.sentences[0]?.anchor).toBe('p-0');
});

it('splits a long list into years and months, whose pages stay where they are when the list grows', () => {
  const pages = planned(many(400), ['Bazoum']);
  const [years, months] = pageAt<EntityPage>(pages, 'people/bazoum.html').listing.periods;
  expect(years).toEqual({
    name: { kind: 'years' },
    links: [{ kind: 'period', period: '2023', url: 'people/bazoum/2023.html', count: 400 }],
  });
  const year = pageAt<PeriodPage>(pages, 'people/bazoum/2023.html');
  expect(year.listing.periods[0]?.links).toHaveLength(12);
  // There is no other year: its months are at hand.
  expect(months).toEqual(year.listing.periods[0]);
  const march = pageAt<PeriodPage>(pages, 'people/bazoum/2023-03.html');
  expect(march.position.previous?.url).toBe('people/bazoum/2023-02.html');
  expect(march.listing.sections.slice(1).flatMap(({ items }) => items)).toHaveLength(march.articleCount);
});

it('gives rare entities of a large archive no page, but lists them with their articles', () => {
  const drafts = [
    ...many(250),
    { path: 'rare.md', headline: 'A visit', day: '2023-12-24', body: 'Colonna came.' },
  ];
  const pages = planned(drafts, ['Bazoum', 'Colonna']);
  expect(pageAt(pages, 'people/colonna.html')).toBeUndefined();
  const index = pages.find((page) => page.kind === 'index' && page.section === 'people');
  expect(index).toMatchObject({
    groups: [
      { letter: 'B', entries: [{ name: 'Bazoum', url: 'people/bazoum.html', articles: [] }] },
      {
        letter: 'C',
        entries: [
          { name: 'Colonna', url: null, articles: [{ text: 'A visit', url: '2023/12/24/a-visit.html' }] },
        ],
      },
    ],
  });
  const inSmall = planned([{ path: 'rare.md', body: 'Colonna came.' }], ['Colonna']);
  expect(pageAt(inSmall, 'people/colonna.html')).toBeDefined();
});

it('leads from a day to the next that has articles', () => {
  const pages = planned(
    [
      { path: 'a', day: '2023-07-26' },
      { path: 'b', day: '2023-09-25' },
      { path: 'c', day: null },
    ],
    [],
  );
  expect(pageAt(pages, '2023/07/26/index.html').position).toMatchObject({
    previous: null,
    next: { url: '2023/09/25/index.html' },
  });
  expect(pageAt(pages, '2023/07/index.html').position.next?.url).toBe('2023/09/index.html');
  expect(pageAt(pages, 'undated/index.html')).toMatchObject({ sources: [{ cards: [{ date: null }] }] });
});

it('leaves the pages of other letters as they are when a name is added', () => {
  const names = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) =>
    [...'abcde'].flatMap((second) => [...'lmnor'].map((third) => `${letter}${second}${third}an`)),
  );
  const draftOf = (name: string): Draft => ({ path: `${name}.md`, headline: name, body: `${name} came.` });
  const indexOf = (all: readonly string[]) =>
    new Map(
      planned(all.map(draftOf), all)
        .filter(({ kind }) => kind === 'index')
        .map((page) => [page.url, JSON.stringify(page)]),
    );
  const [before, after] = [indexOf(names), indexOf([...names, 'Cyzan'])];
  const changed = [...after.keys()].filter((url) => before.get(url) !== after.get(url));
  expect(before.size).toBe(27);
  expect(changed).toEqual(['people/index.html', 'people/a-z/c.html']);
});

it('gives the parts of a long letter pages, and leaves those that have a page themselves on the letter’s', () => {
  const others = [...'ABDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) =>
    [...'abcdefghijklmn'].map((end) => `${letter}ovil${end}`),
  );
  const rare = [...'aehiloru'].flatMap((second) =>
    [...'abcdefghijklmnopqrstuvwxyzabcdefghijklmn'].map((end, at) => `C${second}${end}vit${at}`),
  );
  const often = Array.from({ length: 4 }, (_, at) => ({
    path: `often-${at}.md`,
    headline: `Often ${at}`,
    body: 'Cavour came.',
  }));
  const few = ['Cyric', 'Cyrus'];
  const names = [...others, ...rare, ...few];
  const draftOf = (name: string): Draft => ({ path: `${name}.md`, headline: name, body: `${name} came.` });
  const pages = planned([...names.map(draftOf), ...often], [...names, 'Cavour']);
  const letter = pageAt<IndexPage>(pages, 'people/a-z/c.html');
  expect(letter.total).toBe(323);
  expect(
    letter.groups.map(({ letter: part, entries, all }) => [
      part,
      entries.map(({ name }) => name),
      all?.count,
    ]),
  ).toEqual([
    ['Ca', ['Cavour'], 41],
    ...['Ce', 'Ch', 'Ci', 'Cl', 'Co', 'Cr', 'Cu'].map((part) => [part, [], 40]),
    ['Cy', few, undefined],
  ]);
  expect(letter.groups[1]?.all?.url).toBe('people/a-z/ce.html');
  const part = pageAt<IndexPage>(pages, 'people/a-z/ce.html');
  expect(part).toMatchObject({
    part: 'Ce',
    total: 40,
    groups: [{ letter: 'Ce', entries: { length: 40 }, all: null }],
  });
  expect(part.position).toMatchObject({
    crumbs: [{}, {}, { text: 'C', url: 'people/a-z/c.html' }],
    previous: { url: 'people/a-z/ca.html' },
    next: { url: 'people/a-z/ch.html' },
  });
});
