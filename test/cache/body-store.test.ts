import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdBodies, readBodiesIn } from '../../src/cache/body-store.ts';
import { packRecords, RecordStore } from '../../src/cache/record-store.ts';
import { DamagedBody, isDamagedBody } from '../../src/model/bodies.ts';
import type { Body } from '../../src/model/model.ts';
import { packBody } from '../../src/outline/pack-body.ts';
import { digestOf } from '../../src/tools/text/digest.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bodies-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bodyOf = (text: string): Body => ({ text, blocks: [], sentences: [] });
/** All that a body says. */
const listAll = ({ text, blocks, sentences }: Body): Body => ({ text, blocks, sentences });
const BODIES = ['Nʼiamey — “é”', 'Abuja'].map((text) => {
  const json = packBody(bodyOf(text));
  return { text, json, digest: digestOf(json) };
});
const NONE = digestOf('none');

function store() {
  const source = { folder, name: 'bodies', version: '1' };
  const records = new RecordStore({ source, fresh: false, readOnly: false });
  records.put(packRecords(BODIES.map(({ digest, json }) => ({ key: digest, text: json }))), false);
  return readBodiesIn(records);
}

test('bodies that are held in memory and those that are stored are read by their digests', () => {
  const held = holdBodies(new Map(BODIES.map(({ digest, json }) => [digest, json])));
  for (const { read, readText } of [held, store()]) {
    for (const { digest, text } of BODIES) expect(listAll(read(digest))).toEqual(bodyOf(text));
    expect(() => read(NONE)).toThrow(DamagedBody);
    expect(() => readText(NONE)).toThrow(DamagedBody);
  }
});

test('large bodies, of which many are read by turns, stay what they are', () => {
  const large = Array.from({ length: 12 }, (_, at) =>
    packBody(bodyOf(String(at).repeat(2_000_000 / String(at).length))),
  );
  const { read } = holdBodies(new Map(large.map((json) => [digestOf(json), json])));
  for (let round = 0; round < 3; round++)
    for (const [at, json] of large.entries())
      expect(read(digestOf(json)).text.startsWith(`${at}${at}`)).toBe(true);
  const last = digestOf(large.at(-1)!);
  expect(read(last)).toBe(read(last));
});

test('a text is read alone as it is, whatever it says', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('","blocks":[]', '\\",\\"blocks":'));
  fc.assert(
    fc.property(texts, (text) => {
      const json = packBody(bodyOf(text));
      const { readText } = holdBodies(new Map([[digestOf(json), json]]));
      expect(JSON.parse(readText(digestOf(json)))).toBe(text);
    }),
  );
});

const reopen = () => {
  const source = { folder, name: 'bodies', version: '1' };
  return readBodiesIn(new RecordStore({ source, fresh: false, readOnly: true }));
};

test('what is kept is read by other threads, too', () => {
  expect(store().areKept).toBe(true);
  for (const { digest, text } of BODIES) expect(listAll(reopen().read(digest))).toEqual(bodyOf(text));
});

test('one that is damaged is not shown, whoever reads it', () => {
  const bodies = store();
  expect(bodies.areKept).toBe(true);
  const other = reopen();
  const path = join(folder, readdirSync(folder)[0]!);
  writeFileSync(path, readFileSync(path, 'latin1').replace('Abuja', 'Accra'), 'latin1');
  for (const { read } of [bodies, other, reopen()])
    expect(() => read(BODIES[1]!.digest)).toThrow(DamagedBody);
});

test('bodies that no disk takes are held', () => {
  const bodies = store();
  rmSync(folder, { recursive: true });
  expect([bodies.areKept, listAll(bodies.read(BODIES[0]!.digest))]).toEqual([false, bodyOf(BODIES[0]!.text)]);
  mkdirSync(folder);
});

test('a fault of another kind is no damage', () => {
  expect(isDamagedBody(new DamagedBody(NONE))).toBe(true);
  expect(isDamagedBody(new Error('the cache has no body'))).toBe(false);
});
