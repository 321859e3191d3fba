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
import { packRecords, RecordStore } from '../../src/cache/record-store.ts';
import { textsOf } from '../../src/tools/columns/texts.ts';
import { digestOf } from '../../src/tools/text/digest.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ['niger', 'mali', 'Nʼiamey — “é”', 'x'.repeat(100_000), ''];
const recordsOf = (names: readonly string[]) =>
  packRecords(names.map((name) => ({ key: digestOf(name), text: `of ${name}` })));
const keysOf = (names: readonly string[]) => textsOf(names.map((name) => digestOf(name)));

const open = (version = 'v1', fresh = false, readOnly = false): RecordStore =>
  new RecordStore({ source: { folder, name: 'bodies', version }, fresh, readOnly });

/** What a build does. */
function store(names: readonly string[], version = 'v1', fresh = false): void {
  const records = open(version, fresh);
  records.put(recordsOf(names), false);
  records.tidy(keysOf(names));
  records.close();
}

function recall(names: readonly string[], version = 'v1', fresh = false): readonly (string | null)[] {
  const records = open(version, fresh, true);
  return names.map((name) => records.get(digestOf(name)));
}

const files = () => readdirSync(folder).map((file) => join(folder, file));
const sizeOfAll = () => files().reduce((sum, file) => sum + statSync(file).size, 0);

/** Changes bytes of the only file. */
function damage(change: (bytes: Buffer) => void): void {
  const [file] = files();
  const bytes = readFileSync(file!);
  change(bytes);
  writeFileSync(file!, bytes);
}

test('what one build found, the next one gets', () => {
  store(['niger', 'Nʼiamey — “é”']);
  expect(recall(['niger', 'mali', 'Nʼiamey — “é”'])).toEqual(['of niger', null, 'of Nʼiamey — “é”']);
});

test('another version, or --fresh, begins anew, and leaves nothing of the old', () => {
  store(['niger']);
  expect(recall(['niger'], 'v2')).toEqual([null]);
  expect(recall(['niger'], 'v1', true)).toEqual([null]);
  store(['mali'], 'v2');
  expect(files()).toHaveLength(1);
  store(['mali'], 'v2', true);
  expect(files()).toHaveLength(1);
  expect(recall(['mali'], 'v2')).toEqual(['of mali']);
});

test('builds add a file, and leave the others alone', () => {
  store(['a', 'b']);
  const [first] = files();
  const before = readFileSync(first!);
  store(['a', 'b', 'c']);
  expect(files()).toHaveLength(2);
  store(['a', 'b', 'c']);
  expect(files()).toHaveLength(2);
  expect(readFileSync(first!)).toEqual(before);
  expect(recall(['a', 'b', 'c'])).toEqual(['of a', 'of b', 'of c']);
});

test('small files are made into one when there are many', () => {
  const names = Array.from({ length: 12 }, (_, at) => `name ${at}`);
  for (let count = 1; count <= names.length; count++) store(names.slice(0, count));
  expect(files().length).toBeLessThan(9);
  expect(recall(names)).toEqual(names.map((name) => `of ${name}`));
});

test('what is of no more use is dropped when it has become much', () => {
  store(['a', 'b', 'c', 'd']);
  const before = sizeOfAll();
  store(['a']);
  expect(sizeOfAll()).toBeLessThan(before);
  expect(recall(['a', 'b'])).toEqual(['of a', null]);
});

test('what a killed build left does not stand in the way, and goes', () => {
  store(['a']);
  writeFileSync(`${files()[0]}.123`, 'half a fi');
  store(['a', 'b']);
  expect(recall(['a', 'b'])).toEqual(['of a', 'of b']);
  expect(files().filter((file) => file.endsWith('.123'))).toEqual([]);
});

test('whatever is asked in between, what was put is there', () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom('put', 'get', 'flush', 'reopen'), fc.constantFrom(...NAMES)),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      let records = open('v1', true);
      const known = new Set<string>();
      for (const [step, name] of all) {
        const text = known.has(name) ? `of ${name}` : null;
        if (step === 'put') {
          known.add(name);
          records.put(recordsOf([name]), false);
        } else if (step === 'get') expect(records.get(digestOf(name))).toBe(text);
        else if (step === 'flush') expect(records.flush()).toBe(true);
        else {
          records.tidy(keysOf([...known]));
          records.close();
          records = open();
        }
        expect(records.has(keysOf([name]), 0)).toBe(known.has(name));
      }
    }),
    { numRuns: 100 },
  );
});

test('what is found to be better takes the place of what is known', () => {
  store(['niger']);
  damage((bytes) => {
    bytes[bytes.length - 1]! ^= 1;
  });
  const records = open();
  expect(records.get(digestOf('niger'))).toBeNull();
  records.put(recordsOf(['niger']), true);
  expect(records.get(digestOf('niger'))).toBe('of niger');
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
      damage((bytes) => {
        for (const [at, mask] of places) bytes[at % bytes.length]! ^= mask;
      });
      for (const [at, answer] of recall(names).entries())
        if (answer !== null) expect(answer).toBe(`of ${names[at]}`);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['cut off', (file: string) => truncateSync(file, statSync(file).size - 5)],
  ['longer than it was', (file: string) => appendFileSync(file, 'more')],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['a folder', (file: string) => [rmSync(file), mkdtempSync(file)]],
])('a file that is %s is as good as none', (_, change) => {
  store(['a']);
  change(files()[0]!);
  expect(recall(['a'])).toEqual([null]);
  store(['a']);
  expect(recall(['a'])).toEqual(['of a']);
});

test('whoever only reads writes nothing, and holds what is new', () => {
  const records = open('v1', false, true);
  records.put(recordsOf(['niger']), false);
  records.tidy(keysOf(['niger']));
  expect(records.get(digestOf('niger'))).toBe('of niger');
  expect([records.flush(), files()]).toEqual([false, []]);
});

test('on a disk that takes nothing, what is new is held', () => {
  const records = open();
  rmSync(folder, { recursive: true });
  records.put(recordsOf(['niger']), false);
  records.tidy(keysOf(['niger']));
  expect([records.flush(), records.get(digestOf('niger'))]).toEqual([false, 'of niger']);
});

test('two builds at once do not disturb each other', () => {
  const [one, other] = [open(), open()];
  one.put(recordsOf(['a', 'b']), false);
  other.put(recordsOf(['b', 'c']), false);
  one.tidy(keysOf(['a', 'b']));
  other.tidy(keysOf(['b', 'c']));
  expect([one.get(digestOf('b')), other.get(digestOf('c'))]).toEqual(['of b', 'of c']);
  expect(recall(['a', 'b', 'c'])).toEqual(['of a', 'of b', 'of c']);
});
