import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/model/model.ts';
import { findShareSigns } from '../../src/outline/share-signs.ts';

/** The sign behind `Harbour Tools`, which begins a text. */
function signOf(text: string, kind: EntityKind = 'organisation'): string | null {
  const name = 'Harbour Tools';
  return findShareSigns(text, [{ start: 0, end: name.length, text: name, name, kind }])[0]!;
}

test.each([
  ['Harbour Tools <HBT> rose', 'HBT'],
  ['Harbour Tools <HBT.L> <HBO> rose', 'HBT.L'],
  ["Harbour Tools' <HBT> shares", 'HBT'],
  ["Harbour Tools's <HBT> shares", 'HBT'],
  ['Harbour Tools (HBT.DE) rose', 'HBT.DE'],
  ['Harbour Tools (NYSE: HBT) rose', 'NYSE:HBT'],
  ['Harbour Tools (HBT) rose', null],
  ['Harbour Tools <Harbour Group> rose', null],
  ['Harbour Tools, <HBT> rose', null],
  ['Harbour Tools', null],
])('%s', (text, sign) => {
  expect(signOf(text)).toBe(sign);
});

test('what has shares is no place, but may have been taken for a person', () => {
  expect(signOf('Harbour Tools <HBT> rose', 'place')).toBeNull();
  expect(signOf('Harbour Tools <HBT> rose', 'person')).toBe('HBT');
  expect(signOf('Harbour Tools (A.S) rose', 'person')).toBeNull();
});
