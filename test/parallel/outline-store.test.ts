import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookAtFolder } from '../../src/cache/folder-look.ts';
import { outlineBlock } from '../../src/parallel/outline-block.ts';
import { OutlineStore } from '../../src/parallel/outline-store.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';

let home: string;
let content: string;
let cache: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-store-'));
  [content, cache] = [join(home, 'content'), join(home, 'cache')];
  mkdirSync(content);
});
afterEach(() => rmSync(home, { recursive: true }));

/** Articles of one file name each other, and some of the same. */
const textOf = (name: string, version: number) =>
  [1, 2].map((day) => `Date: 2023-08-0${day}\n\n${name} ${version} was in Niamey.\n`).join('\n');

function write(name: string, version: number): void {
  writeFileSync(join(content, `${name}.txt`), textOf(name, version));
  // Times of long ago: nothing here is so young that it might change again and look the same.
  const then = new Date(Date.UTC(2000 + version, 1, 1));
  utimesSync(join(content, `${name}.txt`), then, then);
}

/** What a build does with what it knows; how many files it had to read. */
async function build(folder: string | null, readOnly = false) {
  // Nothing that was written just now is too young.
  const look = lookAtFolder(content);
  const identities = look.files.map(({ path }) => `${readFileSync(path, 'latin1')}`);
  const store = new OutlineStore({ ...look, identities }, DEFAULT_SETTINGS, {
    ...{ cache: folder, fresh: false, readOnly, jobs: 1 },
  });
  const { missing } = store;
  const { annotations } = store;
  for (const file of missing) {
    const block = await outlineBlock([look.files[file]!], DEFAULT_SETTINGS, (article) =>
      annotations.store.get(article),
    );
    store.keep([file], block);
  }
  const made = store.finish();
  store.close();
  return { made, read: missing.length };
}

const outlineFiles = () => listFiles(cache).filter((file) => file.startsWith('outlines-'));

const NAMES = ['Bazoum', 'Tiani', 'Lamine Zeine', 'Tinubu'];
const STEP = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), name: fc.constantFrom(...NAMES), version: fc.nat(9) }),
  fc.record({ kind: fc.constant('remove' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(5000) }),
);

test('however an archive came about, it is as if it were read anew', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 14 }), async (steps) => {
      for (const folder of [content, cache]) {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
      }
      for (const step of steps) {
        if (step.kind === 'write') write(step.name, step.version);
        else if (step.kind === 'remove') rmSync(join(content, `${step.name}.txt`), { force: true });
        else
          for (const file of outlineFiles()) {
            const bytes = readFileSync(join(cache, file));
            bytes[step.at % bytes.length]! ^= 4;
            writeFileSync(join(cache, file), bytes);
          }
        expect((await build(cache)).made).toEqual((await build(null)).made);
        expect((await build(cache)).read).toBe(0);
      }
    }),
    { numRuns: 5 },
  );
});

test('files of a cache stay few, and hold little that is of no use', async () => {
  for (let version = 0; version < 30; version++) {
    for (const name of NAMES) if (version % 4 === NAMES.indexOf(name)) write(name, version);
    await build(cache);
    expect(outlineFiles().length).toBeLessThan(10);
  }
  rmSync(join(content, 'Tiani.txt'));
  for (const name of NAMES) rmSync(join(content, `${name}.txt`), { force: true });
  await build(cache);
  expect(outlineFiles()).toEqual([]);
});

test('two builds at once do not disturb each other', async () => {
  write('Bazoum', 1);
  const look = lookAtFolder(content);
  const identities = ['a'];
  const use = { cache, fresh: false, jobs: 1 };
  const [one, other] = [1, 2].map(() => new OutlineStore({ ...look, identities }, DEFAULT_SETTINGS, use));
  for (const store of [one!, other!])
    store.keep([0], await outlineBlock(look.files, DEFAULT_SETTINGS, () => null));
  expect(one!.finish()).toEqual(other!.finish());
  expect(new OutlineStore({ ...look, identities }, DEFAULT_SETTINGS, use).missing).toEqual([]);
  expect(outlineFiles()).toHaveLength(1);
});

test('on a disk that takes nothing, an archive is read as well', async () => {
  write('Bazoum', 1);
  const look = lookAtFolder(content);
  const store = new OutlineStore(look, DEFAULT_SETTINGS, { cache, fresh: false, jobs: 1 });
  rmSync(cache, { recursive: true });
  store.keep([0], await outlineBlock(look.files, DEFAULT_SETTINGS, () => null));
  const { outlines } = store.finish();
  expect([outlines.count, store.bodies.areKept]).toEqual([2, false]);
});
