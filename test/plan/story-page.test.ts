import { describe, expect, it } from 'vitest';
import type { Slug } from '../../src/model/model.ts';
import type { StoryPage } from '../../src/model/pages.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

/** The page of a story that is told of by these articles, with their weights. */
function pageOf(told: readonly (Draft & { readonly weight: number })[], names: readonly string[]): StoryPage {
  const { archive } = archiveOf(told, names);
  const story = {
    slug: 'coup' as Slug,
    name: { headline: { text: 'Coup in Niger', language: 'en' }, names: ['Niger'], word: null },
    articles: archive.articles.map(({ article }) => article.id),
    entities: [],
  };
  const columns = columnArchive({ ...archive, stories: [story] });
  const weights = Float32Array.from(told, ({ weight }) => weight);
  const pages = [...makePages(planSite({ ...columns, weights }, settings))];
  return pages.find(({ kind }) => kind === 'story') as StoryPage;
}

const tell = (at: number, day: number, weight: number, body = 'Soldiers.') => ({
  path: `${String(at).padStart(2, '0')}.md`,
  day: `2023-08-${String(day).padStart(2, '0')}`,
  headline: `Report ${at}`,
  body,
  weight,
});

describe('the page of a story', () => {
  it('begins each day with what mattered most', () => {
    const page = pageOf([tell(0, 1, 1), tell(1, 1, 3), tell(2, 1, 2), tell(3, 2, 1)], []);
    expect(page.days.map(({ card, seconds }) => [card, ...seconds].map(({ headline }) => headline))).toEqual([
      ['Report 1', 'Report 0', 'Report 2'],
      ['Report 3'],
    ]);
    expect(page.turns).toEqual([]);
  });

  it('folds the less weighty ones of many', () => {
    const [day] = pageOf(
      [5, 1, 6, 2, 4, 3, 7].map((weight, at) => tell(at, 1, weight)),
      [],
    ).days;
    expect(day?.others.map(({ headline }) => headline)).toEqual(['Report 1', 'Report 3']);
  });

  it('says who comes in, and comes back', () => {
    const told = [
      tell(0, 1, 1, 'Bazoum spoke.'),
      tell(1, 2, 1, 'Tiani spoke, and Salem.'),
      tell(2, 3, 1, 'Tiani and Bazoum spoke.'),
      tell(3, 4, 1, 'Tiani and Bazoum spoke.'),
    ];
    const page = pageOf(told, ['Bazoum', 'Tiani', 'Salem']);
    expect(page.days.map(({ newcomers }) => newcomers.map(({ text }) => text))).toEqual([
      [],
      ['Tiani'],
      [],
      [],
    ]);
  });

  it('has the days on which a long story grew most above all of them, and the one on which it began', () => {
    const quiet = Array.from({ length: 12 }, (_, i) => tell(i, i + 1, i < 3 ? 1 : i));
    const { turns } = pageOf(quiet, []);
    expect(turns.map(({ day, card }) => [day.slice(8), card.headline])).toEqual([
      ['01', 'Report 0'],
      ...['06', '07', '08', '09', '10', '11', '12'].map((day) => [day, `Report ${Number(day) - 1}`]),
    ]);
  });
});
