import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesByNumber, rowOf } from '../../../src/tools/columns/ragged.ts';

test('each number has the places in which it stands, ascending', () => {
  const numbers = fc.array(fc.nat({ max: 6 }), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, (column) => {
      const places = placesByNumber(Uint32Array.from(column), 7);
      for (let number = 0; number < 7; number++)
        expect([...rowOf(places, number)]).toEqual(
          column.flatMap((one, place) => (one === number ? [place] : [])),
        );
    }),
  );
});
