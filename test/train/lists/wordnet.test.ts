import { expect, it } from 'vitest';
import { collectAbove, parseSynsets } from '../../../src/train/lists/sources/wordnet/synsets.ts';
import { readWordNet } from '../../../src/train/lists/sources/wordnet/wordnet.ts';

const NOUNS = `  1 The licence, which is indented.
00000010 03 n 02 entity 0 thing 1 000 | that which is
00000020 15 n 02 city 0 urban_center 0 001 @ 00000010 n 0000 | a large town
00000030 15 n 02 Port_au_Paix 0 Paix 0 003 @i 00000020 n 0000 #p 00000010 n 0000 ;c 00000010 n 0000 | a | b
00000040 18 n 01 inhabitant 0 001 @ 00000010 n 0000 | one who lives somewhere
00000050 18 n 02 Parisian 0 city_dweller 0 001 @ 00000040 n 0000 | of Paris
00000060 07 n 01 French_leave 0 001 @ 00000010 n 0000 | of a field that has no names
`;

it('reads the synsets', () => {
  const synsets = parseSynsets(NOUNS);
  expect([...synsets.keys()]).toHaveLength(6);
  const port = synsets.get('00000030')!;
  expect(port).toEqual({
    field: 'location',
    words: ['Port au Paix', 'Paix'],
    isInstance: true,
    above: ['00000020'],
  });
  expect([...collectAbove(port, synsets)]).toEqual(['city', 'urban center', 'entity', 'thing']);
});

it('tells of a synset that is missing', () => {
  const synsets = parseSynsets(NOUNS.replace(/^00000010.*\n/m, ''));
  expect(() => collectAbove(synsets.get('00000020')!, synsets)).toThrowErrorMatchingInlineSnapshot(
    `[Error: WordNet has no synset 00000010: its file of nouns is not whole]`,
  );
});

it('sorts names by what stands above them', () => {
  const never = (): never => {
    throw new Error('not read');
  };
  const packages = {
    readText: () => NOUNS,
    readJson: never,
    readBytes: never,
    listFiles: never,
    load: never,
  };
  expect([...readWordNet(packages)]).toEqual([
    { list: 'city', name: 'Port au Paix' },
    { list: 'city', name: 'Paix' },
    { list: 'demonym', name: 'Parisian' },
  ]);
});
