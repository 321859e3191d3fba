import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { computeAnnotatorVersion } from '../../src/cache/code-version.ts';
import { PROJECT } from '../../src/project.ts';
import { listFiles } from '../../src/publish/list-files.ts';

const ANNOTATE = join(PROJECT, 'src/annotate');

test('the version is the same as long as nothing has changed', () => {
  expect(computeAnnotatorVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(computeAnnotatorVersion()).toBe(computeAnnotatorVersion());
});

test('what annotations depend on lies in the folder that the version is computed from', () => {
  const imported = listFiles(ANNOTATE)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = join(ANNOTATE, file);
      const lines = readFileSync(path, 'utf8').matchAll(/^(?!import type).*\bfrom '(\.[^']*)';$/gm);
      return [...lines].map(([, to = '']) => relative(ANNOTATE, join(dirname(path), to)));
    });
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((path) => path.startsWith('..'))).toEqual([]);
});
