import { expect, it } from 'vitest';
import type { EntityPage, HtmlPage, PeriodPage } from '../../src/model/pages.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { fillPage } from '../../src/render/fill/fill-page.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

const written = (...days: readonly (string | null)[]): readonly Draft[] =>
  days.map((day, index) => ({
    path: `${String(index).padStart(3, '0')}.md`,
    headline: `Report ${index}`,
    day,
    body: 'Bazoum spoke.',
  }));

/** @param days of articles, in order of time */
function planned(...days: readonly (string | null)[]) {
  const { archive, readBody } = archiveOf(written(...days), ['Bazoum']);
  const plan = planSite(columnArchive(archive), settings);
  const pages = [...makePages(plan)].map((page) => fillPage(page, readBody));
  const pageOf = <Kind extends HtmlPage['kind']>(kind: Kind, url: string) =>
    pages.find((page) => page.url === url && page.kind === kind) as Extract<HtmlPage, { kind: Kind }>;
  return { plan, pages, pageOf };
}

const headlines = (cards: readonly { readonly headline: string }[]): readonly string[] =>
  cards.map(({ headline }) => headline);

it('shows what is known of the year only on the page of the year, and of the month on that of the month', () => {
  const { pageOf } = planned('2023', '2023-08', '2023-08-04', null);
  const year = pageOf('year', '2023/index.html');
  expect([year.count, headlines(year.cards), year.heat?.count]).toEqual([3, ['Report 0'], 3]);
  expect(year.heat?.months).toMatchObject([{ month: '2023-08', count: 2, url: '2023/08/index.html' }]);
  const month = pageOf('month', '2023/08/index.html');
  expect([month.count, headlines(month.cards), month.days.length]).toEqual([2, ['Report 1'], 1]);
  expect(pageOf('undated', 'undated/index.html').sources.map(({ cards }) => headlines(cards))).toEqual([
    ['Report 3'],
  ]);
});

it('shows the articles of a year that has few: its calendar says nothing of what they tell', () => {
  const few = planned('2023', '2023-08', '2023-08-04').pageOf('year', '2023/index.html');
  expect(headlines(few.dated)).toEqual(['Report 1', 'Report 2']);
  const many = planned(...Array.from({ length: 20 }, (_, day) => `2023-08-${day + 10}`));
  expect(many.pageOf('year', '2023/index.html').dated).toEqual([]);
});

it('draws no calendar of a year of which no month is known, and leads past it where it is the latest', () => {
  const { pageOf } = planned('1793', '1923-05-14', '1923-06-02', '1931');
  expect(pageOf('year', '1793/index.html').heat).toBeNull();
  expect(pageOf('home', 'index.html').heat?.year).toBe('1923');
  expect(planned('1793').pageOf('home', 'index.html').heat).toBeNull();
});

it('leads from article to article, and up to the period that is known', () => {
  const { pageOf } = planned('2023', '2023-08', '2023-08-04');
  const { position, sameDate } = pageOf('article', '2023/08/report-1.html');
  expect(position.crumbs.map(({ url }) => url)).toEqual([
    'index.html',
    '2023/index.html',
    '2023/08/index.html',
  ]);
  expect([position.previous?.url, position.next?.url]).toEqual([
    '2023/report-0.html',
    '2023/08/04/report-2.html',
  ]);
  expect(sameDate).toMatchObject({ url: '2023/08/index.html', count: 1 });
});

it('tells of them on the timeline, at the beginning of their year and month', () => {
  const { pageOf } = planned('2023', '2023-08', '2023-08-04');
  const [year] = pageOf('timeline', 'timeline/index.html').years;
  expect([year?.link.count, headlines(year?.cards ?? [])]).toEqual([3, ['Report 0']]);
  expect(year?.months.map(({ cards }) => headlines(cards))).toEqual([['Report 1', 'Report 2']]);
});

it('counts them among the dated ones, and says from when to when the archive reaches', () => {
  const { plan } = planned('1793', '2023-08-04', '2024-01', null);
  expect(plan.holdings).toMatchObject({ dated: 3, undated: 1, days: 1, first: '1793', last: '2024-01' });
  expect(plan.site.rail.map(({ period }) => period)).toEqual(['1793', '2023', '2024']);
});

it('lists them in the list of a name, in a long one on the page of their period', () => {
  const short = planned('1923', '1923', '1923-05', '1923-05-14').pageOf('entity', 'people/bazoum.html');
  const [section] = short.listing.sections;
  expect(section?.anchor).toBe('in-1923');
  expect(section?.items.map(({ anchor }) => anchor)).toEqual([
    undefined,
    undefined,
    'in-1923-05',
    'in-1923-05-14',
  ]);
  const many = Array.from(
    { length: 301 },
    (_, index) => `1923-05-${String(1 + (index % 20)).padStart(2, '0')}`,
  );
  const long = planned('1923', '1923-05', ...many.sort());
  expect(long.pageOf('entity', 'people/bazoum.html').listing.periods[0]?.links).toMatchObject([
    { period: '1923', count: 303 },
  ]);
  const year: PeriodPage = long.pageOf('period', 'people/bazoum/1923.html');
  expect(year.listing.sections.map(({ anchor, items }) => [anchor, items.length])).toEqual([
    ['greatest', 6],
    ['in-1923', 1],
  ]);
  const month: PeriodPage = long.pageOf('period', 'people/bazoum/1923-05.html');
  expect(month.listing.sections.map(({ anchor, items }) => [anchor, items.length])).toEqual([
    ['greatest', 6],
    ['in-1923-05', 1],
  ]);
  expect(month.listing.periods[0]?.links).toHaveLength(20);
});

it('leads from a bar to the list of what it counts', () => {
  const { chart }: EntityPage = planned('1923', '1923', '1924').pageOf('entity', 'people/bazoum.html');
  expect(chart.bars).toEqual([
    { period: '1923', count: 2, url: 'people/bazoum.html', anchor: 'in-1923' },
    { period: '1924', count: 1, url: 'people/bazoum.html', anchor: 'in-1924' },
  ]);
});

it('lists articles without a date by their source, the largest first, last those that name none', () => {
  const drafts: readonly Draft[] = ['The Post', undefined, 'The Star', 'The Post', undefined, undefined].map(
    (source, at) => ({ path: `${at}.md`, day: null, ...(source && { source }) }),
  );
  const plan = planSite(columnArchive(archiveOf(drafts).archive), settings);
  const page = [...makePages(plan)].find(({ kind }) => kind === 'undated');
  if (page?.kind !== 'undated') throw new Error('There is no such page.');
  expect(page.sources.map(({ source, cards }) => [source, cards.length])).toEqual([
    ['The Post', 2],
    ['The Star', 1],
    [null, 3],
  ]);
});
