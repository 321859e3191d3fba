import { expect, it } from 'vitest';
import type { PackedEntry } from '../../../src/search/format/word-piece.ts';
import { cutPieces, type PieceSize } from '../../../src/search/write/cut-pieces.ts';
import { createRandom } from '../../../src/tools/random.ts';

const SIZE: PieceSize = { least: 220, most: 400, alone: 250 };

const entryOf = (key: string, bytes: number): PackedEntry => ({
  key,
  subjects: [],
  words: [
    {
      ...{ word: key, isName: false, count: 1, hasMasks: false, hasPositions: false, first: 0 },
      articles: [new Uint8Array(bytes)],
      ...{ masks: [], positions: [] },
    },
  ],
});

const random = createRandom(1);
const KEYS = Array.from({ length: 2000 }, () => random.pickNumber(1 << 30).toString(36)).sort();
const ENTRIES = [...new Set(KEYS)].map((key, at) => entryOf(key, at % 50 === 0 ? 300 : at % 17));

const cut = (entries: readonly PackedEntry[]) => [...cutPieces(entries, SIZE, true)];
const say = (pieces: ReturnType<typeof cut>) =>
  new Map(pieces.map(({ name, entries }) => [name, entries.map(({ key }) => key).join()]));

it('every entry is in one piece, in order; no two pieces have one name', () => {
  const pieces = cut(ENTRIES);
  expect(new Set(pieces.map(({ name }) => name)).size).toBe(pieces.length);
  const together = pieces.filter(({ isAlone }) => !isAlone).flatMap(({ entries }) => entries);
  expect(together).toEqual(ENTRIES.filter((entry) => together.includes(entry)));
  const alone = pieces.filter(({ isAlone }) => isAlone);
  expect(alone.every(({ entries }) => entries.length === 1)).toBe(true);
  expect(together.length + alone.length).toBe(ENTRIES.length);
  expect(alone.length).toBe(ENTRIES.filter((_, at) => at % 50 === 0).length);
});

it('pieces are about as large as they are to be', () => {
  const sizes = cut(ENTRIES)
    .filter(({ isAlone }) => !isAlone)
    .map(({ entries }) =>
      entries.reduce((sum, { key, words }) => sum + key.length / 2 + 12 + words[0]!.articles[0]!.length, 0),
    );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(SIZE.most);
  // Only the last one may be small.
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(SIZE.least - 40);
});

it('a new word changes its piece, and hardly any other', () => {
  const before = say(cut(ENTRIES));
  let changes = 0;
  const news = Array.from({ length: 60 }, (_, at) => `${KEYS[at * 30]}x`);
  for (const key of news) {
    const entries = [...ENTRIES, entryOf(key, 5)].sort((a, b) => (a.key < b.key ? -1 : 1));
    const after = say(cut(entries));
    changes += [...after].filter(([name, keys]) => before.get(name) !== keys).length;
  }
  expect(changes / news.length).toBeLessThan(4);
});

it.each([[[]], [['a']], [['a', 'b']]])('of %j there are as many pieces as it takes', (keys) => {
  expect(cut(keys.map((key) => entryOf(key, 3)))).toHaveLength(Math.min(keys.length, 1));
});

it('one that is larger than all pieces stands alone', () => {
  const pieces = cut([entryOf('a', 3), entryOf('b', 5000), entryOf('c', 3)]);
  expect(pieces.map(({ isAlone, entries }) => [isAlone, entries.map(({ key }) => key).join()])).toEqual([
    [true, 'b'],
    [false, 'a,c'],
  ]);
});
