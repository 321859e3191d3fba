import { expect, test } from 'vitest';
import { columnOutlines } from '../../src/outline/column-outlines.ts';
import { readOutlines } from '../../src/outline/read-outlines.ts';
import { outlineAll } from '../relate/outlined.ts';
import { readLinkedNews } from '../relate/resolve/linked-news.ts';

const { outlines: NEWS } = outlineAll(readLinkedNews().map(({ annotated }) => annotated));

test('outlines that were laid out in columns are the same when they are read', () => {
  const columns = columnOutlines(NEWS);
  const read = readOutlines(columns);
  expect(NEWS.map((_, row) => read(row))).toStrictEqual(NEWS);
  expect(columns.count).toBe(NEWS.length);
});

test('a form that many mention is kept once', () => {
  const { forms, mentions } = columnOutlines(NEWS);
  const distinct = new Set(NEWS.flatMap((outline) => outline.forms.map((form) => JSON.stringify(form))));
  expect(forms.count).toBe(distinct.size);
  expect(forms.count).toBeLessThan(mentions.forms.length);
});
