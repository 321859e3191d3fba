import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';
import { openBrowser } from './visit.ts';
import { writeReadersArchive } from './write-readers-archive.ts';

const LONG = '2023/08/10/what-the-river-took-and-what-the-town-did-about-it.html';
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

describe.skipIf(CHROMIUM === null)('a reader (needs Chromium)', () => {
  let home: string;
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'dateline-reading-'));
    writeReadersArchive(join(home, 'content'));
    site = await buildSite('content', home);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** Opens a page of the site, looks, and closes it. */
  async function read<Seen>(
    file: string,
    how: BrowserContextOptions,
    look: (page: Page) => Promise<Seen>,
  ): Promise<Seen> {
    const context = await browser.newContext(how);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(site.root, file)).href);
    const seen = await look(page);
    await context.close();
    return seen;
  }

  describe('can point others to a paragraph', () => {
    test.each([
      ['on a phone', PHONE],
      ['on a tablet', { ...PHONE, viewport: { width: 1180, height: 820 } }],
    ])('with a finger, %s', async (_, how) => {
      const seen = await read(LONG, how, async (page) => {
        const links = await page.locator('.anchor').all();
        const sizes = await Promise.all(links.map((link) => link.boundingBox()));
        const opacity = await page.evaluate("getComputedStyle(document.querySelector('.anchor')).opacity");
        await links[1]!.tap();
        return { opacity, sizes, address: page.url() };
      });
      expect(seen.opacity).toBe('1');
      for (const size of seen.sizes) expect(Math.min(size!.width, size!.height)).toBeGreaterThanOrEqual(24);
      expect(seen.address).toMatch(/#.+$/);
    });

    test('by keyboard', async () => {
      const seen = await read(LONG, DESK, async (page) => {
        await page.locator('.article-facts a').last().focus();
        for (let steps = 0; steps < 40; steps++) {
          await page.keyboard.press('Tab');
          if ((await page.evaluate('document.activeElement.className')) === 'anchor') break;
        }
        const opacity = await page.evaluate('getComputedStyle(document.activeElement).opacity');
        await page.keyboard.press('Enter');
        return { opacity, address: page.url() };
      });
      expect(seen.opacity).toBe('1');
      expect(seen.address).toMatch(/#.+$/);
    });
  });
});
