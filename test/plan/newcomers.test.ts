import { expect, it } from 'vitest';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

it('a month says who is named for the first time in it, but for the month in which all are', () => {
  const drafts: readonly Draft[] = [
    { path: 'a.md', headline: 'A', day: '2023-01-03', body: 'Bazoum spoke.' },
    { path: 'b.md', headline: 'B', day: '2023-02-01', body: 'Colonna met Bazoum.' },
    { path: 'c.md', headline: 'C', day: '2023-02-02', body: 'Tiani met Delors.' },
    { path: 'd.md', headline: 'D', day: '2023-03-09', body: 'Delors met Tiani.' },
  ];
  const { archive } = archiveOf(drafts, ['Bazoum', 'Colonna', 'Delors', 'Tiani']);
  const months = [...makePages(planSite(columnArchive(archive), settings))].flatMap((page) =>
    page.kind === 'month' ? [[page.month, page.newcomers.map(({ text }) => text)] as const] : [],
  );
  expect(months).toEqual([
    ['2023-01', []],
    ['2023-02', ['Colonna', 'Delors', 'Tiani']],
    ['2023-03', []],
  ]);
});
