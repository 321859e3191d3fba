import { describe, expect, it } from 'vitest';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';

interface Weighed extends Draft {
  readonly weight: number;
  readonly isNotice?: boolean;
}

function planFront(drafts: readonly Weighed[]) {
  const plan = planSite(
    {
      ...columnArchive(archiveOf(drafts).archive),
      weights: Float32Array.from(drafts, ({ weight }) => weight),
      notices: Uint8Array.from(drafts, ({ isNotice }) => (isNotice ? 1 : 0)),
    },
    settings,
  );
  const page = [...makePages(plan)].find(({ kind }) => kind === 'home');
  if (page?.kind !== 'home') throw new Error('There is no front page.');
  return {
    isLatest: page.isLatest,
    front: page.front.map(({ headline }) => headline),
    latest: page.latest.map(({ headline }) => headline),
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

  it('names days that stood out, far enough from each other', () => {
    expect(greatDays).toHaveLength(6);
    expect(greatDays[0]).toBe('2023-01-02 1 News of 2023-01-02');
    expect([...greatDays].sort()).toEqual(greatDays);
  });
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

it('an archive without dates has a front page', () => {
  const undated = ['a', 'b'].map((path, at) => ({
    path: `${path}.md`,
    headline: path,
    day: null,
    weight: at,
  }));
  expect(planFront(undated)).toMatchObject({ front: ['b', 'a'], latest: [] });
});
