import { expect, test } from 'vitest';
import type { Outline } from '../../../src/model/model.ts';
import { NO_DECISIONS } from '../../../src/relate/decisions/decisions.ts';
import { outlineAll } from '../outlined.ts';
import { readCases } from './cases.ts';
import { readMarkedArticles } from './linked-news.ts';
import { listResolved, resolveAll } from './list-resolved.ts';

const CASES = readCases();

function outline(source: string): readonly Outline[] {
  return outlineAll(readMarkedArticles(source).map(({ annotated }) => annotated)).outlines;
}

test.each(CASES)('$title', ({ source, expected }) => {
  const outlines = outline(source);
  const resolved = resolveAll(outlines, NO_DECISIONS);
  const open = listResolved(outlines, resolved)
    .flat()
    .filter(({ entity }) => entity === null);
  const found = [
    ...resolved.entities.map(({ id, articles, provisional }) =>
      [provisional ? id.replace(/[0-9a-f]{8}$/, '*') : id, ...articles].join(' '),
    ),
    ...open.map(({ text }) => `? ${text}`),
  ];
  // A headline in capitals is left open with its article.
  expect([...new Set(found)]).toEqual(expected);
});

test.each(CASES)('in any order: $title', ({ source }) => {
  const outlines = outline(source);
  expect(resolveAll([...outlines].reverse(), NO_DECISIONS).entities).toEqual(
    resolveAll(outlines, NO_DECISIONS).entities,
  );
});

test('a city has coordinates where an article makes sure which it is', () => {
  const locationOf = (source: string): string | undefined => {
    const { entities } = resolveAll(outline(source), NO_DECISIONS);
    return entities.find(({ id }) => id === 'places/gaya')?.location?.country;
  };
  const alone = '== 2001-05-01 a\nONE\n[[Gaya=l]] is on the river, in [[Niger=l]].\n';
  expect(locationOf(alone)).toBeUndefined();
  expect(locationOf(`${alone}== 2001-05-02 b\nTWO\n[[Gaya=l]] is in [[India=l]].\n`)).toBe('IN');
});
