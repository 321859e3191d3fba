import { expect, test } from 'vitest';
import { resolveEntities } from '../../../src/relate/resolve/resolve-entities.ts';
import { readCases } from './cases.ts';
import { readMarkedArticles } from './linked-news.ts';

const CASES = readCases();

test.each(CASES)('$title', ({ source, expected }) => {
  const annotated = readMarkedArticles(source).map((article) => article.annotated);
  const { entities, mentions } = resolveEntities(annotated, { list: [] });
  const open = [...mentions.values()].flat().filter(({ entity }) => entity === null);
  const found = [
    ...entities.map(({ id, articles, provisional }) =>
      [provisional ? id.replace(/[0-9a-f]{8}$/, '*') : id, ...articles].join(' '),
    ),
    ...open.map(({ text }) => `? ${text}`),
  ];
  // A headline in capitals is left open with its article.
  expect([...new Set(found)]).toEqual(expected);
});

test.each(CASES)('in any order: $title', ({ source }) => {
  const annotated = readMarkedArticles(source).map((article) => article.annotated);
  expect(resolveEntities([...annotated].reverse(), { list: [] }).entities).toEqual(
    resolveEntities(annotated, { list: [] }).entities,
  );
});

test('a city has coordinates where an article makes sure which it is', () => {
  const locationOf = (source: string): string | undefined => {
    const annotated = readMarkedArticles(source).map((article) => article.annotated);
    const { entities } = resolveEntities(annotated, { list: [] });
    return entities.find(({ id }) => id === 'places/gaya')?.location?.country;
  };
  const alone = '== 2001-05-01 a\nONE\n[[Gaya=l]] is on the river, in [[Niger=l]].\n';
  expect(locationOf(alone)).toBeUndefined();
  expect(locationOf(`${alone}== 2001-05-02 b\nTWO\n[[Gaya=l]] is in [[India=l]].\n`)).toBe('IN');
});
