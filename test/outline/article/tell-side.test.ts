import { expect, test } from 'vitest';
import { tellSide } from '../../../src/outline/article/tell-side.ts';

test.each([
  ['SOCCER - JAPAN BEAT SYRIA', 'football', null],
  ['SOCCER - JAPAN BEAT SYRIA IN UNDER-21 MATCH', 'football', 'under-21'],
  ["England won the women's World Cup", 'football', "women's"],
  ['Kenya play in the CONCACAF W Championship', 'football', "women's"],
  ["England won the under-17 women's World Cup", 'football', "women's under-17"],
  ["England won the women's title", null, null],
  ['TENNIS - SPAIN OPEN ON ROAD FOR FED CUP', 'other', 'Fed Cup'],
  ['Sweden won the Billie Jean King Cup', 'other', 'Fed Cup'],
  ['Sweden and France are in the Davis Cup final', 'other', 'Davis Cup'],
  [`${'He spoke of tennis. '.repeat(25)}He won the Davis Cup.`, 'other', null],
  ['', 'other', null],
] as const)('%j in %s is of the side %s', (text, sport, side) => {
  expect(tellSide(text, sport)).toBe(side);
});
