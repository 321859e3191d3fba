import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecordCache, openRecordReader, type RecordCache } from '../../src/cache/record-cache.ts';
import { readRecord } from '../../src/cache/record-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-places-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const NAMES = ['niger', 'mali', 'Nʼiamey — “é”', 'x'.repeat(200), ''];
const keyOf = (name: string) => `k${Buffer.from(name).toString('hex')}`;
const jsonOf = (name: string) => JSON.stringify({ name });

const open = (part: string | null = null, version = 'v1', fresh = false): RecordCache =>
  openRecordCache({ folder, name: 'bodies', part, version, fresh });

type Step = readonly ['put' | 'get' | 'locate' | 'has' | 'reopen', name: string];
const STEPS = fc.array(
  fc.tuple(fc.constantFrom('put', 'get', 'locate', 'has', 'reopen'), fc.constantFrom(...NAMES)),
  { maxLength: 25 },
) as fc.Arbitrary<readonly Step[]>;

test('whatever is asked in between, what was put is there, and where it is said to stand', () => {
  fc.assert(
    fc.property(STEPS, (steps) => {
      let cache = open(null, 'v1', true);
      const known = new Set<string>();
      for (const [step, name] of steps) {
        const [key, there] = [keyOf(name), known.has(name)];
        if (step === 'put') {
          known.add(name);
          cache.put(key, jsonOf(name));
        } else if (step === 'get') expect(cache.get(key)).toBe(there ? jsonOf(name) : null);
        else if (step === 'has') expect(cache.has(key)).toBe(there);
        else if (step === 'locate') {
          const place = cache.locate(key);
          const json = place === null ? null : readRecord(openSync(cache.path, 'r'), key, place);
          expect(json).toBe(there ? jsonOf(name) : null);
        } else {
          cache.save(new Set([...known].map(keyOf)));
          cache = open();
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('whoever reads alone finds what all parts hold, of the same code', () => {
  for (const [part, version, name] of [
    ['1-of-2', 'v1', 'niger'],
    ['2-of-2', 'v1', 'mali'],
    ['3-of-2', 'v0', 'chad'],
  ] as const) {
    const cache = open(part, version);
    cache.put(keyOf(name), jsonOf(name));
    cache.save(new Set([keyOf(name)]));
  }
  const { get: read } = openRecordReader({ folder, name: 'bodies', version: 'v1' });
  expect(['niger', 'mali', 'chad'].map((name) => read(keyOf(name)))).toEqual([
    jsonOf('niger'),
    jsonOf('mali'),
    null,
  ]);
});
