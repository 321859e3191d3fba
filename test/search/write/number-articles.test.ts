import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, EditionDate } from '../../../src/model/model.ts';
import { partRows } from '../../../src/plan/gather/search/part-rows.ts';
import { numberArticles } from '../../../src/plan/make/search/number-articles.ts';
import { PartDates } from '../../../src/search/read/match/dates-of-part.ts';

const articlesOn = (dates: readonly (string | null)[], name = 'a') =>
  dates.map((date, at) => ({ id: `${name}-${at}.md` as ArticleId, date: date as EditionDate | null }));

const DATES = [
  null,
  null,
  '1987',
  '1987-03',
  ...Array.from({ length: 40 }, () => '1987-03-03'),
  '1987-03-09',
];

describe.each([true, false])('articles are numbered (dense: %s)', (isDense) => {
  it('each by itself, within its date', () => {
    const articles = articlesOn(DATES);
    const { numbers, calendar, space } = numberArticles(articles, isDense);
    expect(new Set(numbers).size).toBe(articles.length);
    expect(Math.max(...numbers)).toBeLessThan(space);
    expect(calendar.map(([date, count]) => [date, count])).toEqual([
      ['', 2],
      ['1987', 1],
      ['1987-03', 1],
      ['1987-03-03', 40],
      ['1987-03-09', 1],
    ]);
    const dates = new PartDates({ calendar });
    expect(numbers.map((number) => dates.dateOf(number))).toEqual(DATES.map((date) => date ?? ''));
    expect(space).toBe(isDense ? articles.length : calendar.reduce((sum, [, , room]) => sum + room!, 0));
  });

  it('whatever their dates and ids', () => {
    const date = fc.constantFrom(null, '1987', '1987-03', '1987-03-03', '1987-03-04');
    fc.assert(
      fc.property(fc.array(date, { maxLength: 150 }), fc.string(), (some, name) => {
        const articles = articlesOn(
          [...some].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)),
          name,
        );
        const { numbers, calendar, space } = numberArticles(articles, isDense);
        const dates = new PartDates({ calendar });
        expect(new Set(numbers).size).toBe(articles.length);
        expect(numbers.every((number) => number < space)).toBe(true);
        expect(numbers.map((number) => dates.dateOf(number))).toEqual(articles.map((one) => one.date ?? ''));
      }),
      { seed: 1 },
    );
  });
});

it('one article more leaves nearly all others their numbers', () => {
  const articles = articlesOn(DATES);
  const before = numberArticles(articles, false).numbers;
  let moved = 0;
  for (let news = 0; news < 20; news++) {
    const [added] = articlesOn(['1987-03-03'], `new-${news}`);
    const after = numberArticles([...articles.slice(0, 20), added!, ...articles.slice(20)], false).numbers;
    moved += before.filter((number, at) => after[at < 20 ? at : at + 1] !== number).length;
  }
  expect(moved / 20).toBeLessThan(1);
});

describe('an archive is parted', () => {
  const partsOf = (dates: readonly (string | null)[], fewest = 1) =>
    partRows(dates as readonly (EditionDate | null)[], fewest).map(({ name, rows }) => [name, ...rows]);

  it.each([
    [[], []],
    [[null, null], [['all', 0, 1]]],
    [['1987-03-03'], [['month', 0]]],
    [
      ['1986-12-31', '1987-02-01', '1987-03-03', null],
      [
        ['years', 3, 0],
        ['months', 1],
        ['month', 2],
      ],
    ],
    [
      ['1986', '1987', '1987-02', '1987-03', '1987-03-03'],
      [
        ['years', 0],
        ['months', 1, 2],
        ['month', 3, 4],
      ],
    ],
    // What is newest is known of the year only.
    [
      ['1986-01-01', '1987'],
      [
        ['years', 0],
        ['months', 1],
      ],
    ],
  ])('%j', (dates, parts) => {
    expect(partsOf(dates)).toEqual(parts);
  });

  it('only where it is large', () => {
    expect(partsOf(['1986-01-01', '1987-01-01', null], 4)).toEqual([['all', 2, 0, 1]]);
  });
});
