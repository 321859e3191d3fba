import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignArticleUrls } from '../../../src/plan/urls/article-urls.ts';
import { digestOf } from '../../../src/tools/text/digest.ts';
import { articleOf } from '../archive-of.ts';

it('puts an article into the folder of its day, month or year, or of the undated', () => {
  const { urls } = assignArticleUrls([
    articleOf({ path: 'a.md', headline: 'Coup in Niger', day: '2023-07-26' }),
    articleOf({ path: 'b.md', headline: 'Uranium', day: null }),
    articleOf({ path: 'c.md', headline: 'Talks', day: '2023-07' }),
    articleOf({ path: 'd.md', headline: 'Review', day: '2023' }),
  ]);
  expect(urls).toEqual([
    '2023/07/26/coup-in-niger.html',
    'undated/uranium.html',
    '2023/07/talks.html',
    '2023/review.html',
  ]);
});

it('gives articles that share a day and a headline a suffix from their paths, and lists them at the bare URL', () => {
  const { urls, shared } = assignArticleUrls([
    articleOf({ path: 'a.md', headline: 'In brief' }),
    articleOf({ path: 'b.md', headline: 'In brief!' }),
    articleOf({ path: 'c.md', headline: 'In brief', day: '2023-08-05' }),
  ]);
  expect(urls).toEqual([
    expect.stringMatching(/^2023\/08\/04\/in-brief-[0-9a-f]{8}\.html$/),
    expect.stringMatching(/^2023\/08\/04\/in-brief-[0-9a-f]{8}\.html$/),
    '2023/08/05/in-brief.html',
  ]);
  expect(shared).toEqual([{ url: '2023/08/04/in-brief.html', rows: Uint32Array.of(0, 1) }]);
});

it('gives every article a URL of its own where a headline looks like the suffixed slug of another', () => {
  const suffixed = (headline: string, path: string) => `${headline} ${digestOf(path, 8)}`;
  const articles = [
    articleOf({ path: 'a.md', headline: 'In brief' }),
    articleOf({ path: 'b.md', headline: 'In brief' }),
    articleOf({ path: 'c.md', headline: suffixed('In brief', 'a.md') }),
    articleOf({ path: 'd.md', headline: suffixed(suffixed('In brief', 'a.md'), 'c.md') }),
    articleOf({ path: 'e.md', headline: suffixed('In brief', 'b.md') }),
    articleOf({ path: 'f.md', headline: suffixed('In brief', 'b.md') }),
  ];
  const { urls, shared } = assignArticleUrls(articles);
  expect(new Set([...urls.values(), ...shared.map(({ url }) => url)]).size).toBe(7);
  expect(urls[0]).toBe(`2023/08/04/in-brief-${digestOf('a.md', 8)}.html`);
  expect(urls[1]).toBe(`2023/08/04/in-brief-${digestOf('b.md', 8)}.html`);
  expect(shared).toEqual([{ url: '2023/08/04/in-brief.html', rows: Uint32Array.of(0, 1) }]);
});

it('gives every article the same URL in whatever order they come', () => {
  const drafts = fc.array(
    fc.record({
      path: fc.string({ minLength: 1, maxLength: 8 }),
      headline: fc.constantFrom('One', 'Two', 'one!', '二'),
      day: fc.constantFrom('2023-08-04', '2023-08-05', null),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(drafts, (many) => {
      const articles = [...new Map(many.map((draft) => [draft.path, articleOf(draft)])).values()];
      const forwards = assignArticleUrls(articles).urls;
      const backwards = assignArticleUrls([...articles].reverse()).urls;
      expect([...backwards].reverse()).toEqual(forwards);
      expect(new Set(forwards).size).toBe(articles.length);
    }),
  );
});
