import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/format/bytes.ts';

const piece = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.nat(0xffff_ffff) }),
  fc.record({ kind: fc.constant('byte' as const), value: fc.nat(255) }),
  fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'binary', maxLength: 40 }) }),
  fc.record({ kind: fc.constant('bytes' as const), value: fc.uint8Array({ maxLength: 2000 }) }),
);

it('what was written is read', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const writer = new ByteWriter();
      for (const one of pieces)
        if (one.kind === 'text') writer.text(one.value);
        else if (one.kind === 'bytes') writer.bytes(one.value);
        else writer[one.kind](one.value);
      expect(writer.finish().length).toBe(writer.length);
      const reader = new ByteReader(writer.finish());
      for (const one of pieces)
        expect(one.kind === 'bytes' ? reader.bytes(one.value.length) : reader[one.kind]()).toEqual(one.value);
      expect(reader.isAtEnd).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});

it.each([0, 127, 128, 16_383, 16_384, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1])('so is %i', (number) => {
  const writer = new ByteWriter();
  writer.number(number);
  expect(new ByteReader(writer.finish()).number()).toBe(number);
});
