import { describe, expect, it } from 'vitest';
import type { EntityPage, HtmlPage, PeriodPage } from '../../../src/model/pages.ts';
import { makePages, planSite } from '../../../src/plan/plan.ts';
import { fillPage } from '../../../src/render/fill/fill-page.ts';
import { archiveOf, type Draft, settings } from '../archive-of.ts';
import { columnArchive } from '../column-archive.ts';

interface Weighed extends Draft {
  readonly weight?: number;
}

function planned(drafts: readonly Weighed[], names: readonly string[]): readonly HtmlPage[] {
  const { archive, readBody } = archiveOf(drafts, names);
  const weights = Float32Array.from(drafts, ({ weight = 0 }) => weight);
  const pages = [...makePages(planSite({ ...columnArchive(archive), weights }, settings))];
  return pages.map((page) => fillPage(page, readBody));
}

const entityOf = (pages: readonly HtmlPage[], url: string): EntityPage =>
  pages.find((page) => page.url === url) as EntityPage;

const daysOf = (count: number, of: (at: number) => Partial<Weighed>): readonly Weighed[] =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);
    return { path: `${day}.md`, headline: `Report ${at}`, day, ...of(at) };
  });

describe('who is named together with somebody', () => {
  it('is who is named there more than elsewhere, before who is named everywhere', () => {
    // Rome is in all articles, Delors in those on Bazoum alone.
    const drafts = daysOf(100, (at) => ({
      body: at < 10 ? `Bazoum met ${at < 6 ? 'Delors' : 'Colonna'} in Rome.` : 'It rained on Rome.',
    }));
    const { company } = entityOf(
      planned(drafts, ['Bazoum', 'Delors', 'Colonna', 'Rome']),
      'people/bazoum.html',
    );
    expect(company.person.map(({ text, count }) => [text, count])).toEqual([
      ['Delors', 6],
      ['Colonna', 4],
      ['Rome', 10],
    ]);
  });
});

describe('what mattered of a subject', () => {
  const drafts = daysOf(20, (at) => ({
    body: at === 7 ? 'Others spoke to Bazoum.' : 'Bazoum spoke. Then Bazoum left.',
    weight: [0, 3, 1, 2][at % 4]! + at / 100 + (at === 7 ? 9 : 0),
  }));
  const sectionsOf = (count: number) =>
    entityOf(planned(drafts.slice(0, count), ['Bazoum']), 'people/bazoum.html').listing.sections;

  it('stands before the list: the weightiest articles that are about it', () => {
    const [greatest, ...rest] = sectionsOf(20);
    expect(greatest?.name).toEqual({ kind: 'greatest' });
    expect(greatest?.items.map(({ card }) => card.headline)).toEqual(
      [17, 13, 9, 5, 1, 19].map((at) => `Report ${at}`),
    );
    expect(rest.flatMap(({ items }) => items)).toHaveLength(20);
  });

  it('ranks all of the list, and none of a short one', () => {
    const ranked = (count: number) =>
      sectionsOf(count).flatMap(({ items }) =>
        items.flatMap(({ rank, card }) => (rank === undefined ? [] : [[rank, card.headline] as const])),
      );
    const ranks = ranked(20).sort(([a], [b]) => a - b);
    expect(ranks.map(([rank]) => rank)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(ranks.slice(0, 3).map(([, headline]) => headline)).toEqual(['Report 7', 'Report 17', 'Report 13']);
    expect(ranked(12)).toEqual([]);
  });

  it('is the list itself where that is short', () => {
    expect(sectionsOf(12).map(({ name }) => name)).toEqual([{ kind: 'period', period: '2023' }]);
  });
});

it('a list of many articles is divided by months', () => {
  const drafts = daysOf(80, () => ({ body: 'Bazoum spoke.' }));
  const page = entityOf(planned(drafts, ['Bazoum']), 'people/bazoum.html');
  expect(page.listing.sections.map(({ name, anchor }) => [name.kind, anchor])).toEqual([
    ['greatest', 'greatest'],
    ['period', 'in-2023-01'],
    ['period', 'in-2023-02'],
    ['period', 'in-2023-03'],
  ]);
  const anchors = page.listing.sections.flatMap(({ items }) => items.map((item) => item.anchor));
  for (const bar of page.chart.bars) expect(anchors).toContain(bar.anchor);
});

describe('the page of a period of a subject', () => {
  // A year of 310 articles has pages of its months, of 31 and fewer.
  const drafts = daysOf(310, (at) => ({
    body: 'Bazoum spoke. Then Bazoum left.',
    tags: ['Niger'],
    weight: at % 10 === 3 ? 5 + at / 1000 : 0,
  }));
  const pages = planned(drafts, ['Bazoum']);

  it.each(['people/bazoum/2023-02.html', 'topics/niger/2023-02.html'])(
    'has what mattered in it first, then all of it by days: %s',
    (url) => {
      const { listing } = pages.find((page) => page.url === url) as PeriodPage;
      const [greatest, ...days] = listing.sections;
      expect(greatest?.name).toEqual({ kind: 'greatest' });
      expect(greatest?.items.map(({ card }) => card.headline)).toEqual(
        [53, 43, 33, 31, 32, 34].map((at) => `Report ${at}`),
      );
      expect(days).toHaveLength(28);
    },
  );

  it('of few articles is by days alone', () => {
    const { listing } = pages.find(({ url }) => url === 'people/bazoum/2023-11.html') as PeriodPage;
    expect(listing.sections.map(({ name }) => name.kind)).toEqual(Array.from({ length: 6 }, () => 'period'));
  });
});
