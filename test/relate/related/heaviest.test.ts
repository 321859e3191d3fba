import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heaviest } from '../../../src/relate/related/heaviest.ts';

test('the heaviest are those that stand first when all are sorted', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 6 }), (drawn, most) => {
      const heaviest = new Heaviest(most, 2);
      for (const [number, weight] of [...drawn.entries()].reverse()) heaviest.add(number, weight, 1);
      const sorted = [...drawn.keys()].sort((a, b) => drawn[b]! - drawn[a]! || a - b).slice(0, most);
      expect([...heaviest.listOf(1)]).toEqual(sorted);
      expect(drawn.map((_, number) => heaviest.has(number, 1))).toEqual(
        drawn.map((_, number) => sorted.includes(number)),
      );
      expect(heaviest.leastOf(1)).toBe(sorted.length < most ? 0 : drawn[sorted.at(-1)!]);
      expect(heaviest.listOf(0).length).toBe(0);
      expect([...heaviest.weights.subarray(most, most + sorted.length)]).toEqual(
        sorted.map((number) => drawn[number]),
      );
    }),
  );
});
