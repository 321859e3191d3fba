import { expect, test } from 'vitest';
import { findNearestKey } from '../../src/tools/text/nearest-key.ts';

const KEYS = ['title', 'zone', 'siteUrl', 'dateOrder'];

test.each([
  ['titel', 'title'],
  ['siteURL', 'siteUrl'],
  ['site_url', 'siteUrl'],
  ['date-order', 'dateOrder'],
  ['zones', 'zone'],
  ['colour', null],
  ['', null],
  ['x'.repeat(1_000_000), null],
])('%.20s was meant to be %s', (key, meant) => {
  expect(findNearestKey(key, KEYS)).toBe(meant);
});
