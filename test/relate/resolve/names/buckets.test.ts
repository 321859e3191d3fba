import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOn, RepeatedKeys } from '../../../../src/relate/resolve/names/buckets.ts';

test('a key that comes again is told, and hardly any other', () => {
  const keys = fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 });
  fc.assert(
    fc.property(keys, (all) => {
      const repeated = new RepeatedKeys(all.length);
      for (const key of all) repeated.note(hashOn(1, key));
      const counts = new Map<string, number>();
      for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1);
      const [once, again] = [1, 2].map((least) =>
        [...counts].filter(([, count]) => (least === 1 ? count === 1 : count > 1)),
      );
      expect(again!.every(([key]) => repeated.has(hashOn(1, key)))).toBe(true);
      expect(once!.filter(([key]) => repeated.has(hashOn(1, key))).length).toBeLessThan(2 + all.length / 4);
    }),
  );
});

test('a hash says where it was begun, and which letters', () => {
  expect(hashOn(1, 'bazoum')).not.toBe(hashOn(2, 'bazoum'));
  expect(hashOn(1, 'bazoum', 0, 3)).toBe(hashOn(1, 'baz'));
});
