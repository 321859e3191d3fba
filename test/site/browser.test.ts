import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
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

  test('pages open from a disk ask for nothing outside it and break no policy', async () => {
    const context = await browser.newContext();
    const faults = await visit(context, site.root, samplePages(), async (page) => {
      const heading = await page.locator('h1').count();
      return heading === 1 ? [] : [`${heading} main headings`];
    });
    expect(faults).toEqual([]);
  });

  test('no page is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const faults = await visit(context, site.root, samplePages(), async (page) => {
      const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
      return width > 320 ? [`is ${width} pixels wide`] : [];
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
});
