import { expect, test, vi } from 'vitest';
import { titleOfFormat } from '../../../src/load/formats/formats.ts';
import { loadFiles } from '../site.ts';

// A row of the table is another format here: nothing else of Dateline knows of it.
vi.mock('../../../src/load/formats/url-text.ts', async () => ({
  URL_TEXT: (await import('./feed.ts')).FEED,
}));

const item = (title: string, text: string) =>
  `<item><title>${title}</title>\n<pubDate>Fri, 04 Aug 2023 10:00:00 GMT</pubDate>\n<description>${text}</description></item>\n`;
const FEED_TEXT = `<rss><channel><title>Le Sahel</title>\n<language>fr-NE</language>\n${item('Envoys leave', 'The envoys of the council have left, and nobody knows when they will be back.')}${item('Scores', '1–0, 2–2')}</channel></rss>`;

test('the articles of a file that holds many are read, with what it says of itself', () => {
  const { articles, skipped, problems } = loadFiles({ 'news.xml': FEED_TEXT });
  expect(problems).toEqual([]);
  expect(skipped).toEqual([]);
  expect(articles).toMatchObject([
    { id: 'news.xml', line: 3, format: 'feed', headline: 'Envoys leave', language: 'en', date: '2023-08-04' },
    { id: 'news.xml#2', line: 6, format: 'feed', headline: 'Scores', language: 'fr-NE', date: '2023-08-04' },
  ]);
  for (const { source } of articles) expect(source).toEqual({ name: 'Le Sahel' });
  expect(titleOfFormat('feed')).toBe('News feed');
});

test('it is told by what is in a file, whatever its name', () => {
  for (const name of ['news', 'news.txt', 'news.md', 'news.rss2'])
    expect(loadFiles({ [name]: FEED_TEXT }).articles.map(({ format }) => format)).toEqual(['feed', 'feed']);
});

test('a file of its ending that holds something else is refused as before', () => {
  const { articles, problems } = loadFiles({ 'a.xml': '<data/>', 'b.rss': '<rss><channel/></rss>' });
  expect(articles).toEqual([]);
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'file/unsupported: this is data, not an article.',
    'file/unsupported: this is data, not an article.',
  ]);
});

test('what is wrong with all of its articles is told', () => {
  const { problems, skipped } = loadFiles({ 'a.xml': '<rss><item></item></rss>' });
  expect(skipped).toEqual(['content/a.xml']);
  expect(problems.map(({ rule }) => rule)).toContain('article/empty');
});

test('an article on which it fails costs no other of the file', () => {
  const { articles, skipped, problems } = loadFiles({
    'a.xml': FEED_TEXT.replace('</item>\n', '<fault/></item>\n'),
  });
  expect(articles).toMatchObject([{ id: 'a.xml#2', headline: 'Scores' }]);
  expect(skipped).toEqual(['content/a.xml']);
  expect(problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)).toEqual([
    '3 article/failed: Dateline failed on this article, and leaves it out: "a slip in the format".',
  ]);
});

test('it reads none of the articles of other files', () => {
  const [article] = loadFiles({ 'a.txt': '<item><title>Envoys leave</title></item>' }).articles;
  expect(article?.format).toBe('plain-text');
});
