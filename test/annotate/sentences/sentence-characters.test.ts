import { expect, test } from 'vitest';
import { isOf, isUnlisted, SPACE, WORD } from '../../../src/annotate/sentences/sentence-characters.ts';

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('white space is what regular expressions take for it', () => {
  expect(CODE_UNITS.filter((unit) => isOf(unit, 0, SPACE))).toEqual(
    CODE_UNITS.filter((unit) => /\s/.test(unit)),
  );
});

test('every letter and digit is listed as such, or not listed at all', () => {
  const isLetter = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);
  expect(CODE_UNITS.filter((unit) => isLetter(unit) !== isOf(unit, 0, WORD) && !isUnlisted(unit, 0))).toEqual(
    [],
  );
});
