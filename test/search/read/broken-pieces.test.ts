import { beforeEach, expect, it } from 'vitest';
import type { Draft } from '../../plan/archive-of.ts';
import {
  ALL_FILTERS,
  asQuery,
  type IndexFiles,
  type OpenedIndex,
  openIndex,
  planIndex,
  writeIndex,
} from '../index-of.ts';

/** In three parts: years, months and the newest month. */
const DRAFTS = Array.from({ length: 1000 }, (_, at): Draft => {
  const date = at < 800 ? `20${10 + (at % 10)}-03-04` : at < 950 ? '2020-02-05' : '2020-03-06';
  return {
    path: `${String(at).padStart(4, '0')}.md`,
    headline: `Number ${at}`,
    day: date,
    body: `Markets fell ${at % 100 === 0 ? 'sharply. Volcker, said Ann Lee, rested' : 'a little'}.`,
    source: at % 2 === 0 ? 'Herald' : 'Times',
    byline: ['Cy Twombly'],
  };
});

let files: IndexFiles;
let index: OpenedIndex;

beforeEach(async () => {
  files ??= await writeIndex(planIndex(DRAFTS, ['Ann Lee']));
  index = openIndex(files);
});

const isOf =
  (part: string) =>
  (name: string): boolean =>
    name.startsWith(`${part}/`);

it('a part that cannot be loaded is told of, and the others answer', async () => {
  index.isBroken = isOf('years');
  const partial = await index.ask('market ');
  expect(partial).toMatchObject({ total: 200, isPartial: true });
  expect(partial.hits).toHaveLength(200);
  expect(partial.marks).toEqual(['market', 'markets']);
  expect(await index.ask('"volcker said"')).toMatchObject({ total: 2, isPartial: true });
  expect(await index.ask('volck')).toMatchObject({ total: 2, isPartial: true });
  expect(await index.ask('ann lee ')).toMatchObject({
    total: 2,
    isPartial: true,
    cards: [{ name: 'Ann Lee' }],
  });
  expect(await index.ask('twombly ')).toMatchObject({ total: 200, isPartial: true, isBeside: true });
  expect(await index.ask({ filters: { source: ['herald'] } })).toMatchObject({ total: 100, isPartial: true });
  const { source } = await index.engine.countFacets(asQuery({ text: 'market ' }), ALL_FILTERS);
  expect(source?.map(({ name, count }) => ({ name, count }))).toEqual([
    { name: 'Herald', count: 100 },
    { name: 'Times', count: 100 },
  ]);
});

it('is asked again the next time', async () => {
  index.isBroken = isOf('years');
  for (const text of ['market ', 'ann lee ', 'twombly ']) await index.ask(text);
  index.isBroken = () => false;
  expect(await index.ask('twombly ')).toMatchObject({ total: 1000, isPartial: false, isBeside: true });
  expect(await index.ask('market ')).toMatchObject({ total: 1000, isPartial: false });
  expect(await index.ask('ann lee ')).toMatchObject({ total: 10, isPartial: false, cards: [{ count: 10 }] });
});

it('no word is doubted where not all are known', async () => {
  index.isBroken = isOf('years');
  expect((await index.ask('volkcer ')).suggestion).toBeNull();
  index.isBroken = () => false;
  expect((await index.ask('volkcer ')).suggestion?.trim()).toBe('volcker');
});

it('a piece of records that cannot be loaded takes its articles alone away', async () => {
  index.isBroken = (name) => name.startsWith('years/a-0');
  const partial = await index.ask('market ');
  expect(partial.total).toBe(1000);
  expect(partial.hits.length).toBeGreaterThan(900);
  expect(partial.hits.length).toBeLessThan(1000);
  expect(partial.isPartial).toBe(true);
  index.isBroken = () => false;
  const whole = await index.ask('market ');
  expect(whole.hits).toHaveLength(1000);
  expect(whole.isPartial).toBe(false);
});

it('counts that cannot be loaded are told of', async () => {
  index.isBroken = (name) => name.includes('/f-');
  expect((await index.ask('market ')).isPartial).toBe(false);
  await expect(index.engine.countFacets(asQuery({ text: 'market ' }), ALL_FILTERS)).rejects.toThrow('loaded');
  index.isBroken = () => false;
  expect((await index.engine.countFacets(asQuery({ text: 'market ' }), ALL_FILTERS)).source).toHaveLength(2);
});

it.each(['years/index', 'month/index'])('%s may be what is missing', async (manifest) => {
  index.isBroken = (name) => name === manifest;
  const { isPartial, total } = await index.ask('market ');
  expect(isPartial).toBe(true);
  expect(total).toBeGreaterThan(0);
  index.isBroken = () => false;
  expect(await index.ask('market ')).toMatchObject({ total: 1000, isPartial: false });
});

it('where nothing tells of the index, nothing is found, and it is asked again', async () => {
  index.isBroken = () => true;
  expect(await index.ask('market ')).toMatchObject({ total: 0, hits: [], isPartial: true });
  await expect(index.engine.countFacets(asQuery({}), ALL_FILTERS)).rejects.toThrow();
  await expect(index.engine.span).rejects.toThrow();
  index.isBroken = () => false;
  expect(await index.ask('market ')).toMatchObject({ total: 1000, isPartial: false });
  expect(await index.engine.span).toEqual({ first: '2010-03-04', last: '2020-03-06' });
});

it('without stemmers words are found as they are written, if at all, which is told', async () => {
  index.lacksStemmers = true;
  expect((await index.ask('market ')).isPartial).toBe(true);
  index.lacksStemmers = false;
  expect(await index.ask('market ')).toMatchObject({ total: 1000, isPartial: false });
});

it('each piece is loaded once', async () => {
  for (const text of ['market ', '"volcker said"', 'market ', 'ann lee ']) await index.ask(text, 0, 20);
  expect(new Set(index.loaded).size).toBe(index.loaded.length);
});

it('a question of a few words takes a few pieces', async () => {
  await index.ask('volcker rested ', 0, 20);
  // The index, and of each part its own manifest, the words and the records.
  expect(index.loaded.length).toBeLessThan(20);
});
