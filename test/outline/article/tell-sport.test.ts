import { expect, test } from 'vitest';
import { tellSport } from '../../../src/outline/article/tell-sport.ts';

test.each([
  ['SOCCER - JAPAN BEAT SYRIA', 'football'],
  ['CRICKET - ENGLAND ALL OUT', 'cricket'],
  ['Results\n\nNBA basketball results on Sunday', 'basketball'],
  ['NHL ICE HOCKEY - STANDINGS', 'ice hockey'],
  ['Steffi won the tennis final, her third of the tennis season', 'other'],
  ['Exports fell in the first half. The goals of the second half are the penalty.', null],
  [`${'The minister spoke of schools. '.repeat(5)}He likes football.`, null],
  ['', null],
])('%j is about %s', (text, sport) => {
  expect(tellSport(text)).toBe(sport);
});
