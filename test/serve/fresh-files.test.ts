import { expect, test } from 'vitest';
import type { Url } from '../../src/model/model.ts';
import { FreshFiles } from '../../src/serve/fresh-files.ts';

const [HOME, ABOUT, STYLE] = ['index.html', 'about.html', 'assets/dateline.css'] as Url[] as [Url, Url, Url];

test('as long as pages are what they were, nobody waits', () => {
  const files = new FreshFiles();
  expect(files.find(HOME)).toBeNull();
  files.begin(null);
  expect(files.find(HOME)).toBeNull();
});

test('where pages become others, each is asked for once, and is there from then on', async () => {
  const files = new FreshFiles();
  const asked: Url[] = [];
  files.begin((url) => asked.push(url));
  const found = [files.find(HOME), files.find(HOME)];
  expect(asked).toEqual([HOME]);
  expect(files.receive(HOME, 'new')).toBe(true);
  expect(await Promise.all([...found, files.find(HOME)])).toEqual(['new', 'new', 'new']);
  expect(asked).toEqual([HOME]);
  // Feeds, data and pictures are what they are on the disk.
  expect(files.find('feed.xml' as Url)).toBeNull();
});

test('what comes unasked is there, too', async () => {
  const files = new FreshFiles();
  files.begin(null);
  expect(files.receive(STYLE, 'a{}')).toBe(false);
  expect(await files.find(STYLE)).toBe('a{}');
});

test('who waits when the site is whole, or cannot be made, gets what is published', async () => {
  const files = new FreshFiles();
  files.begin(() => {});
  const [home, about] = [files.find(HOME), files.find(ABOUT)];
  files.receive(ABOUT, null);
  expect(await about).toBeNull();
  files.end();
  expect(await home).toBeNull();
  expect(files.find(HOME)).toBeNull();
});
