import { expect, it } from 'vitest';
import type { Day, Url } from '../../src/model/model.ts';
import type { StoryCard } from '../../src/model/page-parts.ts';
import { makeStories } from '../../src/plan/make/pages/stories.ts';
import { MarkedTable } from '../../src/plan/told.ts';

/** The page of stories of so many articles, one a week. */
function pageOf(counts: readonly number[]) {
  const storyOf = (place: number): StoryCard => {
    const first = new Date(Date.UTC(2022, 10, 1 + 7 * place)).toISOString().slice(0, 10) as Day;
    const name = { headline: { text: `Story ${place}`, language: 'en' }, names: [], word: null };
    const url = `stories/${String(place).padStart(3, '0')}.html` as Url;
    return {
      url,
      name,
      first,
      last: first,
      count: counts[place]!,
      latest: {} as StoryCard['latest'],
      entities: [],
    };
  };
  const rows = Uint32Array.from(counts.keys());
  const [page] = makeStories({ stories: new MarkedTable(() => new Uint8Array(), storyOf).of(rows) });
  const say = ({ name }: StoryCard): string => name.headline.text;
  return {
    greatest: page.greatest.map(say),
    years: page.years.map(({ year, months }) => [
      year,
      months.map(({ month, stories }) => [month, stories.length]),
    ]),
  };
}

it('the largest of many stories come first, then all of them by the month in which they began', () => {
  const { greatest, years } = pageOf(Array.from({ length: 30 }, (_, at) => 4 + ((at * 7) % 30)));
  expect(greatest).toHaveLength(12);
  expect(greatest.slice(0, 3)).toEqual(['Story 17', 'Story 4', 'Story 21']);
  expect(years).toEqual([
    [
      '2023',
      [
        ['2023-01', 5],
        ['2023-02', 4],
        ['2023-03', 4],
        ['2023-04', 4],
        ['2023-05', 4],
      ],
    ],
    [
      '2022',
      [
        ['2022-11', 5],
        ['2022-12', 4],
      ],
    ],
  ]);
});

it('few stories are their own first look', () => {
  expect(pageOf([5, 9]).greatest).toEqual([]);
});
