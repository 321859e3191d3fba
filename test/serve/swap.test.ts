import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Url } from '../../src/model/model.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/plan/policy.ts';
import { type SiteServer, serveSite } from '../../src/serve/site-server.ts';
import { CHROMIUM } from '../needs.ts';
import { openBrowser } from '../site/visit.ts';

const PATIENTLY = { timeout: 10_000 };

const writePage = (text: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"><title>Page</title><link rel="stylesheet" href="style.css"></head><body><input id="field"><p id="text">${text}</p></body></html>`;

describe.skipIf(CHROMIUM === null)('in a browser (needs Chromium)', () => {
  let home: string;
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'dateline-swap-'));
    writeFileSync(join(home, 'index.html'), writePage('Before'));
    writeFileSync(join(home, 'style.css'), '#text { color: rgb(1, 1, 1); }');
    writeFileSync(join(home, 'favicon.ico'), '');
    server = await serveSite(home, 0);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('what has changed is swapped in under the site’s own policy, and the page does not load anew', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    let loads = 0;
    page.on('load', () => loads++);
    const connected = page.waitForEvent('console', (message) => message.text().includes('Connected'));
    await page.goto(server.address);
    await connected;
    await page.fill('#field', 'half a word');

    writeFileSync(join(home, 'index.html'), writePage('After'));
    server.update(['index.html' as Url]);
    await expect.poll(() => page.innerText('#text'), PATIENTLY).toBe('After');

    writeFileSync(join(home, 'style.css'), '#text { color: rgb(2, 2, 2); }');
    server.update(['style.css' as Url]);
    const readColour = () => page.evaluate('getComputedStyle(document.querySelector("#text")).color');
    await expect.poll(readColour, PATIENTLY).toBe('rgb(2, 2, 2)');

    expect(await page.inputValue('#field')).toBe('half a word');
    expect({ loads, faults }).toEqual({ loads: 1, faults: [] });

    const again = page.waitForEvent('load');
    server.update(null);
    await again;
    await page.close();
  });
});
