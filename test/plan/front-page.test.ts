import { describe, expect, it } from 'vitest';
import type { Slug } from '../../src/model/model.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

interface Weighed extends Draft {
  readonly weight: number;
  readonly isNotice?: boolean;
}

/** @param copies of each article the places of those that say the same */
function planFront(
  drafts: readonly Weighed[],
  copies: readonly (readonly number[])[] = drafts.map(() => []),
) {
  const plan = planSite(
    {
      ...columnArchive(archiveOf(drafts).archive),
      weights: Float32Array.from(drafts, ({ weight }) => weight),
      notices: Uint8Array.from(drafts, ({ isNotice }) => (isNotice ? 1 : 0)),
      copies: raggedOf(copies),
    },
    settings,
  );
  const page = [...makePages(plan)].find(({ kind }) => kind === 'home');
  if (page?.kind !== 'home') throw new Error('There is no front page.');
  return {
    isLatest: page.isLatest,
    front: page.front.map(({ headline }) => headline),
    latest: page.latest.map(({ headline }) => headline),
    calendar: page.heat?.months.map(({ month }) => month) ?? null,
    greatDays: page.greatDays.map(({ day, count, head }) => `${day} ${count} ${head.headline}`),
  };
}

/** An article a day, from the first of January on. */
const daily = (days: number, weightOf: (day: number) => number, from = 0): readonly Weighed[] =>
  Array.from({ length: days }, (_, at) => {
    const day = new Date(Date.UTC(2023, 0, 1 + from + at)).toISOString().slice(0, 10);
    return { path: `${day}.md`, headline: `News of ${day}`, day, weight: weightOf(at) };
  });

describe('the front page of an archive that grows', () => {
  const all = daily(60, (day) => [0, 9, 1][day % 3]!);
  const { isLatest, front, latest, greatDays } = planFront(all);

  it('begins with what mattered lately', () => {
    expect(isLatest).toBe(true);
    expect(front[0]).toBe('News of 2023-02-10');
    expect(front).toHaveLength(11);
    expect(front.every((headline) => headline >= 'News of 2023-02-08')).toBe(true);
  });

  it('lists the latest others, newest first', () => {
    expect(latest[0]).toBe('News of 2023-03-01');
    expect([...latest].sort().reverse()).toEqual(latest);
    expect(latest.filter((headline) => front.includes(headline))).toEqual([]);
  });

  it('names no day of a single article as one that stood out', () => {
    expect(greatDays).toEqual([]);
  });

  it('names days that stood out, far enough from each other', () => {
    const twice = all.flatMap((each) => [
      each,
      { ...each, path: `b-${each.path}`, headline: 'In brief', weight: -1 },
    ]);
    const { greatDays: shown } = planFront(twice);
    expect(shown).toHaveLength(6);
    expect(shown[0]).toBe('2023-01-02 2 News of 2023-01-02');
    expect([...shown].sort()).toEqual(shown);
  });
});

it.each([
  ['every month from the first with articles to the last', 80, ['2023-01', '2023-02', '2023-03']],
  ['no month of a year that has a single day', 1, null],
])('the calendar shows %s', (_, days, months) => {
  expect(planFront(daily(days, () => 0)).calendar).toEqual(months);
});

it('of articles that say the same, one is on the front page', () => {
  const all = daily(30, (day) => day);
  const rows = all.map((_, at) => at);
  // Of very many copies, each names the first few alone.
  for (const most of [30, 20]) {
    const copies = rows.map((row) => rows.filter((other) => other !== row).slice(0, most));
    expect(planFront(all, copies)).toMatchObject({ front: ['News of 2023-01-30'], latest: [] });
  }
});

it('the front page of an archive that is over begins with what mattered in all its time', () => {
  const busy = daily(40, (day) => (day === 10 ? 9 : day === 20 ? 8 : day === 11 ? 7 : 0));
  const after: Weighed = { path: '2024.md', headline: 'Years later', day: '2024-06-01', weight: 1 };
  const { isLatest, front, latest, greatDays } = planFront([...busy, after]);
  expect(isLatest).toBe(false);
  // What stood a day behind the weightiest is told by that.
  expect(front.slice(0, 3)).toEqual(['News of 2023-01-11', 'News of 2023-01-21', 'Years later']);
  expect(latest[0]).toBe('News of 2023-02-09');
  expect(greatDays).toEqual([]);
});

it('notices are in front only where there is nothing else', () => {
  const notices = daily(20, () => -5).map((each) => ({ ...each, isNotice: true }));
  expect(planFront(notices).front).toHaveLength(11);
  const news = daily(3, () => 1, 17).map((each) => ({
    ...each,
    path: `x-${each.path}`,
    headline: 'A storm',
  }));
  const mixed = [...notices, ...news].sort((a, b) =>
    a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : a.path < b.path ? -1 : 1,
  );
  expect(planFront(mixed)).toMatchObject({ front: ['A storm', 'A storm', 'A storm'], latest: [] });
});

it('of the stories that are over, the largest comes first', () => {
  const drafts = daily(12, () => 1);
  const bounds = [0, 4, 9, 10, 11, 12];
  const stories = ['strike', 'flood', 'late', 'later', 'latest'].map((slug, at) => ({
    slug: slug as Slug,
    name: { headline: { text: slug, language: 'en' }, names: [], word: null },
    articles: Uint32Array.from({ length: bounds[at + 1]! - bounds[at]! }, (_, row) => bounds[at]! + row),
    entities: new Uint32Array(),
  }));
  const storyOf = Uint32Array.from(drafts, (_, row) => bounds.findLastIndex((bound) => bound <= row));
  const [page] = makePages(
    planSite({ ...columnArchive(archiveOf(drafts).archive), stories, storyOf }, settings),
  );
  const named = page?.kind === 'home' ? page.stories.map(({ name }) => name.headline.text) : null;
  expect(named).toEqual(['flood', 'strike']);
});

it('an archive without dates has a front page', () => {
  const undated = ['a', 'b'].map((path, at) => ({
    path: `${path}.md`,
    headline: path,
    day: null,
    weight: at,
  }));
  expect(planFront(undated)).toMatchObject({ front: ['b', 'a'], latest: [] });
  // None of them is later than another.
  const many = Array.from({ length: 30 }, (_, at) => ({ ...undated[0]!, path: `${at + 10}.md` }));
  expect(planFront(many).latest).toEqual([]);
});
