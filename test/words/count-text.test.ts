import { expect, it } from 'vitest';
import { countOf, formatCount } from '../../src/words/count-text.ts';

it('counts in English for who builds the site', () => {
  expect([1, 999, 1000, 1_234_567].map(formatCount)).toEqual(['1', '999', '1,000', '1,234,567']);
  expect([countOf(1, 'article'), countOf(0, 'article'), countOf(3278, 'story', 'stories')]).toEqual([
    '1 article',
    '0 articles',
    '3,278 stories',
  ]);
});
