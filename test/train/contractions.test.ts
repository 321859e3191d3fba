import { expect, test } from 'vitest';
import { contract } from '../../src/train/languages/contractions.ts';

test('prepositions and articles of Portuguese are one word, but not across the edge of a name', () => {
  const sentence = {
    t: ['Fala', 'de', 'o', 'Porto', 'a', 'a', 'Voz', 'de', 'o', 'Povo', ',', 'em', 'O', 'Globo'],
    y: ['O', 'O', 'O', 'B-LOC', 'O', 'O', 'B-ORG', 'I-ORG', 'I-ORG', 'I-ORG', 'O', 'O', 'B-ORG', 'I-ORG'],
    sp: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1],
  };
  const { t, y, sp } = contract(sentence);
  expect(t.join(' ')).toBe('Fala do Porto à Voz do Povo , em O Globo');
  expect(y).toHaveLength(t.length);
  expect(sp).toEqual([1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1]);
});
