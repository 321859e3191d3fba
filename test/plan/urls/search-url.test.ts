import { expect, it, test } from 'vitest';
import type { Url } from '../../../src/model/model.ts';
import { filterByPeriod, filterBySubject, searchQuery } from '../../../src/plan/urls/search-url.ts';

test.each([
  ['people/mohamed-bazoum.html', 'person=mohamed-bazoum'],
  ['places/chicago.html', 'place=chicago'],
  ['organisations/chicago.html', 'organisation=chicago'],
  ['topics/niger-coup.html', 'topic=niger-coup'],
  ['sources/reuters.com.html', 'source=reuters.com'],
  ['stories/2023-07-26-the-guard.html', 'story=2023-07-26-the-guard'],
])('the articles of %s are those with %s', (page, query) => {
  expect(searchQuery([filterBySubject(page as Url)])).toBe(query);
});

test.each(['index.html', '2023/08/04/index.html', 'undated/a.html'])('%s is of no subject', (page) => {
  expect(() => filterBySubject(page as Url)).toThrow(`${page} is of no subject`);
});

test.each([
  ['2023', 'from=2023-01-01&to=2023-12-31'],
  ['2023-08', 'from=2023-08-01&to=2023-08-31'],
  ['2023-02', 'from=2023-02-01&to=2023-02-28'],
  ['2024-02', 'from=2024-02-01&to=2024-02-29'],
  ['1900-02', 'from=1900-02-01&to=1900-02-28'],
  ['0079-12', 'from=0079-12-01&to=0079-12-31'],
  ['2023-08-04', 'from=2023-08-04&to=2023-08-04'],
])('the articles of %s are those with %s', (period, query) => {
  expect(searchQuery(filterByPeriod(period))).toBe(query);
});

it('lets no value pass for a field', () => {
  const query = searchQuery([
    ['person', 'a&place=b'],
    ['q', '"é #1" + 2?'],
  ]);
  expect([...new URLSearchParams(query)]).toEqual([
    ['person', 'a&place=b'],
    ['q', '"é #1" + 2?'],
  ]);
});
