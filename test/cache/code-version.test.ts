import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ANNOTATOR, computeAnnotatorVersion, computeSiteVersion } from '../../src/cache/code-version.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';

test('the version is the same as long as nothing has changed', () => {
  expect(computeAnnotatorVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(computeAnnotatorVersion()).toBe(computeAnnotatorVersion());
});

test('what annotations depend on is what the version is computed from', () => {
  const made: readonly string[] = [
    ...ANNOTATOR.folders.flatMap((folder) =>
      listFiles(join(PROJECT, folder)).map((file) => `${folder}/${file}`),
    ),
    ...ANNOTATOR.files,
  ];
  const imported = made
    // The tagger's module is compiled of these, and lies beside them.
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/annotate/tagger/wasm/'))
    .flatMap((file) => {
      const lines = readFileSync(join(PROJECT, file), 'utf8').matchAll(
        /^(?!import type).*\bfrom '(\.[^']*)';$/gm,
      );
      return [...lines].map(([, to = '']) => normalize(join(dirname(file), to)));
    });
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((path) => !made.includes(path))).toEqual([]);
});

test('a style is no part of pages, which only name it; a layout is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-version-'));
  for (const name of ['parts', 'assets']) mkdirSync(join(folder, name));
  const files = ['assets/icon.svg', 'parts/footer.css', 'parts/footer.ts'];
  for (const file of files) writeFileSync(join(folder, file), 'before');
  const compute = () => computeSiteVersion({ folder, files, replacing: new Map() });
  const changes = files.map((file) => {
    const before = compute();
    writeFileSync(join(folder, file), 'after');
    const after = compute();
    return { file, pages: before.pages !== after.pages, all: before.all !== after.all };
  });
  expect(changes).toEqual([
    { file: 'assets/icon.svg', pages: false, all: true },
    { file: 'parts/footer.css', pages: false, all: true },
    { file: 'parts/footer.ts', pages: true, all: true },
  ]);
  expect(computeSiteVersion(null)).not.toEqual(compute());
  rmSync(folder, { recursive: true });
});
