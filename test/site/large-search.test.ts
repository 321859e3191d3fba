import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { generateArticle } from '../../src/bench/generate.ts';
import { listFoundWords } from '../../src/search/text/words.ts';
import { CHROMIUM } from '../needs.ts';
import { buildSite } from './demo-site.ts';
import { openBrowser } from './visit.ts';

/** So many that the index has all of its parts: some of the articles are of years before, of months before, and new. */
const ARTICLES = Array.from({ length: 1500 }, (_, at) => generateArticle(Math.floor((at * 10) / 3)));

/** What is read of an article, without its head’s names for things. */
const textOf = (content: string): string => content.replace(/^(?:---|date:.*|tags:.*)$/gm, '');
/** Words of each text, folded, one after another. */
const WORDS: readonly string[] = ARTICLES.map(
  ({ content }) =>
    ` ${listFoundWords(textOf(content))
      .map(({ word }) => word)
      .join(' ')} `,
);

/** How many articles have all of these, by a look at each. */
function countByHand(...wanted: readonly (string | RegExp)[]): number {
  return ARTICLES.filter(({ content }, at) =>
    wanted.every((each) =>
      typeof each === 'string' ? WORDS[at]!.includes(` ${each} `) : each.test(content),
    ),
  ).length;
}

describe.skipIf(CHROMIUM === null)('the search of a large archive, from a disk (needs Chromium)', () => {
  let home: string;
  let root: string;
  let browser: Browser;
  /** All of them are opened in it: from a disk, nothing is kept. */
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'dateline-large-'));
    for (const { path, content } of ARTICLES) {
      const file = join(home, 'articles', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    ({ root } = await buildSite('articles', home));
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
  });
  afterEach(() => {
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(home, { recursive: true, force: true });
  });

  async function open(query: string): Promise<void> {
    await page.goto(`${pathToFileURL(join(root, 'search.html')).href}${query}`);
  }
  const status = () => page.locator('#search-status').innerText();
  const waitFor = (count: number) =>
    expect
      .poll(async () => Number(/^[\d,]+/.exec(await status())?.[0].replace(',', '') ?? Number.NaN), {
        timeout: 20_000,
      })
      .toBe(count);

  test('the index has three parts, each with its pieces', () => {
    const parts = readdirSync(join(root, 'search'), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    expect(parts.map(({ name }) => name).sort()).toEqual(['month', 'months', 'years']);
    for (const { name } of parts) expect(readdirSync(join(root, 'search', name)).length).toBeGreaterThan(2);
  });

  test('words and phrases find what a look at each article finds', async () => {
    await open('?q=garba');
    const garba = countByHand('garba');
    expect(garba).toBeGreaterThan(10);
    await waitFor(garba);
    await page.locator('#query').fill('"again last week"');
    await waitFor(countByHand('again last week'));
    await page.locator('#query').fill('garba "few details were given"');
    await waitFor(countByHand('garba', 'few details were given'));
    await page.locator('#query').fill('garba -"few details were given"');
    await waitFor(garba - countByHand('garba', 'few details were given'));
  });

  test('filters tell how many articles each leaves, in every part of the index', async () => {
    await open('?q=garba');
    const topics = page.locator('[data-filter="topic"]');
    // What counts them is loaded when they are looked at.
    await topics.locator('summary').click();
    await topics.getByRole('button', { name: 'More' }).click();
    const election = topics.locator('label', { hasText: 'election' });
    await election.waitFor();
    const count = countByHand('garba', /^tags: \[election\]$/m);
    expect(await election.locator('.number').innerText()).toBe(String(count));
    await election.locator('input').check();
    await waitFor(count);
    expect(new URL(page.url()).search).toBe('?q=garba&topic=election');
    await page.locator('#from').fill('October 2001');
    await page.locator('#from').press('Enter');
    await waitFor(countByHand('garba', /^tags: \[election\]$/m, /^date: 200(?:1-1|2-)/m));
    await page.goBack();
    await waitFor(count);
    await page.reload();
    await waitFor(count);
    await page.getByRole('button', { name: 'Remove election' }).click();
    await waitFor(countByHand('garba'));
  });

  test('handles of the bars choose months', async () => {
    await open('?q=garba');
    const from = page.getByRole('slider', { name: 'From' });
    await from.press('End');
    await waitFor(countByHand('garba', /^date: 2002-02-/m));
    await page.getByRole('slider', { name: 'To' }).press('ArrowLeft');
    await waitFor(countByHand('garba', /^date: 2002-02-/m));
  });

  test('there is a twelfth page of results, and none behind the last', async () => {
    await open('?q=said&page=12&sort=oldest');
    await waitFor(ARTICLES.length);
    expect(await status()).toBe('1,500 articles, 111–120 shown');
    expect(await page.locator('#search-results').getAttribute('start')).toBe('111');
    await page.locator('#search-pages a[rel="next"]').click();
    await expect.poll(status).toBe('1,500 articles, 121–130 shown');
    await page.goBack();
    await expect.poll(status).toBe('1,500 articles, 111–120 shown');
    await page.goto(page.url().replace('page=12', 'page=9999'));
    await expect.poll(status).toBe('1,500 articles, 1,491–1,500 shown');
    expect(new URL(page.url()).searchParams.get('page')).toBe('150');
  });

  test('excerpts come out of the articles, and their links lead to the paragraph', async () => {
    await open('?q="again last week"');
    await page.locator('.hit-excerpt mark').first().waitFor();
    const link = page.locator('.hit:has(.hit-excerpt mark) .hit-headline a').first();
    await expect.poll(() => link.getAttribute('href')).toContain('#');
    await link.click();
    await page.locator('.article-text mark').first().waitFor();
    const paragraph = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    expect(await paragraph.innerText()).toContain('again last week');
    expect(await paragraph.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['again', 'last', 'week']),
    );
  });
});
