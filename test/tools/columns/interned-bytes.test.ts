import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Interned } from '../../../src/tools/columns/interned.ts';
import { InternedBytes } from '../../../src/tools/columns/interned-bytes.ts';

test('bytes are numbered as texts are, however many', () => {
  const some = fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 });
  const many = fc.array(fc.nat(100_000).map(String), { minLength: 3000, maxLength: 3000 });
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: many }), (texts) => {
      const [names, bytes] = [new Interned(), new InternedBytes()];
      for (const text of texts) {
        const all = Buffer.from(`«${text}»`);
        const [from, to] = [2, all.length - 2];
        const isNew = bytes.find(all, from, to) < 0;
        const before = bytes.length;
        expect(bytes.numberOf(all, from, to)).toBe(names.numberOf(text));
        expect(bytes.length).toBe(isNew ? before + 1 : before);
        expect(bytes.find(all, from, to)).toBe(names.numberOf(text));
      }
      expect(bytes.finish()).toEqual(names.finish());
    }),
    { numRuns: 50 },
  );
});
