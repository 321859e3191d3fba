import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdBodies, openBodyFile, readBodiesIn } from '../../src/cache/body-store.ts';
import { openRecordCache } from '../../src/cache/record-cache.ts';
import { DamagedBody, isDamagedBody } from '../../src/model/bodies.ts';
import type { Body } from '../../src/model/model.ts';
import { digestOf } from '../../src/tools/text/digest.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bodies-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bodyOf = (text: string): Body => ({ text, blocks: [], sentences: [] });
const BODIES = ['Nʼiamey — “é”', 'Abuja'].map((text) => {
  const json = JSON.stringify(bodyOf(text));
  return { text, json, digest: digestOf(json) };
});
const NONE = digestOf('none');

function store() {
  const cache = openRecordCache({ folder, name: 'bodies', part: null, version: '1', fresh: false });
  for (const { digest, json } of BODIES) if (!cache.has(digest)) cache.put(digest, json);
  return readBodiesIn(cache);
}

test('bodies that are held in memory and those that are stored are read by their digests', () => {
  const held = holdBodies(new Map(BODIES.map(({ digest, json }) => [digest, json])));
  for (const { read, readText } of [held, store()]) {
    for (const { digest, text } of BODIES) expect(read(digest)).toEqual(bodyOf(text));
    expect(() => read(NONE)).toThrow(DamagedBody);
    expect(() => readText(NONE)).toThrow(DamagedBody);
  }
});

test('a text is read alone as it is, whatever it says', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('","blocks":[]', '\\",\\"blocks":'));
  fc.assert(
    fc.property(texts, (text) => {
      const json = JSON.stringify(bodyOf(text));
      const { readText } = holdBodies(new Map([[digestOf(json), json]]));
      expect(JSON.parse(readText(digestOf(json)))).toBe(text);
    }),
  );
});

test('who is told where they stand reads them too, before anything is saved', () => {
  const { path, locate } = store().stored!;
  const read = openBodyFile(path);
  for (const { digest, text } of BODIES) expect(read(locate(digest))).toEqual(bodyOf(text));
  expect(() => locate(NONE)).toThrow(DamagedBody);
});

test('one that is damaged is not shown, whoever reads it', () => {
  const { path, locate } = store().stored!;
  const place = locate(BODIES[1]!.digest);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Abuja', 'Accra'));
  expect(() => openBodyFile(path)(place)).toThrow(DamagedBody);
  expect(() => store().read(place.digest)).toThrow(DamagedBody);
});

test('a fault of another kind is no damage', () => {
  expect(isDamagedBody(new DamagedBody(NONE))).toBe(true);
  expect(isDamagedBody(new Error('the cache has no body'))).toBe(false);
});
