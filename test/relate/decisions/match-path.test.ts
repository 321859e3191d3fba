import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPath } from '../../../src/relate/decisions/match-path.ts';

test.each([
  ['2023/sport/**', '2023/sport/a.md', true],
  ['2023/sport/**', '2023/sport/cup/a.md', true],
  ['2023/sport/**', '2023/news/a.md', false],
  ['2023/*.md', '2023/a.md', true],
  ['2023/*.md', '2023/sport/a.md', false],
  ['**/a.md', 'a.md', true],
  ['**/a.md', 'x/y/a.md', true],
  ['**/a.md', 'x/ba.md', false],
  ['**.md', 'x/y/a.md', true],
  ['2023/?.md', '2023/a.md', true],
  ['2023/?.md', '2023/ab.md', false],
  ['2023?a.md', '2023/a.md', false],
  ['a+(b).md', 'a+(b).md', true],
  ['naïve 😀?.md', 'naïve 😀😀.md', true],
  ['*??.md', '😀.md', false],
  ['*??.md', '😀é.md', true],
  ['??/*', '😀😀/a.md', true],
  ['2023/**/**/***/**', '2023/a.md', true],
  ['a.md', 'a.md#2', false],
  ['*/*/*/*/*/*/*/*', 'a/b/c/d/e/f/g/h', true],
])('%s of %s: %s', (pattern, path, expected) => {
  expect(matchPath(pattern)(path)).toBe(expected);
});

/** The same by a regular expression, which may take very long. */
function matchSlowly(pattern: string): RegExp {
  const source = pattern.replace(/\*{2,}\/|\*{2,}|\*|\?/g, (star) => {
    if (star === '?') return '[^/]';
    if (star === '*') return '[^/]*';
    return star.endsWith('/') ? '(?:.*/)?' : '.*';
  });
  return new RegExp(`^${source}$`, 'u');
}

test('it matches what a regular expression would', () => {
  const pieces = (...texts: readonly string[]) =>
    fc.array(fc.constantFrom(...texts), { maxLength: 7 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      pieces('a', 'b', '/', '*', '**', '**/', '?'),
      pieces('a', 'b', '/', 'aa/'),
      (pattern, path) => {
        expect(matchPath(pattern)(path)).toBe(matchSlowly(pattern).test(path));
      },
    ),
    { numRuns: 2000, seed: 1 },
  );
});

test.each([
  ['folders', '**/*'.repeat(60), 'a/'.repeat(30)],
  ['names', '*a'.repeat(20), 'a'.repeat(60)],
  ['texts that nearly match', `**${'a'.repeat(250)}`, 'a'.repeat(249)],
])('a thousand patterns of many %s take no time over an archive', (_, pattern, path) => {
  // Were it not for the ways that they have in common, this would run into the limit of time that every test has.
  let count = 0;
  for (let number = 0; number < 1000; number++) {
    const isMatch = matchPath(`${pattern}${number}`);
    for (let article = 0; article < 120; article++) if (isMatch(`${path}/${article}.md`)) count++;
  }
  expect(count).toBe(0);
});
