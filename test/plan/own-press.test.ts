import { expect, test } from 'vitest';
import { createPressTeller } from '../../src/plan/own-press.ts';

const SOURCES = ['www.haaretz.com', 'ipsnews.net', 'The Sahel Courier', 'taipeitimes.com'];
const isPress = createPressTeller(SOURCES.map((name) => ({ name })));

test.each([
  ['Haaretz', true],
  ['IPS', true],
  ['Sahel Courier', true],
  ['Taipei Times', true],
  ['Reuters', true],
  ['New York Times', false],
  ['United Nations', false],
])('%s brings the news of the archive: %s', (name, press) => {
  expect(isPress({ kind: 'organisation', name })).toBe(press);
});

test('a place of a paper’s name does not', () => {
  expect(isPress({ kind: 'place', name: 'Haaretz' })).toBe(false);
});
