import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacetPiece, writeFacetPiece } from '../../../src/search/format/facet-piece.ts';
import type { SubjectRecord } from '../../../src/search/format/word-piece.ts';
import {
  addPositions,
  type PackedSection,
  readWordPiece,
  writePositionPiece,
  writeWordPiece,
} from '../../../src/search/format/word-piece.ts';
import { indexBlock } from '../../../src/search/write/block/index-block.ts';
import { Terms } from '../../../src/search/write/block/terms.ts';
import { compressSections } from '../../../src/search/write/compress-sections.ts';
import type { FrequentWords } from '../../../src/search/write/frequent-words.ts';
import { mergeBlocks } from '../../../src/search/write/merge-blocks.ts';

const FREQUENT: FrequentWords = { words: ['the', 'of'], bare: 1 };

/** An index of texts, an article each from the number given on, in as many blocks as there are lists. */
function packTexts(blocks: readonly (readonly string[])[], subjects = new Map<string, SubjectRecord[]>()) {
  const numbers = [5, 7, 9, 11, 13, 15, 17].values();
  const made = blocks.map((texts) =>
    indexBlock(
      texts.map((text) => ({
        number: numbers.next().value!,
        ...{ text, bodyStart: 0, title: '', language: 'und', names: [] },
      })),
      new Terms(FREQUENT),
      () => null,
    ),
  );
  return [...mergeBlocks(made, subjects)];
}

const unpack = (sections: readonly PackedSection[]): Uint8Array =>
  new Uint8Array(inflateRawSync(compressSections(sections)));

/** Of each word its articles, and of each of these its places and what stands around. */
const read = (entries: ReturnType<typeof readWordPiece>) =>
  entries.flatMap(({ words }) =>
    words.map(({ word, articles, occurrences }) => ({ word, articles, occurrences })),
  );

describe('a piece of words', () => {
  const texts = [['the cat of the house', 'house cat'], ['of the cat']];

  it('tells where each stands', () => {
    const entries = readWordPiece(unpack(writeWordPiece(packTexts(texts), true)), true);
    const cat = read(entries).find(({ word }) => word === 'cat');
    expect(cat?.articles).toEqual([5, 7, 9]);
    expect(cat?.occurrences).toMatchObject([
      { places: [0], before: [[0]], after: [[1, 0]] },
      { places: [1], before: [[]], after: [[]] },
      { places: [0], before: [[1, 0]], after: [[]] },
    ]);
    const pair = read(entries).find(({ word }) => word === 'of the');
    expect(pair?.occurrences).toMatchObject([
      { places: [2], before: [[]], after: [[]] },
      { places: [0], before: [[]], after: [[]] },
    ]);
    expect(read(entries).find(({ word }) => word === 'the')?.occurrences).toBeNull();
  });

  it('is the same where positions stand in a piece of their own', () => {
    const packed = packTexts(texts);
    const entries = readWordPiece(unpack(writeWordPiece(packed, false)), false);
    expect(read(entries).every(({ occurrences }) => occurrences === null)).toBe(true);
    const whole = readWordPiece(unpack(writeWordPiece(packed, true)), true);
    expect(addPositions(entries, unpack(writePositionPiece(packed)))).toEqual(whole);
  });

  it('is the same in one block and in several', () => {
    const all = texts.flat();
    expect(readWordPiece(unpack(writeWordPiece(packTexts([all]), true)), true)).toEqual(
      readWordPiece(unpack(writeWordPiece(packTexts(all.map((text) => [text])), true)), true),
    );
  });

  it('has every word of any script', () => {
    const letter = fc.constantFrom(...'ab𐐨𐐩𐑀ΣſéяЙमि한ﷺ1'.match(/./gu)!);
    const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), (lists) => {
        const packed = packTexts([lists.map((words) => words.join(' '))]);
        const entries = readWordPiece(unpack(writeWordPiece(packed, true)), true);
        expect(entries.map(({ key }) => key)).toEqual(packed.map(({ key }) => key));
        expect(entries.every(({ key }) => key.isWellFormed() && !key.includes('\ufffd'))).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('names subjects, also those whose addresses do not follow from their names', () => {
    const subjects: SubjectRecord[] = [
      { letter: 'p', slug: 'ann-lee', name: 'Ann Lee', alias: '', count: 2, first: 5, last: 9 },
      {
        letter: 'o',
        slug: 'constructor',
        name: '𠮷 & Söhne',
        alias: '__proto__',
        count: 1,
        first: 5,
        last: 5,
      },
    ];
    const packed = packTexts(texts, new Map([['__proto__', subjects]]));
    const entries = readWordPiece(unpack(writeWordPiece(packed, false)), false);
    expect(entries.find(({ key }) => key === '__proto__')?.subjects).toEqual(subjects);
  });
});

it('a piece of counts has each value with its articles', () => {
  const values = [
    { letter: 'p', value: 'constructor', name: 'Ann 😀', articles: [0, 1, 500_000] },
    { letter: 'g', value: '__proto__', name: '', articles: [7] },
  ];
  expect(readFacetPiece(unpack(writeFacetPiece(values)))).toEqual(values);
});
