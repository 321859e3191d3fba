import { expect, it } from 'vitest';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

/** Pages of the articles, in order of time; related and copies by their places. */
function planArticles(
  drafts: readonly Draft[],
  names: readonly string[] = [],
  around: { readonly related?: readonly number[][]; readonly copies?: readonly number[][] } = {},
) {
  const archive = columnArchive(archiveOf(drafts, names).archive);
  const plan = planSite(
    {
      ...archive,
      ...(around.related ? { related: raggedOf(around.related) } : {}),
      ...(around.copies ? { copies: raggedOf(around.copies) } : {}),
    },
    settings,
  );
  return [...makePages(plan)].flatMap((page) => (page.kind === 'article' ? [page] : []));
}

const drafts = (bodies: readonly string[]): readonly Draft[] =>
  bodies.map((body, at) => ({
    path: `${at}.md`,
    headline: `Report ${at}`,
    day: `2023-08-${String(at + 1).padStart(2, '0')}`,
    body,
  }));

it('names come in the order of what the article is about, with the ones before and behind that name them', () => {
  const pages = planArticles(
    drafts(['Bazoum spoke.', 'Rain fell.', 'Colonna met Bazoum. Bazoum left.', 'Bazoum came back.']),
    ['Bazoum', 'Colonna'],
  );
  expect(
    pages.map(({ entities }) => entities.map(({ name, previous, next }) => [name, previous, next])),
  ).toEqual([
    [['Bazoum', null, '2023/08/03/report-2.html']],
    [],
    [
      ['Bazoum', '2023/08/01/report-0.html', '2023/08/04/report-3.html'],
      ['Colonna', null, null],
    ],
    [['Bazoum', '2023/08/03/report-2.html', null]],
  ]);
});

it('related articles are three, none of them a copy of another', () => {
  const five = drafts(['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']);
  const [first] = planArticles(five, [], {
    related: [[1, 2, 3, 4, 5], [], [], [], [], []],
    copies: [[], [2], [1], [], [], []],
  });
  expect(first?.related.map(({ headline }) => headline)).toEqual(['Report 1', 'Report 3', 'Report 4']);
});
