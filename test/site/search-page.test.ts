import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/plan/policy.ts';
import { scanSite } from '../layouts/search/scan-site.ts';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildDemoSite } from './demo-site.ts';
import { findBarriers, openBrowser, openProbe } from './visit.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** Serves a site as hosts do that send its headers. */
function serve(root: string): Server {
  return createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://site.example');
    try {
      const content = readFileSync(join(root, decodeURIComponent(pathname)));
      response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  }).listen(0, '127.0.0.1');
}

describe.skipIf(CHROMIUM === null)('the page of the search (needs Chromium)', () => {
  let site: BuiltSite;
  let browser: Browser;
  /** For what is opened from a disk, as most is: nothing is kept there. */
  let desk: Page;
  let server: Server;
  let page: Page;
  /** What went wrong in the page. */
  const faults: string[] = [];

  beforeAll(async () => {
    site = await buildDemoSite();
    scanSite(site.root);
    server = serve(site.root);
    browser = await openBrowser();
    desk = await browser.newPage(DESK);
    listen(desk);
  });
  afterEach(async () => {
    if (page !== desk) await page?.context().close();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    if (site) rmSync(dirname(site.root), { recursive: true, force: true });
  });

  const onDisk = (): string => pathToFileURL(`${site.root}/`).href;
  const onHost = (): string => {
    const address = server.address();
    return typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '';
  };

  async function open(query = '', root = onDisk()): Promise<void> {
    page = root === onDisk() ? desk : await browser.newPage(DESK);
    if (page !== desk) listen(page);
    await page.goto(`${root}search.html${query}`);
  }

  function listen(to: Page): void {
    to.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    to.on('pageerror', ({ message }) => faults.push(message));
  }

  const status = () => page.locator('#search-status');
  const hits = () => page.locator('#search-results .hit-headline a');
  const asked = () => new URL(page.url()).search;
  const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent');
  const waitFor = (text: string | RegExp) =>
    expect.poll(() => status().innerText(), { timeout: 10_000 }).toMatch(text);

  test('answers as one types, and the address keeps what was asked', async () => {
    await open();
    expect(await page.locator('#search-tips').isVisible()).toBe(true);
    await page.locator('#query').pressSequentially('sanctions', { delay: 10 });
    await waitFor(/^\d+ articles/);
    expect(asked()).toBe('?q=sanctions');
    expect(await page.locator('#search-tips').isVisible()).toBe(false);
    expect(await page.title()).toMatch(/^sanctions · /);
    const count = await status().innerText();
    await page.reload();
    await waitFor(count);
    expect(await page.locator('#query').inputValue()).toBe('sanctions');
    await page.locator('#query').fill('zimbabwe ferry');
    await waitFor('No article was found. Try fewer words, or another spelling.');
    expect(await hits().count()).toBe(0);
    await page.locator('#query').fill('');
    await waitFor(/^$/);
    expect(asked()).toBe('');
  });

  test('keeps what was typed before it came', async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.route('**/assets/search.js', async (route) => {
      await page.locator('#query').fill('bazoum');
      await route.continue();
    });
    await page.goto(`${onHost()}search.html?q=sanctions`, { waitUntil: 'domcontentloaded' });
    await expect.poll(asked).toBe('?q=bazoum');
    expect(await page.locator('#query').inputValue()).toBe('bazoum');
  });

  test.each([
    ['a disk', onDisk],
    ['a host', onHost],
  ])('from %s, hits show where their words stand, and lead there', async (_, root) => {
    await open('?q=uranium', root());
    await page.locator('.hit-excerpt mark').first().waitFor();
    const marked = await page.locator('.hit-excerpt mark').allInnerTexts();
    expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(['uranium']));
    const link = page.locator('.hit:has(.hit-excerpt mark) .hit-headline a').first();
    const text = (await page.locator('.hit-excerpt:has(mark)').first().innerText()).replace(/^… | …$/g, '');
    await link.click();
    await page.waitForURL(/mark=uranium#/);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const paragraph = page.locator(`[id="${anchor}"]`);
    expect((await paragraph.innerText()).replace(/\s+/g, ' ')).toContain(text.slice(0, 60));
    expect(await paragraph.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('iframe').count()).toBe(0);
    await page.goBack();
    await waitFor(/articles/);
    expect(asked()).toBe('?q=uranium');
  });

  test('an address with words alone leads to where they stand', async () => {
    await open('?q=uranium');
    await page.locator('.hit-excerpt mark').first().waitFor();
    const link = page.locator('.hit:has(.hit-excerpt mark) .hit-headline a').first();
    const [address] = (await link.evaluate((element) => element.getAttribute('href')))!.split('#');
    await page.goto(onDisk() + address);
    const mark = page.locator('.article-text mark').first();
    await mark.waitFor();
    expect((await mark.innerText()).toLowerCase()).toBe('uranium');
  });

  test('whoever is named is shown first, and can be kept to', async () => {
    await open('?q=tiani sanctions');
    const card = page.locator('.subject', { hasText: 'Abdourahamane Tiani' });
    await card.waitFor();
    expect(await card.locator('.kicker').innerText()).toMatch(/person/i);
    expect(await card.locator('a').getAttribute('href')).toBe('people/abdourahamane-tiani.html');
    expect(await card.locator('.meta').innerText()).toMatch(/articles?.*2023/s);
    await card.locator('button').click();
    await expect.poll(asked).toBe('?q=sanctions&person=abdourahamane-tiani');
    expect(await page.locator('#query').inputValue()).toBe('sanctions');
    await page.locator('#search-active', { hasText: 'Abdourahamane Tiani' }).waitFor();
    await page.goBack();
    await expect.poll(asked).toBe('?q=tiani%20sanctions');
    expect(await page.locator('#query').inputValue()).toBe('tiani sanctions');
  });

  test('filters narrow the results down, with counts, and can be taken away', async () => {
    await open('?q=president');
    await page.locator('[data-filter="place"] summary').click();
    const niger = page.locator('[data-filter="place"] label', { hasText: /^Niger\d/ });
    await niger.waitFor();
    const count = await niger.locator('.number').innerText();
    await niger.locator('input').check();
    await waitFor(new RegExp(`^${count} articles?`));
    expect(asked()).toBe('?q=president&place=niger');
    await page.locator('[data-filter="person"] input[value="mohamed-bazoum"]').check();
    await expect.poll(asked).toBe('?q=president&person=mohamed-bazoum&place=niger');
    expect(await page.locator('#search-active .chip').allInnerTexts()).toEqual(['Mohamed Bazoum', 'Niger']);
    await page.reload();
    await page.locator('[data-filter="place"] input[value="niger"]:checked').waitFor();
    await page.getByRole('button', { name: 'Remove Mohamed Bazoum' }).click();
    await expect.poll(asked).toBe('?q=president&place=niger');
    expect(await focused()).toBe('Niger');
    await page.getByRole('button', { name: 'Remove Niger' }).press('Enter');
    await expect.poll(asked).toBe('?q=president');
    expect(await focused()).toBe('search-status');
  });

  test('takes dates as people type them', async () => {
    await open('?q=niger');
    for (const [typed, date] of [
      ['August 2023', '2023-08'],
      ['4 August 2023', '2023-08-04'],
      ['2023', '2023'],
    ]) {
      await page.locator('#from').fill(typed!);
      await page.locator('#from').press('Enter');
      await expect.poll(asked).toBe(`?q=niger&from=${date}`);
    }
  });

  test('says what is no date, and asks for nothing', async () => {
    await open('?q=niger');
    await page.locator('#to').fill('yesterday');
    await page.locator('#to').blur();
    await page.locator('#date-fault', { hasText: 'not read as a date' }).waitFor();
    expect(await page.locator('#to').getAttribute('aria-invalid')).toBe('true');
    expect(asked()).toBe('?q=niger');
  });

  test('handles choose from when to when, by keys and by dragging', async () => {
    await open('?q=niger');
    const from = page.getByRole('slider', { name: 'From' });
    await from.waitFor();
    expect(await from.getAttribute('aria-valuetext')).toBe('April 2023');
    await from.press('ArrowRight');
    await from.press('ArrowUp');
    await expect.poll(asked).toBe('?q=niger&from=2023-06');
    expect(await page.locator('#from').inputValue()).toBe('June 2023');
    await page.getByRole('slider', { name: 'To' }).press('Home');
    await expect.poll(asked).toBe('?q=niger&from=2023-06&to=2023-06');
    await page.goBack();
    await expect.poll(asked).toBe('?q=niger&from=2023-06');
    const bars = (await page.locator('.histogram-bars').boundingBox())!;
    const at = (share: number) => [bars.x + bars.width * share, bars.y + bars.height / 2] as const;
    await page.mouse.move(...at(0.45));
    await page.mouse.down();
    await page.mouse.move(...at(0.55), { steps: 3 });
    await page.mouse.up();
    await expect.poll(asked).toBe('?q=niger&from=2023-08&to=2023-09');
  });

  test('more results than a page holds can be paged through, and sorted', async () => {
    await open('?q=niger');
    await waitFor(/^\d+ articles, 1–10 shown$/);
    expect(await hits().count()).toBe(10);
    const first = await hits().first().innerText();
    await page.locator('#search-pages a[rel="next"]').click();
    await waitFor(/11–20 shown$/);
    expect(asked()).toBe('?q=niger&page=2');
    expect(await focused()).toBe('search-status');
    expect(await page.locator('#search-results').getAttribute('start')).toBe('11');
    expect(await hits().allInnerTexts()).not.toContain(first);
    await page.goBack();
    await waitFor(/1–10 shown$/);
    expect(await hits().first().innerText()).toBe(first);
    await page.locator('#sort').selectOption('oldest');
    await expect.poll(asked).toBe('?q=niger&sort=oldest');
    await expect.poll(() => hits().first().innerText()).not.toBe(first);
  });

  test('a page behind the last leads to the last', async () => {
    await open('?q=niger&page=400');
    await waitFor(/\d+–\d+ shown$/);
    expect(asked()).toMatch(/^\?q=niger&page=\d{1,2}$/);
    expect(await hits().count()).toBeGreaterThan(0);
    expect(await page.locator('#search-pages a[rel="next"]').count()).toBe(0);
  });

  test('a list of filters is filled when it is opened', async () => {
    await open('?q=niger');
    await page.locator('[data-filter="person"] input').first().waitFor();
    const places = page.locator('[data-filter="place"]');
    expect(await places.locator('input').count()).toBe(0);
    await places.locator('summary').press('Enter');
    await places.locator('input').first().waitFor();
    // The next question counts it at once.
    await page.locator('#query').fill('bazoum');
    await waitFor(/^\d+ articles/);
    await places.locator('input').first().waitFor();
    await open('?q=niger&place=niger');
    await page.locator('[data-filter="place"] input[value="niger"]:checked').waitFor();
  });

  test('nothing that is seen moves when the answer comes', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.addInitScript(`
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.moved += value;
      }).observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(`${onDisk()}search.html?q=niger`);
    await waitFor(/articles/);
    await page.locator('.hit-excerpt mark').first().waitFor();
    await page.locator('[data-filter="person"] input').first().waitFor();
    expect(await page.evaluate('globalThis.moved')).toBeLessThan(0.05);
  });

  test('arrows lead from the field through the results, and Escape back', async () => {
    await open('?q=niger');
    await waitFor(/articles/);
    await page.locator('#query').press('ArrowDown');
    const [first, second] = await hits().allInnerTexts();
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/mark=niger/);
  });

  test('says what may have been meant, how a word goes on, and that words are not in a text', async () => {
    await open('?q=bazum');
    const meant = page.locator('.notice-suggestion');
    await meant.waitFor();
    expect(await meant.locator('..').innerText()).toBe('Did you mean bazoum?');
    await meant.click();
    await expect.poll(asked).toBe('?q=bazoum');
    await page.locator('#query').fill('presi');
    await page.locator('.completions a', { hasText: 'president' }).click();
    await expect.poll(asked).toBe('?q=president');
    await page.locator('#query').fill('beside');
    await page.locator('#search-notices', { hasText: 'No text has all of these words' }).waitFor();
  });

  test.each([
    ['partial', 'A part of the index could not be loaded'],
    ['broken', 'The index of the search could not be loaded'],
  ])('says where the index is %s, and tries again', async (fault, says) => {
    await open();
    await page.evaluate(`scanEngine.${fault} = 1`);
    await page.locator('#query').fill('niger');
    const notice = page.locator('#search-notices', { hasText: says });
    await notice.waitFor();
    expect(await hits().count()).toBe(fault === 'partial' ? 10 : 0);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await waitFor(/articles, 1–10 shown/);
    expect(await notice.count()).toBe(0);
  });

  test('all results can be had, whatever page of them is shown', async () => {
    await open('?q=niger&page=2');
    for (const [name, ending, content] of [
      ['CSV', 'csv', /^url,headline,date,source,authors\r\n(?:.+\r\n){40,}$/],
      ['NDJSON', 'ndjson', /^(?:\{"url":"file:.+\}\n){40,}$/],
      ['BibTeX', 'bib', /^@[a-z]+\{/],
      ['RIS', 'ris', /^TY {2}- /],
      ['CSL-JSON', 'csl.json', /^\[\n\{/],
    ] as const) {
      await page.locator('#take-away summary').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`niger.${ending}`);
      expect(readFileSync(await download.path(), 'utf8')).toMatch(content);
      await expect.poll(() => page.locator('#take-away[open]').count()).toBe(0);
    }
  });

  test('headlines and excerpts are text', async () => {
    await open();
    await page.evaluate(`
      scanEngine.answer = async () => ({
        total: 1, cards: [], marks: ['x'], suggestion: '<b>x</b>', completions: [], isBeside: false,
        periods: [], undated: 0, isPartial: false,
        hits: [{ url: 'a"b/<i>.html', headline: '<img src=x onerror=alert(1)>', language: 'ar', direction: 'rtl',
          date: null, source: '<b>s</b>', authors: [] }],
      })`);
    await page.locator('#query').fill('x');
    await waitFor('1 article');
    expect(await hits().first().innerText()).toBe('<img src=x onerror=alert(1)>');
    expect(await hits().first().getAttribute('dir')).toBe('rtl');
    expect(await page.locator('#search-results img, #search-results b, #search-notices b').count()).toBe(0);
    faults.length = 0;
  });

  test.each([
    [1280, ['light']],
    [390, ['light', 'dark']],
    [320, ['light']],
  ] as const)('in use it shuts nobody out: %i pixels, %j', async (width, schemes) => {
    const context = await openProbe(browser, { viewport: { width, height: 800 } });
    page = await context.newPage();
    listen(page);
    await page.goto(`${onDisk()}search.html?q=bazoum&place=niger&from=2023-08`);
    await page.locator('.hit-excerpt mark').first().waitFor();
    const fold = page.locator('#filters-button');
    if (await fold.isVisible()) {
      expect(await page.locator('#search-filters').isVisible()).toBe(false);
      await fold.click();
    }
    expect(await page.locator('#search-filters').isVisible()).toBe(true);
    await page.locator('#take-away summary').click();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await findBarriers(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('on paper there are the results, and nothing to press', async () => {
    await open('?q=bazoum&place=niger');
    await page.locator('.hit-excerpt mark').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await hits().first().isVisible()).toBe(true);
    for (const part of ['#search', '#search-side', '#search-tools', '#search-pages', '.subject-only'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    await page.emulateMedia({ media: null });
  });
});
