import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberDistinct } from '../../../src/relate/copies/number-distinct.ts';

test('hashes have the numbers that a map would give them, also where they meet in one place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (drawn) => {
      const hashes = Uint32Array.from(drawn, (value) => value * 0x1000_0000);
      const numbers = new Map<number, number>();
      for (const hash of hashes) if (!numbers.has(hash)) numbers.set(hash, numbers.size);
      const distinct = numberDistinct(hashes);
      expect([...distinct.numbers]).toEqual(Array.from(hashes, (hash) => numbers.get(hash)));
      expect(distinct.count).toBe(numbers.size);
    }),
  );
});
