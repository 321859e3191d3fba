import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '../../../src/annotate/tagger/model/hash.ts';
import { layOutTable, startBuckets } from '../../../src/annotate/tagger/model/hashed-table.ts';
import { engine, place } from './module.ts';

/** Lays keys out for the module. @returns the order in which its table holds them */
function openKeys(keys: readonly number[]): Int32Array {
  const { table, order } = layOutTable(Int32Array.from(keys), false);
  engine.openWords(
    0,
    place(startBuckets(table.counts)),
    table.counts.length,
    place(table.fingerprints),
    0,
    0,
    0,
  );
  return order;
}

test('keys are found by their number', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1 });
  fc.assert(
    fc.property(distinct, (keys) => {
      const order = openKeys(keys);
      order.forEach((key, number) => {
        const found = engine.findWord(keys[key]!);
        expect(found === number || keys[order[found]!]! >>> 24 === keys[key]! >>> 24).toBe(true);
      });
    }),
  );
});

test('a key that is not in the table is seldom taken for one that is', () => {
  openKeys(Array.from({ length: 10_000 }, (_, i) => hashText(`word ${i}`)));
  const others = Array.from({ length: 10_000 }, (_, i) => hashText(`other ${i}`));
  // Fingerprints have 8 bits: one in 256 for each key of its bucket.
  expect(others.filter((key) => engine.findWord(key) >= 0).length).toBeLessThan(60);
});
