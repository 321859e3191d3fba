import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../src/model.ts';
import { planSite } from '../../src/plan/plan.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { relate } from '../../src/relate/relate.ts';
import { readCases } from '../relate/resolve/cases.ts';
import { readLinkedNews, readMarkedArticles } from '../relate/resolve/linked-news.ts';
import { settings } from './archive-of.ts';

const NEWS = readLinkedNews().map(({ annotated }) => annotated);
const SECTIONS = /^(?:people|places|organisations)\//;

function nameUrls(articles: readonly AnnotatedArticle[]): readonly string[] {
  const { pages } = planSite(relate(articles, NO_DECISIONS), settings);
  return [...pages].map(({ url }) => url).filter((url) => SECTIONS.test(url));
}

const CASES = readCases().map(({ title, source }) => ({
  title,
  articles: readMarkedArticles(source).map(({ annotated }) => annotated),
}));

it('names that had a page keep one, or lead on, whatever articles come to explain them', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(NEWS, { minLength: 2 }),
      fc.integer({ min: 1, max: 6 }),
      (articles, later) => {
        const before = articles.slice(0, Math.max(1, articles.length - later));
        const after = new Set(nameUrls(articles));
        expect(nameUrls(before).filter((url) => !after.has(url))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it.each(CASES)('so do those of $title', ({ articles }) => {
  const after = new Set(nameUrls(articles));
  for (const [at] of articles.entries()) {
    const before = articles.filter((_, i) => i !== at);
    expect(nameUrls(before).filter((url) => !after.has(url))).toEqual([]);
  }
});
