import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileScript } from '../../src/compile/compile.mjs';

test('a copy of an object with something more is made where there is an object already', async () => {
  const code = await compileScript(['src/load/article.ts'], null);
  expect(code).toContain('return { ...{}, ...article, digest: digestArticle(article) };');
  expect(code).toMatch(/const shifted = \{\s+\.\.\.\{\},\s+\.\.\.\w+,\s+start: /);
  // Each of them, and no pattern: it would not compile.
  expect(code).not.toMatch(/\{\s*\.\.\.(?!\{\}|\w+\s*\})/);
  expect(() => new Function(`return ${code}`)).not.toThrow();
});

test('what looks like one stays as it is in a layout of a project: it may be a text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-compile-'));
  const text = 'as in { ...more, or less }';
  writeFileSync(join(folder, 'footer.ts'), `export const showFooter = () => ${JSON.stringify(text)};`);
  const own = { folder, files: ['footer.ts'], replacing: new Map([['parts/footer', 'footer.ts']]) };
  expect(await compileScript(['src/build.ts'], own)).toContain(text);
  rmSync(folder, { recursive: true });
}, 60_000);

test('what Eleventy does for nothing is left out', async () => {
  const code = await compileScript(['src/render/eleventy/open-eleventy.ts'], null);
  expect(code).toContain('("Eleventy:Template")');
  expect(code).not.toContain('createDebug');
  expect(code).toContain('TemplatePath');
  expect(code).not.toMatch(/\.normalize\(thePath\)\.split/);
}, 60_000);
