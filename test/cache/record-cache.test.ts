import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecordCache, type RecordCache } from '../../src/cache/record-cache.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  file = join(folder, 'annotations.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const digest = (name: string) => Buffer.from(name).toString('hex');
const record = (name: string) => ({ name, length: name.length });
type Value = ReturnType<typeof record>;

function open(version = 'v1', fresh = false, part: string | null = null): RecordCache {
  return openRecordCache({ folder, name: 'annotations', part, version, fresh });
}

function store(names: readonly string[], version = 'v1', fresh = false, part: string | null = null): void {
  const cache = open(version, fresh, part);
  for (const name of names)
    if (cache.get(digest(name)) === null) cache.put(digest(name), JSON.stringify(record(name)));
  cache.save(new Set(names.map(digest)));
}

function recall(names: readonly string[], version = 'v1', fresh = false): readonly (Value | null)[] {
  const cache = open(version, fresh);
  return names.map((name) => JSON.parse(cache.get(digest(name)) ?? 'null') as Value | null);
}

test('what one build found, the next one gets', () => {
  store(['niger', 'Nʼiamey — “é”']);
  expect(recall(['niger', 'mali', 'Nʼiamey — “é”'])).toEqual([
    record('niger'),
    null,
    record('Nʼiamey — “é”'),
  ]);
});

test('another annotator, or --fresh, begins anew', () => {
  store(['niger']);
  expect(recall(['niger'], 'v2')).toEqual([null]);
  store(['niger']);
  expect(recall(['niger'], 'v1', true)).toEqual([null]);
});

test('builds add to the file, and leave it alone where nothing is new', () => {
  store(['a', 'b']);
  store(['a', 'b', 'c']);
  const before = readFileSync(file);
  store(['a', 'b', 'c']);
  expect(readFileSync(file)).toEqual(before);
  expect(recall(['a', 'b', 'c'])).toEqual(['a', 'b', 'c'].map(record));
});

test('what is of no more use is dropped when it has become much', () => {
  store(['a', 'b', 'c', 'd']);
  const before = statSync(file).size;
  store(['a']);
  expect(statSync(file).size).toBeLessThan(before);
  expect(recall(['a', 'b'])).toEqual([record('a'), null]);
});

test('a copy that a killed build left does not stand in the way', () => {
  store(['a', 'b', 'c', 'd']);
  writeFileSync(`${file}.${process.pid}`, 'half a li');
  store(['a']);
  expect(recall(['a', 'b'])).toEqual([record('a'), null]);
  expect(readdirSync(folder)).toEqual(['annotations.ndjson']);
});

test('a line that was cut short costs only itself', () => {
  store(['a', 'b']);
  truncateSync(file, statSync(file).size - 5);
  store(['c']);
  expect(recall(['b', 'c'])).toEqual([null, record('c')]);
});

test.each(['', 'version', '\n\n\n', 'version 0123456789abcdef "v1"\n', '\0\xff\n a b c\n'])(
  'a file that says %j is no cache, and does no harm',
  (content) => {
    writeFileSync(file, content, 'latin1');
    store(['a']);
    expect(recall(['a'])).toEqual([record('a')]);
  },
);

test('a stranger’s lines are not believed', () => {
  store(['a']);
  appendFileSync(file, '62 0123456789abcdef {"name":"b","length":1}\n');
  expect(recall(['b'])).toEqual([null]);
});

test('whichever bits are flipped, an answer is right or missing', () => {
  const names = ['niger', 'mali', 'chad'];
  const flips = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(flips, (places) => {
      store(names, 'v1', true);
      const bytes = readFileSync(file);
      for (const [at, mask] of places) bytes[at % bytes.length]! ^= mask;
      writeFileSync(file, bytes);
      const answers = recall(names);
      for (const [index, answer] of answers.entries()) {
        if (answer !== null) expect(answer).toEqual(record(names[index]!));
      }
    }),
    { numRuns: 60 },
  );
});

test('a folder that cannot be made is a wrong --cache', () => {
  writeFileSync(join(folder, 'taken'), '');
  expect(() =>
    openRecordCache({
      ...{ folder: join(folder, 'taken/cache'), name: 'annotations', part: null },
      ...{ version: 'v1', fresh: false },
    }),
  ).toThrow(/The cache .* cannot be written/);
});

test('parts that other machines made are taken in', () => {
  store(['a', 'b'], 'v1', false, '1-of-2');
  store(['c'], 'v1', false, '2-of-2');
  store(['d'], 'v0', false, '3-of-2');
  expect(readdirSync(folder)).toHaveLength(3);
  store(['a', 'b', 'c']);
  expect(readdirSync(folder)).toEqual(['annotations.ndjson']);
  expect(recall(['a', 'b', 'c', 'd'])).toEqual([record('a'), record('b'), record('c'), null]);
});

test('a part is whole, even where an earlier build had found some of it', () => {
  store(['a']);
  store(['a', 'b'], 'v1', false, '1-of-2');
  rmSync(file);
  expect(recall(['a', 'b'])).toEqual([record('a'), record('b')]);
});
