import { expect, it } from 'vitest';
import type { Day, EditionDate, Month } from '../../src/model/model.ts';
import { weeksOfMonth } from '../../src/plan/calendar.ts';
import { countMonth, groupByDay } from '../../src/plan/catalogue/days.ts';
import { chartDates, placeInArchive } from '../../src/plan/make/parts/chart.ts';
import { sheetOfMonth } from '../../src/plan/make/parts/heat.ts';
import { scaleDays } from '../../src/plan/make/parts/heat-scale.ts';
import { cutAtWord } from '../../src/tools/text/cut.ts';
import { archiveOf } from './archive-of.ts';

const show = (weeks: readonly (readonly (string | null)[])[]): string =>
  weeks.map((week) => week.map((day) => day?.slice(8) ?? '··').join(' ')).join('\n');

it('lays a month out in weeks from Monday', () => {
  expect(show(weeksOfMonth('2023-07'))).toMatchInlineSnapshot(`
    "·· ·· ·· ·· ·· 01 02
    03 04 05 06 07 08 09
    10 11 12 13 14 15 16
    17 18 19 20 21 22 23
    24 25 26 27 28 29 30
    31 ·· ·· ·· ·· ·· ··"
  `);
  expect(weeksOfMonth('2024-02').flat().at(-4)).toBe('2024-02-29');
  expect(weeksOfMonth('0099-12').flat().at(3)).toBe('0099-12-03');
});

it('marks how full the days of a month are, and links those that have articles', () => {
  const drafts = ['2023-08-04', '2023-08-04', '2023-08-04', '2023-08-04', '2023-08-05'].map((day, index) => ({
    path: `${index}`,
    day,
  }));
  const { month, scale } = sheetOfMonth(
    '2023-08' as Month,
    countMonth(
      '2023-08' as Month,
      groupByDay(archiveOf(drafts).archive.articles.map(({ article }) => article.date)),
    ),
  );
  const cells = month.weeks.flat();
  const cell = (day: string) => cells.find((found) => found?.day === day);
  expect(cell('2023-08-04')).toMatchObject({ count: 4, level: 4, url: '2023/08/04/index.html' });
  expect(cell('2023-08-05')).toMatchObject({ count: 1, level: 1 });
  expect(cell('2023-08-06')).toMatchObject({ count: 0, level: 0, url: null });
  expect(scale).toEqual([
    { level: 1, from: 1, to: 1 },
    { level: 4, from: 2, to: 4 },
  ]);
});

const repeat = (count: number, days: number): readonly number[] => Array.from({ length: days }, () => count);

it.each([
  ['no days', [], []],
  ['days of one article each', [1, 1, 1], ['1']],
  [
    'quarters of many days',
    Array.from({ length: 400 }, (_, day) => day + 1),
    ['1–100', '101–200', '201–300', '301–400'],
  ],
  [
    'mostly days of one article',
    [...repeat(1, 39), ...repeat(2, 9), ...repeat(3, 5), 4, 5, 6, 7, 31],
    ['1', '2', '3', '4–31'],
  ],
  ['mostly full days', [1, 2, ...repeat(9, 50), 10, 11], ['1–2', '3–9', '10', '11']],
  [
    'a wire agency',
    [3, 12, 40, 301, 340, 402, 415, 501, 520, 611, 700, 812],
    ['3–40', '41–402', '403–520', '521–812'],
  ],
] as const)('gives each colour as many days as it can: %s', (_, counts, ranges) => {
  const scale = scaleDays(counts);
  expect(scale.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))).toEqual(ranges);
  expect(new Set(scale.map(({ level }) => level)).size).toBe(scale.length);
});

it.each([
  [['2023-07-26', '2023-07-26', '2023-07-28'], 'day', [2, 0, 1]],
  [['2022-11-30', '2023-02-01'], 'week', [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  [['0098-11-30', '0099-02-01'], 'week', [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  [['2022-02', '2022-03', '2022-05'], 'month', [1, 1, 0, 1]],
  [['2021-12-20', '2023-02-01'], 'month', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  [['1987-03-01', '1990-01-01', '1999-01-01'], 'year', [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  [
    ['1899-03-01', '1899-04-01', '1923-01-01', '2060-01-01'],
    'decade',
    [2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  ],
] as const)('draws %j by %s, without gaps', (days, unit, counts) => {
  const chart = chartDates(days as readonly string[] as readonly Day[], placeInArchive);
  expect(chart.unit).toBe(unit);
  expect(chart.bars.map(({ count }) => count)).toEqual(counts);
});

it.each([
  ['the year of a few', ['2023', '2023-07-26', '2023-07-26', '2023-07-28'], 'day', [2, 0, 1]],
  ['the month of most', ['2023-07', '2023-07', '2023-07-26', '2023-09'], 'month', [3, 0, 1]],
  ['the year of most', ['2021', '2023', '2023', '2023-07-26'], 'year', [1, 0, 3]],
  ['the year of all', ['1793', '1793'], 'year', [2]],
] as const)('draws what it can where only %s is known', (_, dates, unit, counts) => {
  const chart = chartDates(dates as readonly string[] as readonly EditionDate[], placeInArchive);
  expect(chart.unit).toBe(unit);
  expect(chart.bars.map(({ count }) => count)).toEqual(counts);
});

it.each([
  ['ECOWAS threatens the use of force', 20, 'ECOWAS threatens…'],
  ['short', 20, 'short'],
  ['two  lines\nof text', 40, 'two lines of text'],
  ['a clause, then, more words', 16, 'a clause, then…'],
  ['字'.repeat(30), 10, `${'字'.repeat(9)}…`],
])('cuts %j to %i characters', (text, longest, cut) => {
  expect(cutAtWord(text, longest)).toBe(cut);
});
