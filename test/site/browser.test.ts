import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildDemoSite } from './demo-site.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RUN_AXE = `axe.run(document, { runOnly: ${JSON.stringify(AXE_TAGS)}, preload: false })`;

describe.skipIf(CHROMIUM === null)('in a browser (needs Chromium)', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await buildDemoSite();
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ARGS });
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

  /** Opens pages one by one in a context; says what went wrong in each. */
  async function visit(
    context: BrowserContext,
    files: readonly string[],
    look: (page: Page, file: string) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const page = await context.newPage();
    const faults: string[] = [];
    let current = '';
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`${current}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${current}: ${error.message}`));
    page.on('requestfailed', (request) => faults.push(`${current}: ${request.url()} failed`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(`${current}: asked for ${request.url()}`);
    });
    for (const file of files) {
      current = file;
      await page.goto(addressOf(file));
      for (const fault of await look(page, file)) faults.push(`${file}: ${fault}`);
    }
    await context.close();
    return faults;
  }

  test.each(['light', 'dark'] as const)('no page of any kind shuts anybody out (%s)', async (colorScheme) => {
    // Without the page's own policy: axe is a script that the page does not have.
    const context = await browser.newContext({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    const faults = await visit(context, samplePages(), async (page) => {
      await page.evaluate(AXE);
      return describeViolations((await page.evaluate(RUN_AXE)) as AxeResult);
    });
    expect(faults).toEqual([]);
  });

  test('pages open from a disk ask for nothing outside it and break no policy', async () => {
    const context = await browser.newContext();
    const faults = await visit(context, samplePages(), async (page) => {
      const heading = await page.locator('h1').count();
      return heading === 1 ? [] : [`${heading} main headings`];
    });
    expect(faults).toEqual([]);
  });

  test('no page is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const faults = await visit(context, samplePages(), async (page) => {
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

interface AxeResult {
  readonly passes: readonly object[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

function describeViolations({ passes, violations }: AxeResult): readonly string[] {
  if (passes.length < 10) return ['axe found hardly anything to look at'];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(' | ')}`);
}
