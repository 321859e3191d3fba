import { expect, it, test } from 'vitest';
import type { Slug } from '../../../src/model/model.ts';
import type { EntityPage, GroupingPage, HtmlPage, PeriodPage, StoryPage } from '../../../src/model/pages.ts';
import { makePages, planSite } from '../../../src/plan/plan.ts';
import { fillPage } from '../../../src/render/fill/fill-page.ts';
import { archiveOf, type Draft, settings } from '../archive-of.ts';
import { columnArchive } from '../column-archive.ts';

/** Articles about Bazoum, one on each of the days, among as many that are not. */
function pagesOf(days: readonly string[]): readonly HtmlPage[] {
  const drafts = [...days].sort().flatMap((day, index): readonly Draft[] => [
    { path: `${index}-a.md`, headline: `Report ${index}`, day, body: 'Bazoum spoke.', tags: ['Niger'] },
    { path: `${index}-b.md`, headline: `Other ${index}`, day, body: 'Rain fell.' },
  ]);
  const { archive, readBody } = archiveOf(drafts, ['Bazoum']);
  return [...makePages(planSite(columnArchive(archive), settings))].map((page) => fillPage(page, readBody));
}

type ListPage = EntityPage | GroupingPage | PeriodPage;

/** From where to where the bars of the chart on Bazoum's page lead. */
function linksOf(pages: readonly HtmlPage[], url = 'people/bazoum.html'): Record<string, string | null> {
  const page = pages.find((each) => each.url === url) as EntityPage | GroupingPage;
  const bars = page.chart.bars.filter(({ count }) => count > 0);
  return Object.fromEntries(
    bars.map(({ period, url, anchor }) => [period, anchor === undefined ? url : `${url}#${anchor}`]),
  );
}

/** Places that a list page has. */
const anchorsOf = ({ listing }: ListPage): readonly string[] =>
  listing.sections.flatMap(({ anchor, items }) => [anchor, ...items.flatMap((item) => item.anchor ?? [])]);

const repeat = (count: number, days: readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, index) => days[index % days.length]!);

const TWO_MONTHS = ['1987-03-02', '1987-03-05', '1988-05-04'];
const WEEKS = ['1987-03-02', '1987-03-05', '1987-05-28'];

it('leads from a month in which a person is named to the first article there, in the list below', () => {
  const pages = pagesOf(repeat(9, TWO_MONTHS));
  expect(linksOf(pages)).toEqual({
    '1987-03': 'people/bazoum.html#in-1987-03-02',
    '1988-05': 'people/bazoum.html#in-1988-05-04',
  });
  expect(linksOf(pages, 'topics/niger.html')).toEqual({
    '1987-03': 'topics/niger.html#in-1987-03-02',
    '1988-05': 'topics/niger.html#in-1988-05-04',
  });
});

it('leads to the page of that month where the list is long', () => {
  const pages = pagesOf(repeat(640, TWO_MONTHS));
  expect(linksOf(pages)).toEqual({
    '1987-03': 'people/bazoum/1987-03.html',
    '1988-05': 'people/bazoum/1988.html#in-1988-05',
  });
});

it('leads to where the month begins on the page of a year', () => {
  const pages = pagesOf([
    ...repeat(200, ['1987-03-02', '1987-05-04']),
    ...repeat(200, ['1988-05-07', '1988-06-08']),
  ]);
  expect(linksOf(pages)).toEqual({
    '1987-03': 'people/bazoum/1987.html#in-1987-03',
    '1987-05': 'people/bazoum/1987.html#in-1987-05',
    '1988-05': 'people/bazoum/1988.html#in-1988-05',
    '1988-06': 'people/bazoum/1988.html#in-1988-06',
  });
});

it('leads from a week to the first article in it, in the list or on the page of its month', () => {
  expect(linksOf(pagesOf(repeat(9, WEEKS)))).toEqual({
    '1987-W10': 'people/bazoum.html#in-1987-03-02',
    '1987-W22': 'people/bazoum.html#in-1987-05-28',
  });
  expect(linksOf(pagesOf(repeat(310, WEEKS)))).toEqual({
    '1987-W10': 'people/bazoum/1987-03.html#in-1987-03-02',
    '1987-W22': 'people/bazoum/1987-05.html#in-1987-05-28',
  });
});

test.each([
  ['days', 6, ['1987-03-02', '1987-03-05']],
  ['days, many', 320, ['1987-03-02', '1987-04-05']],
  ['days, very many', 700, ['1987-03-02', '1987-03-05']],
  ['weeks', 40, WEEKS],
  ['weeks, many', 320, WEEKS],
  ['weeks, very many', 1000, WEEKS],
  ['months', 40, TWO_MONTHS],
  ['years', 40, ['1950-01-01', '1987-03-02', '1987-03-05']],
  ['years, many', 640, ['1950-01-01', '1987-03-02', '1987-03-05']],
  ['decades', 40, ['1800-01-01', '1987-03-02', '1987-03-05']],
])('no bar leads to articles of others, or to a place that is not there: %s', (_, count, days) => {
  const pages = pagesOf(repeat(count, days));
  const byUrl = new Map<string, HtmlPage>(pages.map((page) => [page.url, page]));
  for (const url of ['people/bazoum.html', 'topics/niger.html']) {
    const { chart } = byUrl.get(url) as EntityPage | GroupingPage;
    for (const bar of chart.bars.filter((each) => each.url !== null)) {
      expect(bar.url!.startsWith(url.replace('.html', ''))).toBe(true);
      const page = byUrl.get(bar.url!) as ListPage;
      // Of a week of a month that has a page a day, the first day is led to.
      if (chart.unit === 'week' && bar.anchor === undefined)
        expect(page.articleCount).toBeLessThanOrEqual(bar.count);
      else if (bar.anchor === undefined) expect(page.articleCount).toBe(bar.count);
      else expect(anchorsOf(page)).toContain(bar.anchor);
    }
    const isLinked = chart.bars.some((bar) => bar.url !== null);
    expect(isLinked).toBe(chart.unit !== 'decade');
  }
  for (const page of pages) {
    if (page.kind !== 'entity' && page.kind !== 'grouping' && page.kind !== 'period') continue;
    expect(new Set(anchorsOf(page)).size).toBe(anchorsOf(page).length);
  }
});

it('leads from a day of a story to that day in it', () => {
  const drafts = ['2023-07-26', '2023-07-28', '2023-07-28'].map((day, index) => ({ path: `${index}`, day }));
  const { archive } = archiveOf(drafts);
  const articles = archive.articles.map(({ article }) => article.id);
  const story = {
    slug: 'coup' as Slug,
    name: {
      headline: { text: 'Coup in Niger', language: 'en' },
      names: ['Niger'],
      word: { text: 'coup', language: 'en' },
    },
    articles,
    entities: [],
  };
  const pages = [...makePages(planSite(columnArchive({ ...archive, stories: [story] }), settings))];
  const page = pages.find(({ kind }) => kind === 'story') as StoryPage;
  expect(page.chart.bars.map(({ url, anchor }) => [url, anchor])).toEqual([
    ['stories/coup.html', 'in-2023-07-26'],
    [null, undefined],
    ['stories/coup.html', 'in-2023-07-28'],
  ]);
  expect(page.days.map(({ anchor }) => anchor)).toEqual(['in-2023-07-26', 'in-2023-07-28']);
});

it('leads from the timeline to the archive’s own months', () => {
  const pages = pagesOf(TWO_MONTHS);
  const timeline = pages.find(({ kind }) => kind === 'timeline') as Extract<HtmlPage, { kind: 'timeline' }>;
  const filled = timeline.chart.bars.filter(({ count }) => count > 0);
  expect(filled.map(({ url }) => url)).toEqual(['1987/03/index.html', '1988/05/index.html']);
});

it('leads from a week of the timeline to its first day', () => {
  const pages = pagesOf(WEEKS);
  const timeline = pages.find(({ kind }) => kind === 'timeline') as Extract<HtmlPage, { kind: 'timeline' }>;
  const filled = timeline.chart.bars.filter(({ count }) => count > 0);
  expect(filled.map(({ url }) => url)).toEqual(['1987/03/02/index.html', '1987/05/28/index.html']);
});
