import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Outlined, outlineAll } from '../relate/outlined.ts';
import { readCases } from '../relate/resolve/cases.ts';
import { readLinkedNews, readMarkedArticles } from '../relate/resolve/linked-news.ts';
import { listUrls } from './list-urls.ts';

const NEWS = outlineAll(readLinkedNews().map(({ annotated }) => annotated));
const SECTIONS = /^(?:people|places|organisations)\//;

function nameUrls(articles: Outlined): readonly string[] {
  return listUrls(articles).filter((url) => SECTIONS.test(url));
}

const CASES = readCases().map(({ title, source }) => ({
  title,
  articles: outlineAll(readMarkedArticles(source).map(({ annotated }) => annotated)),
}));

it('names that had a page keep one, or lead on, whatever articles come to explain them', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...NEWS.outlines], { minLength: 2 }),
      fc.integer({ min: 1, max: 6 }),
      (outlines, later) => {
        const before = { ...NEWS, outlines: outlines.slice(0, Math.max(1, outlines.length - later)) };
        const after = new Set(nameUrls({ ...NEWS, outlines }));
        expect(nameUrls(before).filter((url) => !after.has(url))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it.each(CASES)('so do those of $title', ({ articles }) => {
  const after = new Set(nameUrls(articles));
  for (const left of articles.outlines) {
    const before = { ...articles, outlines: articles.outlines.filter((one) => one !== left) };
    expect(nameUrls(before).filter((url) => !after.has(url))).toEqual([]);
  }
});
