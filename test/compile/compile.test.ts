import { expect, test } from 'vitest';
import { compileScript } from '../../src/compile/compile.mjs';

test('a copy of an object with something more is made where there is an object already', async () => {
  const code = await compileScript(['src/load/article.ts'], null);
  expect(code).toContain('return { ...{}, ...article, digest: digestArticle(article) };');
  expect(code).toMatch(/const shifted = \{ \.\.\.\{\},\s+\.\.\.\w+,\s+start: /);
  // Each of them, and no pattern: it would not compile.
  expect(code).not.toMatch(/\{\s*\.\.\.(?!\{\}|\w+\s*\})/);
  expect(() => new Function(`return ${code}`)).not.toThrow();
});
