import { expect, test } from 'vitest';
import { loadFiles } from '../site.ts';

const article = 'The harbour board of Velm closes the east pier.';

test.each(['hugo.toml', '_config.yml', '.eleventy.js'])(
  'folders that %s shows to be made, or of a theme, are not read',
  (name) => {
    const { articles, problems } = loadFiles({
      [name]: 'title: x',
      'themes/plain/exampleSite/content/a.md': article,
      'public/2021-03-09-a.txt': article,
      'posts/themes/2021-03-09-a.txt': article,
    });
    expect(articles.map(({ id }) => id)).toEqual(['posts/themes/2021-03-09-a.txt']);
    expect(problems.filter(({ rule }) => rule === 'file/no-article').map(({ path }) => path)).toEqual([
      'content/public',
      'content/themes',
    ]);
  },
);

test('without such a file they are folders of articles like others', () => {
  const { articles } = loadFiles({ 'themes/2021-03-09-a.txt': article, 'public/2021-03-09-b.txt': article });
  expect(articles).toHaveLength(2);
});
