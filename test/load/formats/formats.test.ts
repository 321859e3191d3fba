import { expect, test } from 'vitest';
import { FORMATS, isFormatEnding, titleOfFormat } from '../../../src/load/formats/formats.ts';

test('each format has a name and a title of its own', () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ name }) => titleOfFormat(name))).size).toBe(FORMATS.length);
});

test('each has endings in the form in which they are looked for', () => {
  for (const { endings } of FORMATS)
    for (const ending of endings) {
      expect(ending).toMatch(/^[a-z0-9]{1,9}$/);
      expect(isFormatEnding(ending)).toBe(true);
    }
});
