import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOutlines } from '../../src/outline/column-outlines.ts';
import { mergeOutlines } from '../../src/outline/merge-outlines.ts';
import { outlineAll } from '../relate/outlined.ts';
import { readLinkedNews } from '../relate/resolve/linked-news.ts';

const { outlines: NEWS } = outlineAll(readLinkedNews().map(({ annotated }) => annotated));
const ROW = fc.nat(NEWS.length - 1);

test('however rows were kept, together they are laid out as if they had never been apart', () => {
  const kept = fc.array(fc.array(ROW, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      kept,
      fc.array(fc.tuple(fc.nat(3), fc.nat(11), fc.nat(5)), { maxLength: 8 }),
      (parts, asked) => {
        const runs = asked.map(([at, first, length]) => {
          const part = at % parts.length;
          const from = first % parts[part]!.length;
          return { part, from, to: Math.min(parts[part]!.length, from + length) };
        });
        const columns = parts.map((rows) => columnOutlines(rows.map((row) => NEWS[row]!)));
        const expected = runs.flatMap(({ part, from, to }) => parts[part]!.slice(from, to));
        expect(mergeOutlines(columns, runs)).toStrictEqual(columnOutlines(expected.map((row) => NEWS[row]!)));
      },
    ),
    { numRuns: 60 },
  );
});
