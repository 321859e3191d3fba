import { expect, test } from 'vitest';
import type { EditionDate, Outline } from '../../src/model/model.ts';
import { columnOutlines } from '../../src/outline/column-outlines.ts';
import { readOutlines } from '../../src/outline/read-outlines.ts';
import { sortByDay, sortInTime } from '../../src/outline/time-order.ts';
import { listTexts } from '../../src/tools/columns/texts.ts';
import { columnInTime } from '../relate/column-in-time.ts';
import { outlineAll } from '../relate/outlined.ts';
import { readLinkedNews } from '../relate/resolve/linked-news.ts';

const { outlines: NEWS } = outlineAll(readLinkedNews().map(({ annotated }) => annotated));

const dated = (id: string, date: string | null, published: string | null = null): Outline => {
  const article = {
    ...NEWS[0]!.article,
    id: id as Outline['article']['id'],
    date: date as EditionDate | null,
  };
  return { ...NEWS[0]!, article: { ...article, published } };
};
const SOME = [
  dated('a', null),
  dated('b', '2023-08-04', '2023-08-04T12:00:00+02:00'),
  dated('c', '2023-08-04', '2023-08-04T11:00:00Z'),
  dated('d', '2023-08-04', '2023-08-04T08:00:00Z'),
  dated('e', '2023-08-04'),
  dated('f', '1969-12-31'),
];

test('articles are in order of time: by day, moment and id, undated ones last', () => {
  const inTime = columnInTime([...SOME].reverse());
  const ids = listTexts(inTime.outlines.ids);
  expect(ids.join('')).toBe('fedbca');
  expect(Array.from(sortByDay(inTime), (row) => ids[row]).join('')).toBe('fbcdea');
});

test('what is known of the month or the year only stands before the days in it', () => {
  const inTime = columnInTime([
    dated('a', '2023-01-01', '2023-01-01T00:00:00Z'),
    dated('b', '2023-01-01'),
    dated('c', '2023-01'),
    dated('d', '2023'),
    dated('e', '2022-12-31'),
    dated('f', '0099'),
    dated('g', '2023-08'),
    dated('h', '2023-08-01'),
    dated('i', null),
  ]);
  expect(listTexts(inTime.outlines.ids).join('')).toBe('fedcbaghi');
});

test('an article’s columns stay side by side', () => {
  const reversed = [...NEWS].reverse();
  const { outlines, ranks } = sortInTime(columnOutlines(reversed));
  const read = readOutlines(outlines);
  expect(Array.from(ranks, (_, row) => read(row))).toStrictEqual(
    Array.from(ranks, (rank) => reversed[rank]!),
  );
  expect([...ranks]).not.toEqual([...ranks.keys()]);
});
