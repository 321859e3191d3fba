import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readShared, writeShared } from '../../../src/knowledge/gazetteer/shared-letters.ts';

it('gives back the words that were written, whatever they share', () => {
  const word = fc.stringMatching(/^[a-c]{1,14}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.sort();
      expect(readShared(writeShared(sorted))).toEqual(sorted);
    }),
  );
});
