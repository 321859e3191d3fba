import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isCommonWord } from '../../src/knowledge/gazetteer/common-words.ts';
import { findFullName } from '../../src/knowledge/gazetteer/full-names.ts';
import { findKnownEntity } from '../../src/knowledge/gazetteer/gazetteer.ts';
import { readRows } from '../../src/knowledge/gazetteer/read-resource.ts';

describe('the gazetteer', () => {
  test.each([
    ['Niger', 'NE'],
    ['Niamey', 'NE'],
    ['Nigeria', 'NG'],
    ['New York', 'US'],
    ['Washington', 'US'],
  ])('knows where %s is', (name, country) => {
    expect(findKnownEntity('place', name)?.location?.country).toBe(country);
  });

  test('gives no coordinates to a name that large cities share', () => {
    expect(findKnownEntity('place', 'Springfield')?.location).toBeNull();
  });

  test('has whole rows, each country code once, and coordinates on this planet', () => {
    const rows = readRows('countries.tsv');
    expect(rows.filter((row) => row.length !== 7)).toEqual([]);
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(200);
    for (const [, name, , , , latitude, longitude] of rows)
      expect([name, Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180]).toEqual([
        name,
        true,
      ]);
  });

  test('names the source and licence of its cities', () => {
    const sources = readFileSync(
      new URL('../../src/knowledge/gazetteer/SOURCES.md', import.meta.url),
      'utf8',
    );
    expect(sources).toMatch(/cities\.tsv.*GeoNames.*CC BY 4\.0/);
  });
});

test.each([
  ['government', true],
  ['taking', true],
  ['companies', true],
  ['savings', true],
  ['bazoum', false],
  ['constructor', false],
])('common word: %s', (word, expected) => {
  expect(isCommonWord(word)).toBe(expected);
});

test.each([
  ['L.A.', 'Los Angeles'],
  ['La.', 'Louisiana'],
  ['U.S.', 'United States'],
  ['Gulf', 'Persian Gulf'],
])('full name of %s', (form, expected) => {
  expect(findFullName('place', form)).toBe(expected);
});
