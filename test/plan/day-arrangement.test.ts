import { describe, expect, it } from 'vitest';
import type { DayArticle } from '../../src/model/page-parts.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

const DAY = '2023-08-10';

interface Weighed extends Draft {
  readonly weight: number;
  readonly isNotice?: boolean;
  /** The path of another that says nearly the same. */
  readonly copyOf?: string;
}

/** The page of a day whose articles weigh so much. */
function planDay(drafts: readonly Weighed[]) {
  const archive = columnArchive(archiveOf(drafts).archive);
  const paths = drafts.map(({ path }) => path);
  const plan = planSite(
    {
      ...archive,
      weights: Float32Array.from(drafts, ({ weight }) => weight),
      notices: Uint8Array.from(drafts, ({ isNotice }) => (isNotice ? 1 : 0)),
      copies: raggedOf(
        drafts.map(({ path, copyOf }) =>
          drafts.flatMap((other, row) => (other.copyOf === path || other.path === copyOf ? [row] : [])),
        ),
      ),
    },
    settings,
  );
  expect(paths).toEqual([...paths].sort());
  const page = [...makePages(plan)].find(({ kind }) => kind === 'day');
  if (page?.kind !== 'day') throw new Error('There is no page of the day.');
  const say = ({ card, copies }: DayArticle): string =>
    [card.headline, ...copies.map(({ headline }) => `(${headline})`)].join(' ');
  return {
    count: page.count,
    front: page.front.map(say),
    groups: page.groups.map(({ name, articles, weightiest }) => ({
      name: 'text' in name ? name.text : name.kind,
      articles: articles.map(say),
      weightiest: weightiest.headline,
    })),
    notices: page.notices.map(say),
  };
}

const articles = (
  count: number,
  of: (at: number) => Partial<Weighed> & { readonly headline: string; readonly weight: number },
): readonly Weighed[] => {
  const list = Array.from({ length: count }, (_, at) => of(at));
  return list.map((each) => ({ path: `${each.headline.replace(/\W+/g, '-')}.md`, day: DAY, ...each }));
};
const inOrder = (drafts: readonly Weighed[]): readonly Weighed[] =>
  [...drafts].sort((a, b) => (a.path < b.path ? -1 : 1));

describe('a day of few articles', () => {
  it('shows all of them, the weightiest first', () => {
    const drafts = articles(5, (at) => ({ headline: `News ${at}`, weight: [1, 4, 2, 5, 3][at]! }));
    expect(planDay(drafts)).toMatchObject({
      count: 5,
      front: ['News 3', 'News 1', 'News 4', 'News 2', 'News 0'],
      groups: [],
      notices: [],
    });
  });

  it('has its notices by themselves, and copies with the weightiest of them', () => {
    const drafts = inOrder([
      ...articles(3, (at) => ({ headline: `News ${at}`, weight: at })),
      ...articles(4, (at) => ({ headline: `Tender ${at}`, weight: -at, isNotice: true })),
      ...articles(1, () => ({ headline: 'Once more', weight: 0.5, copyOf: 'News-2.md' })),
    ]);
    expect(planDay(drafts)).toMatchObject({
      count: 8,
      front: ['News 2 (Once more)', 'News 1', 'News 0'],
      notices: ['Tender 0', 'Tender 1', 'Tender 2', 'Tender 3'],
    });
  });

  it('of notices alone shows them', () => {
    const drafts = articles(6, (at) => ({ headline: `Tender ${at}`, weight: at, isNotice: true }));
    expect(planDay(drafts)).toMatchObject({ front: { length: 6 }, notices: [] });
  });
});

it('a full day has its first five in front, the others by what they share, and every article once', () => {
  const drafts = inOrder([
    ...articles(60, (at) => ({ headline: `Rain ${100 + at}`, weight: at / 100 })),
    ...articles(8, (at) => ({ headline: `Harbour ${at}`, weight: 3 - at / 10, tags: ['Harbour'] })),
    ...articles(5, (at) => ({ headline: `Lead ${at}`, weight: 9 - at })),
    ...articles(7, (at) => ({ headline: `Tender ${at}`, weight: -5, isNotice: true })),
  ]);
  const { count, front, groups, notices } = planDay(drafts);
  expect(front).toEqual(['Lead 0', 'Lead 1', 'Lead 2', 'Lead 3', 'Lead 4']);
  expect(groups.map(({ name, articles: of }) => [name, of.length])).toEqual([
    ['Harbour', 8],
    ['others', 60],
  ]);
  // In order of time, which is here that of their ids; what it is about is said by the weightiest.
  expect(groups[0]?.articles[0]).toBe('Harbour 0');
  expect(groups[1]?.weightiest).toBe('Rain 159');
  expect(notices).toHaveLength(7);
  const shown = [...front, ...groups.flatMap((group) => group.articles), ...notices];
  expect(new Set(shown).size).toBe(count);
});
