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

test('a pattern that would be tried in a million ways takes no time', () => {
  // With the square of the path, or worse, it would run into the limit of time that every test has.
  const isMatch = matchPath(`${'**/'.repeat(90)}x`);
  for (let time = 0; time < 20; time++) expect(isMatch(`${'a/'.repeat(2000)}y`)).toBe(false);
});
