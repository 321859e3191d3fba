import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AnnotationCache, openAnnotations } from '../../src/cache/annotations.ts';
import { type FoundFile, walkFolder } from '../../src/load/files/walk.ts';
import type { MadeFile } from '../../src/parallel/outline-file.ts';
import { outlineFiles } from '../../src/parallel/outline-files.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'dateline-outline-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const { files: demo } = walkFolder(join(PROJECT, 'content'));
/** So many that workers are started. */
const many = Array.from({ length: 15 }, () => demo).flat();

/** What is made of files, and the steps in which that was told. */
async function outline(files: readonly FoundFile[], annotations: AnnotationCache | null, jobs: number) {
  const steps: number[] = [];
  const made = await outlineFiles(files, DEFAULT_SETTINGS, annotations, jobs, {
    receive: (file) => file,
    onProgress: (done) => steps.push(done),
  });
  return { made, steps };
}

function keep(annotations: MadeFile['annotations']): void {
  const kept = openAnnotations(cache, false, null);
  for (const { key, json } of annotations) kept.put(key, json);
  kept.save(new Set(annotations.map(({ key }) => key)));
}

/** All but how long it took. */
const show = ({ outlined, bodies, annotations }: MadeFile) =>
  JSON.stringify({ outlined, bodies, annotations });

test('no files are no work', async () => {
  expect(await outline([], null, 4)).toEqual({ made: [], steps: [] });
});

test('workers make the same of files, in the same order, and nobody finds again what is known', async () => {
  const { made: alone } = await outline(demo, null, 1);
  const found = alone.flatMap(({ annotations }) => annotations);
  const known = new Set(found.filter((_, at) => at % 2 === 0));
  keep([...known]);

  const { made: shared, steps } = await outline(many, openAnnotations(cache, false, null), 3);
  const different = many.filter((_, at) => {
    const expected = alone[at % demo.length]!;
    const annotations = expected.annotations.filter((one) => !known.has(one));
    return show(shared[at]!) !== show({ ...expected, annotations });
  });
  expect(different).toEqual([]);
  expect(steps.at(-1)).toBe(many.length);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test.skipIf(process.platform !== 'linux')('workers open files whose names are no text', async () => {
  const path = Buffer.concat([Buffer.from(`${cache}/b`), Buffer.from([0xff])]);
  writeFileSync(path, 'Date: 2023-08-04\n\nThey met in Niamey.\n');
  const [file] = walkFolder(cache).files;
  const { made } = await outline(
    Array.from({ length: 1200 }, () => file!),
    null,
    3,
  );
  expect([...new Set(made.map(({ bodies }) => bodies.length))]).toEqual([1]);
});
