import { describe, expect, test } from 'vitest';
import { abbreviates, areOneName } from '../../../../src/relate/resolve/names/shortened/abbreviates.ts';

const wordsOf = (name: string): readonly string[] => name.split(' ');

describe('a name may be short for another', () => {
  test.each([
    ['harbour', 'harbour tools'],
    ['tools', 'harbour tools'],
    ['harbour mfg', 'harbour manufacturing'],
    ["int'l harbour", 'international harbour'],
    ['harbour quay', 'harbour and quay'],
    ['harbourtools', 'harbour tools group'],
    ['hartel', 'harbour telephone'],
    ['hbt', 'harbour bay tools'],
    ['hatco', 'harbour tools'],
  ])('%s: %s', (short, long) => {
    expect(abbreviates(wordsOf(short), wordsOf(long))).toBe(true);
  });
});

describe('but not', () => {
  test.each([
    ['harbour trust', 'harbour bank'],
    ['tools harbour', 'harbour tools'],
    ['harbour tools', 'harbour'],
    ['bth', 'harbour bay tools'],
    ['hbt', 'harbour tools'],
  ])('%s: %s', (short, long) => {
    expect(abbreviates(wordsOf(short), wordsOf(long))).toBe(false);
  });
});

test.each([
  ['harbour tools group', 'harbour tools', true],
  ['harbour tools', 'harbourtools holdings', true],
  ['harbuor tools', 'harbour tools', true],
  ["harbour int'l", 'harbour international', true],
  ['harbour and tools', 'harbour tools', true],
  ['harbour tools credit', 'harbour tools', false],
  ['harbour bank', 'harbour trust', false],
])('%s and %s are one name: %s', (a, b, expected) => {
  expect([areOneName(wordsOf(a), wordsOf(b)), areOneName(wordsOf(b), wordsOf(a))]).toEqual([
    expected,
    expected,
  ]);
});
