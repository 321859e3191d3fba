import { expect, test } from 'vitest';
import type { GroupingPage, HtmlPage, IndexPage, PointerPage } from '../../src/model/pages.ts';
import type { GatheredPart } from '../../src/plan/make/gathered-part.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { arrangeArchive } from '../../src/relate/groupings/arrange-groupings.ts';
import { fillPage } from '../../src/render/fill/fill-page.ts';
import { acceptGroupings } from '../../src/settings/grouping-rules.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

const place = () => ({ path: 'dateline.config.json', line: 1, column: 1 });
const DRAFTS: readonly Draft[] = [
  { path: 'a.md', day: '1986-03-01', tags: ['acq', 'usa'], source: 'Herald', language: 'en' },
  { path: 'b.md', day: '1987-03-02', tags: ['acq'], source: 'Herald', language: 'fr' },
  { path: 'c.md', day: '1988-03-02', tags: ['M&A', 'usa', 'acq'], source: 'Post', language: 'en-GB' },
];

function plan() {
  const { archive, readBody } = archiveOf(DRAFTS);
  const verdict = acceptGroupings(
    { acq: { label: 'Acquisitions', description: 'Who bought whom.' }, 'M&A': { into: 'acq' } },
    place,
  );
  const topics = 'value' in verdict ? verdict.value : [];
  const arranged = arrangeArchive(columnArchive(archive), { topics, sources: [] });
  const planned = planSite(arranged.archive, settings);
  return { ...planned, pages: [...makePages(planned)].map((page) => fillPage(page, readBody)) };
}

const { pages, files, index } = plan();
const pageAt = <Page extends HtmlPage>(url: string) => pages.find((page) => page.url === url) as Page;

test('a topic is shown by its label where it is known by its name', () => {
  const topic = pageAt<GroupingPage>('topics/acq.html');
  expect(topic).toMatchObject({
    name: 'Acquisitions',
    otherNames: ['acq', 'M&A'],
    description: 'Who bought whom.',
    articleCount: 3,
    languages: [
      { language: 'en', count: 2 },
      { language: 'fr', count: 1 },
    ],
    topics: [{ text: 'usa', url: 'topics/usa.html', count: 2 }],
    sources: [
      { text: 'Herald', count: 2 },
      { text: 'Post', count: 1 },
    ],
  });
  for (const { kind, ...page } of pages)
    if (kind === 'article' && 'topics' in page)
      expect(page.topics).toContainEqual({ text: 'Acquisitions', url: 'topics/acq.html' });
  const [entry] = pageAt<IndexPage>('topics/index.html').groups.flatMap(({ entries }) => entries);
  expect(entry).toMatchObject({ name: 'Acquisitions', count: 3, years: ['1986', '1988'] });
});

test('the search finds it by all of its names', () => {
  const subjects = [...index!.parts].flatMap(
    ({ inputs }) => (inputs as GatheredPart['inputs']).subjects.values,
  );
  expect(subjects).toContainEqual(
    expect.objectContaining({ slug: 'acq', name: 'Acquisitions', others: ['acq', 'M&A'] }),
  );
});

test('the address of one that was joined, and its feed, lead on', () => {
  expect(pageAt<PointerPage>('topics/m-a.html')).toMatchObject({
    kind: 'pointer',
    to: { text: 'Acquisitions', url: 'topics/acq.html' },
  });
  expect(Array.from(files, ({ url }) => url)).toContain('topics/m-a.xml');
});
