import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOn, RepeatedKeys } from '../../../../src/relate/resolve/names/buckets.ts';

test('a key that comes again is told', () => {
  const keys = fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 });
  fc.assert(
    fc.property(keys, (all) => {
      const repeated = new RepeatedKeys(all.length);
      for (const key of all) repeated.note(hashOn(1, key));
      const again = all.filter((key, at) => all.indexOf(key) !== at);
      expect(again.every((key) => repeated.has(hashOn(1, key)))).toBe(true);
    }),
  );
});

test('of those that come once, few are taken for it', () => {
  const repeated = new RepeatedKeys(10_000);
  const hashes = Array.from({ length: 10_000 }, (_, i) => hashOn(i % 3, `word${i}`));
  for (const hash of hashes) repeated.note(hash);
  expect(hashes.filter((hash) => repeated.has(hash)).length).toBeLessThan(1500);
});

test('a hash says where it was begun, and which letters', () => {
  expect(hashOn(1, 'bazoum')).not.toBe(hashOn(2, 'bazoum'));
  expect(hashOn(1, 'bazoum', 0, 3)).toBe(hashOn(1, 'baz'));
});
