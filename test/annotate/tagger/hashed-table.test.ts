import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '../../../src/annotate/tagger/model/hash.ts';
import { layOutTable, openTable } from '../../../src/annotate/tagger/model/hashed-table.ts';

test.each([true, false])('keys are found by their number (16 bits: %s)', (wide) => {
  const distinct = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1 });
  fc.assert(
    fc.property(distinct, (keys) => {
      const { table, order } = layOutTable(Int32Array.from(keys), wide);
      const find = openTable(table);
      const sameFingerprint = (a: number, b: number): boolean =>
        a >>> (wide ? 16 : 24) === b >>> (wide ? 16 : 24);
      order.forEach((key, number) => {
        const found = find(keys[key]!);
        expect(found === number || sameFingerprint(keys[order[found]!]!, keys[key]!)).toBe(true);
      });
    }),
  );
});

test('a key that is not in the table is seldom taken for one that is', () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => hashText(`word ${i}`));
  const find = openTable(layOutTable(Int32Array.from(keys), true).table);
  const others = Array.from({ length: 10_000 }, (_, i) => hashText(`other ${i}`));
  expect(others.filter((key) => find(key) >= 0).length).toBeLessThan(20);
});
