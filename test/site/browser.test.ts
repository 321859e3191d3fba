import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildDemoSite } from './demo-site.ts';
import { openBrowser, visit } from './visit.ts';

describe.skipIf(CHROMIUM === null)('in a browser (needs Chromium)', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await buildDemoSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    if (site) rmSync(dirname(site.root), { recursive: true, force: true });
  });

  const addressOf = (file: string) => pathToFileURL(join(site.root, file)).href;

  /** The first page of each kind, and the longest article. A pointer page is left at once: nobody reads it. */
  function samplePages(): readonly string[] {
    const articles = [...(site.pages.get('article') ?? [])];
    const length = (file: string) => readFileSync(join(site.root, file)).length;
    const longest = articles.sort((a, b) => length(b) - length(a))[0]!;
    return [...[...site.pages].filter(([kind]) => kind !== 'pointer').map(([, [first]]) => first!), longest];
  }

  test('pages open from a disk ask for nothing outside it, break no policy, and are no wider than a phone', async () => {
    const desk = { width: 1280, height: 720 };
    const context = await browser.newContext({ viewport: desk });
    const faults = await visit(context, site.root, samplePages(), async (page) => {
      const heading = await page.locator('h1').count();
      await page.setViewportSize({ width: 320, height: 640 });
      const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
      await page.setViewportSize(desk);
      return [
        ...(heading === 1 ? [] : [`${heading} main headings`]),
        ...(width > 320 ? [`is ${width} pixels wide`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('nothing moves when the scripts come late', async () => {
    // As high as the pages: all of them is seen.
    const context = await browser.newContext({ viewport: { width: 390, height: 4000 } });
    await context.route('**/page.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await context.addInitScript(`{
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.moved += value;
      }).observe({ type: 'layout-shift', buffered: true });
    }`);
    const shownByScript = { 'people/index.html': '.name-filter', 'places/niger.html': '.list-order' };
    const faults = await visit(context, site.root, Object.keys(shownByScript), async (page) => {
      const { pathname } = new URL(page.url());
      const [, selector] = Object.entries(shownByScript).find(([file]) => pathname.endsWith(file))!;
      await page.locator(selector).waitFor();
      await page.waitForTimeout(100);
      const moved = Number(await page.evaluate('globalThis.moved'));
      return moved > 0 ? [`moved by ${moved}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('without scripts, a reader gets from the front page to an article and on to who is in it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf('index.html'));
    await page.locator('main a[href^="20"][href$=".html"]:not([href$="index.html"])').first().click();
    await page.waitForURL(/\/\d{4}\/\d{2}\/\d{2}\/[^/]+\.html$/);
    await page.locator('main a[href*="/people/"], main a[href*="/places/"]').first().click();
    await page.waitForURL(/\/(people|places)\/[^/]+\.html$/);
    expect(await page.locator('h1').innerText()).not.toBe('');
    await page.locator('main a[href*="#"]').first().click();
    expect(page.url()).toContain('#');
    await context.close();
  });

  describe('the field of the masthead', () => {
    const FIELD = '.masthead input';
    /** Opens a page, looks, and closes it. */
    async function look<Seen>(
      file: string,
      how: BrowserContextOptions,
      see: (page: Page) => Promise<Seen>,
    ): Promise<Seen> {
      const context = await browser.newContext(how);
      const page = await context.newPage();
      await page.goto(addressOf(file));
      const seen = await see(page);
      await context.close();
      return seen;
    }
    const isFocused = (page: Page, part: string) =>
      page.locator(part).evaluate((field) => field === field.ownerDocument.activeElement);

    test.each([true, false])(
      'asks the search from a disk, scripts or none (%s)',
      async (javaScriptEnabled) => {
        const address = await look('places/niger.html', { javaScriptEnabled }, async (page) => {
          await page.locator(FIELD).fill('"Niger & é"');
          await page.locator(FIELD).press('Enter');
          await page.waitForURL(/search\.html/);
          if (javaScriptEnabled) expect(await page.locator('#query').inputValue()).toBe('"Niger & é"');
          return page.url();
        });
        expect(address.split('?')[0]).toBe(addressOf('search.html'));
        expect([...new URL(address).searchParams]).toEqual([['q', '"Niger & é"']]);
      },
    );

    test('asks for articles of a subject from its page, by a finger', async () => {
      const how = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
      const address = await look('places/niger.html', how, async (page) => {
        await page.locator('main [type="search"]').fill('coup');
        const button = page.locator('main form button');
        const { width, height } = (await button.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        await button.tap();
        await page.waitForURL(/search\.html/);
        return page.url();
      });
      expect(new URL(address).search).toBe('?place=niger&q=coup');
    });

    test('is a key away, and Escape leads back', async () => {
      await look('places/niger.html', {}, async (page) => {
        const link = page.locator('.counted a').last();
        await link.focus();
        const top = await page.evaluate('scrollY');
        expect(top).toBeGreaterThan(0);
        await page.keyboard.press('/');
        expect(await isFocused(page, FIELD)).toBe(true);
        expect(await page.evaluate('scrollY')).toBe(0);
        await page.keyboard.type('and/or');
        expect(await page.locator(FIELD).inputValue()).toBe('and/or');
        await page.keyboard.press('Escape');
        expect(await page.locator(FIELD).inputValue()).toBe('and/or');
        expect(await link.evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);
        expect(await page.evaluate('scrollY')).toBe(top);
        await page.keyboard.press('Control+/');
        expect(await isFocused(page, FIELD)).toBe(false);
        // The field of the page itself is written in, too.
        await page.locator('main [type="search"]').focus();
        await page.keyboard.press('/');
        expect(await page.locator('main [type="search"]').inputValue()).toBe('/');
      });
      await look('search.html', {}, async (page) => {
        await page.keyboard.press('/');
        expect(await isFocused(page, '#query')).toBe(true);
      });
    });

    test('is seen where the reader’s colours replace ours, and not on paper', async () => {
      const how = { forcedColors: 'active' } as const;
      await look('index.html', how, async (page) => {
        const colours = (part: string, pseudo?: string) =>
          page
            .locator(part)
            .evaluate(
              (element, of) => [
                getComputedStyle(element, of).borderTopColor,
                getComputedStyle(element).backgroundColor,
              ],
              pseudo,
            );
        const [border, ground] = await colours(FIELD);
        expect(border).not.toBe(ground);
        const [glass, under] = await colours('.masthead button', '::before');
        expect(glass).not.toBe(under);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator(FIELD).isVisible()).toBe(false);
      });
    });
  });
});
