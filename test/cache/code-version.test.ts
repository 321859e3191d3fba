import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ANNOTATOR, computeAnnotatorVersion } from '../../src/cache/code-version.ts';
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
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const lines = readFileSync(join(PROJECT, file), 'utf8').matchAll(
        /^(?!import type).*\bfrom '(\.[^']*)';$/gm,
      );
      return [...lines].map(([, to = '']) => normalize(join(dirname(file), to)));
    });
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((path) => !made.includes(path))).toEqual([]);
});
