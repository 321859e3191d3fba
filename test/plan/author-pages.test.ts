import { expect, it } from 'vitest';
import { makePages, planSite } from '../../src/plan/plan.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { archiveOf, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

/** Articles with these bylines, a day each. */
function planBylines(bylines: readonly (readonly string[])[], changes: Partial<Settings> = {}) {
  const drafts = bylines.map((byline, index) => ({
    path: `${index}.md`,
    headline: `Report ${index}`,
    day: `2023-08-${String(index + 1).padStart(2, '0')}`,
    byline,
  }));
  const plan = planSite(columnArchive(archiveOf(drafts).archive), { ...settings, ...changes });
  const [pages, files] = [[...makePages(plan)], [...plan.files].map(({ url }) => url)];
  const urls = [...pages.map(({ url }) => url), ...files].filter((url) => url.startsWith('authors/'));
  return { plan, pages, urls: urls.sort() };
}

/** In which an author of less than three articles has no page, and one of four has feeds. */
const LARGE = { smallArchive: 0, entityPageFrom: 3, entityFeedFrom: 4 };
const BYLINES = [
  ...Array.from({ length: 4 }, () => ['Jane Doe']),
  ...Array.from({ length: 3 }, () => ['Issa Sory', 'Ann Roe']),
  ['Rare Byrd'],
  [],
];

it('an archive without bylines says nothing of authors', () => {
  const { plan, urls } = planBylines([[], []]);
  expect(urls).toEqual([]);
  expect(JSON.stringify(plan.site.menu)).not.toContain('authors');
});

it('authors of enough articles have pages and feeds, the others stand in the A–Z with their articles', () => {
  const { plan, pages, urls } = planBylines(BYLINES, LARGE);
  expect(urls).toEqual(
    [
      ...['authors/ann-roe.html', 'authors/index.html', 'authors/issa-sory.html', 'authors/jane-doe.html'],
      ...['authors/jane-doe.json', 'authors/jane-doe.xml'],
    ].sort(),
  );
  expect(plan.site.menu).toContainEqual({ kind: 'section', section: 'authors', url: 'authors/index.html' });
  const index = pages.find(({ url }) => url === 'authors/index.html');
  expect(index).toMatchObject({
    kind: 'index',
    total: 4,
    top: [{ text: 'Jane Doe' }, { text: 'Ann Roe' }, { text: 'Issa Sory' }],
    groups: [
      { letter: 'B', entries: [{ name: 'Byrd, Rare', url: null, articles: [{ text: 'Report 7' }] }] },
      { letter: 'D', entries: [{ name: 'Doe, Jane', count: 4, url: 'authors/jane-doe.html', articles: [] }] },
      { letter: 'R', entries: [{ name: 'Roe, Ann' }] },
      { letter: 'S', entries: [{ name: 'Sory, Issa' }] },
    ],
  });
  const jane = pages.find(({ url }) => url === 'authors/jane-doe.html');
  expect(jane).toMatchObject({ kind: 'grouping', section: 'authors', name: 'Jane Doe', articleCount: 4 });
  expect(jane?.feeds).toEqual({ atom: 'authors/jane-doe.xml', json: 'authors/jane-doe.json' });
});

it('in a small archive every author has a page', () => {
  expect(planBylines([['Rare Byrd']]).urls).toContain('authors/rare-byrd.html');
});

it('an article leads to the pages of its authors', () => {
  const { pages } = planBylines([...BYLINES, ['Reuters', 'Jane Doe', 'Rare Byrd']], LARGE);
  const authors = pages.flatMap((page) => (page.kind === 'article' ? [page.authors] : []));
  expect(authors.slice(-3)).toEqual([[null], [], [null, 'authors/jane-doe.html', null]]);
});

it('own pages get those that have one, most articles first', () => {
  const { plan } = planBylines(BYLINES, LARGE);
  expect(plan.collect().authors.map(({ url, name, count }) => [url, name, count])).toEqual([
    ['/authors/jane-doe.html', 'Jane Doe', 4],
    ['/authors/ann-roe.html', 'Ann Roe', 3],
    ['/authors/issa-sory.html', 'Issa Sory', 3],
  ]);
});
