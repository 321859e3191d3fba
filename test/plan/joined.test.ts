import { describe, expect, it, test } from 'vitest';
import type { GroupingRule } from '../../src/model/model.ts';
import type { PointerPage } from '../../src/model/pages.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { arrangeArchive } from '../../src/relate/groupings/arrange-groupings.ts';
import { acceptGroupings } from '../../src/settings/grouping-rules.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';
import { joinPieces } from './join-pieces.ts';

/** Articles of one topic on so many days, from the first of a year on. */
const onDays = (topic: string, year: number, count: number): readonly Draft[] =>
  Array.from({ length: count }, (_, at) => ({
    path: `${topic}-${year}-${at}.md`,
    headline: `${topic} ${year} ${at}`,
    day: new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10),
    tags: [topic],
  }));

function planned(drafts: readonly Draft[], said: Record<string, unknown>) {
  const verdict = acceptGroupings(said, () => ({ path: 'dateline.config.json', line: 1, column: 1 }));
  const topics: readonly GroupingRule[] = 'value' in verdict ? verdict.value : [];
  const { archive: drafted, bodies } = archiveOf(drafts);
  const { archive } = arrangeArchive(columnArchive(drafted), { topics, sources: [] });
  const plan = planSite(archive, { ...settings, topics, siteUrl: 'https://archive.example/kell/' });
  const pages = [...makePages(plan)];
  const files = [...plan.files];
  return { plan, pages, bodies, urls: new Set([...pages, ...files].map(({ url }) => url)) };
}

const JOINED = { 'M&A': { into: 'acq' } };
const LONG = [...onDays('M&A', 2022, 310), ...onDays('M&A', 2023, 4), ...onDays('acq', 2023, 20)];

describe('a topic that is joined to another', () => {
  const before = planned(LONG, {});
  const after = planned(LONG, JOINED);

  it('leads on from the pages of its periods', () => {
    const own = [...before.urls].filter((url) => /^topics\/m-a\/.*html$/.test(url));
    expect(own).toContain('topics/m-a/2022.html');
    expect(own).toContain('topics/m-a/2022-03.html');
    for (const url of own) {
      const page = after.pages.find((one) => one.url === url);
      expect([url, page?.kind]).toEqual([url, 'pointer']);
      const { to } = page as PointerPage;
      expect(to).toEqual({ text: 'acq', url: url.replace('m-a', 'acq') });
      expect(after.urls).toContain(to.url);
    }
  });

  it('leads on from its lists, and has its feeds', () => {
    const own = [...before.urls].filter((url) => url.startsWith('topics/m-a.'));
    const file = after.plan.close([]).files.find(({ url }) => url === '_redirects')!;
    const rules = joinPieces(file.content(file.inputs, after.bodies)).split('\n').slice(1);
    const led = rules.map((rule) => rule.split(' '));
    expect(led).toContainEqual(['/kell/topics/m-a.csv', '/kell/topics/acq.csv', '301']);
    for (const url of own) {
      const rule = led.find(([from]) => from === `/kell/${url}`);
      expect([url, after.urls.has(url) || rule !== undefined]).toEqual([url, true]);
      if (rule !== undefined) expect(after.urls).toContain(rule[1]!.replace('/kell/', ''));
    }
  });
});

test('what had no pages of periods, and no lists, gets none', () => {
  const { pages, plan } = planned([...onDays('acq', 2022, 310), ...onDays('M&A', 2023, 4)], JOINED);
  expect(pages.filter(({ url }) => url.startsWith('topics/m-a/'))).toEqual([]);
  expect(plan.close([]).files).toEqual([]);
});

test('rules that the project copies stay', () => {
  expect(planned(LONG, JOINED).plan.close(['_redirects']).files).toEqual([]);
});

test('where nothing is joined, nothing leads on', () => {
  expect(planned(onDays('acq', 2022, 20), {}).plan.close([]).files).toEqual([]);
});
