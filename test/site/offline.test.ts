import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildDemoSite } from './demo-site.ts';
import { findBarriers, openBrowser, openProbe } from './visit.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder below a path, with the headers that the site asks for. */
function serve(root: string, path: string): Promise<Server> {
  const headers = Object.fromEntries(
    [...readFileSync(join(root, '_headers'), 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
      ([, name, value]) => [name!, value!],
    ),
  );
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = decodeURIComponent(asked.slice(path.length)).replace(/(^|\/)$/, '$1index.html');
    try {
      const content = readFileSync(join(root, file));
      response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'text/plain' });
      response.end(content);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

describe.skipIf(CHROMIUM === null)('without a connection (needs Chromium)', () => {
  let site: BuiltSite;
  let root: string;
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let home: string;
  let told: string[];

  beforeAll(async () => {
    site = await buildDemoSite();
    root = join(dirname(site.root), 'served');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    if (site) rmSync(dirname(site.root), { recursive: true, force: true });
  });
  beforeEach(async () => {
    rmSync(root, { recursive: true, force: true });
    cpSync(site.root, root, { recursive: true });
    server = await serve(root, '/news/niger/');
    home = `http://localhost:${(server.address() as AddressInfo).port}/news/niger/`;
    context = await browser.newContext({ bypassCSP: false });
    page = await context.newPage();
    told = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') told.push(message.text());
    });
    page.on('pageerror', (error) => told.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    await new Promise((resolve) => server.close(resolve));
  });

  const STORY = () => site.pages.get('story')![0]!;

  async function visit(file: string): Promise<void> {
    await page.goto(home + file);
    await page.evaluate('navigator.serviceWorker.ready');
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
  }

  /** What articles the story leads to, from the root of the site. */
  async function listArticles(): Promise<readonly string[]> {
    const links = await page
      .locator('.story-day .headline a, .story-day h3 a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    return [...new Set(links)];
  }

  async function keepStory(): Promise<readonly string[]> {
    await visit(STORY());
    const articles = await listArticles();
    expect(articles.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Keep this story offline' }).click();
    await page.getByText(/^Kept offline, \d+(?:\.\d)? MB$/).waitFor();
    return articles;
  }

  test('a story that is kept is read with all of its articles, listed, searched, and given up again', async () => {
    const articles = await keepStory();
    await context.setOffline(true);
    const headlines: string[] = [];
    for (const article of articles) {
      await page.goto(article);
      headlines.push(await page.locator('h1').innerText());
      expect(new URL(page.url()).pathname).toBe(new URL(article).pathname);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain(
        'Newsreader',
      );
    }
    expect(new Set(headlines).size).toBe(articles.length);

    await page.goto(`${home}offline.html`);
    await expect.poll(() => page.locator('#kept-pages a').count()).toBe(1);
    await page.getByLabel('Search what is kept').fill(headlines[0]!.split(/\W+/).slice(0, 3).join(' '));
    await page.locator('#kept-found a', { hasText: headlines[0]! }).waitFor();
    expect(told.filter((message) => !message.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);

    await page.getByRole('button', { name: /^Remove: / }).click();
    await page.getByText('Nothing is kept yet.').waitFor();
    const listKept = () =>
      page.evaluate('caches.keys().then((names) => names.filter((name) => / kept$/.test(name)))');
    await expect.poll(listKept).toEqual([]);
  });

  /** Waits until a page is remembered, wherever it is, as it says something: that is done behind the page's back. */
  async function untilRemembered(file: string, said = ''): Promise<void> {
    const isRemembered = () =>
      page.evaluate(
        async ([url, said]) => {
          const names = await caches.keys();
          const found = await Promise.all(
            names.map(async (name) => (await (await caches.open(name)).match(url))?.text()),
          );
          const texts = found.filter((text) => text !== undefined);
          return texts.length > 0 && texts.every((text) => text.includes(said));
        },
        [home + file, said] as const,
      );
    await expect.poll(isRemembered).toBe(true);
  }

  test('what was seen is shown again, and of what was not it is said that it is not there', async () => {
    await visit('index.html');
    await untilRemembered('index.html');
    await page.goto(`${home}people/index.html?from=somewhere`);
    const heading = await page.locator('h1').innerText();
    await untilRemembered('people/index.html');
    await context.setOffline(true);
    await page.goto(`${home}people/`);
    expect(await page.locator('h1').innerText()).toBe(heading);
    await page.goto(`${home}places/niger.html`);
    expect(page.url()).toBe(`${home}offline.html?page=places%2Fniger.html`);
    await page.locator('#unreached').waitFor();
    await expect.poll(() => page.locator('#seen-pages a').count()).toBe(2);
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.waitForURL(`${home}places/niger.html`);
  });

  test('what the host has now is shown while there is a connection, and kept', async () => {
    await keepStory();
    const file = join(root, STORY());
    const changed = readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/, '$1Anew: ');
    writeFileSync(file, changed);
    await page.goto(home + STORY());
    expect(await page.locator('h1').innerText()).toMatch(/^Anew: /);
    await page.getByText(/^Kept offline/).waitFor();
    await untilRemembered(STORY(), 'Anew: ');
    await context.setOffline(true);
    await page.reload();
    expect(await page.locator('h1').innerText()).toMatch(/^Anew: /);
    await page.getByText(/^Kept offline/).waitFor();
  });

  test('pages of another version are dropped, and what is kept stays', async () => {
    await keepStory();
    const worker = join(root, 'service-worker.js');
    const text = readFileSync(worker, 'utf8');
    for (const version of ['2', '3']) {
      writeFileSync(worker, text.replace(/datelineVersion="\w+"/, `datelineVersion="${version}"`));
      await page.evaluate(
        `navigator.serviceWorker.ready.then((registration) => Promise.all([registration.update(), new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))]))`,
      );
    }
    await expect
      .poll(() => page.evaluate('caches.keys()'))
      .toEqual([
        'dateline /news/niger/ kept',
        'dateline /news/niger/ seen 2',
        'dateline /news/niger/ seen 3',
      ]);
  });

  test('the archive can be installed', async () => {
    await visit('index.html');
    const client = await context.newCDPSession(page);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });

  test('nobody is shut out from keeping, and from what is kept', async () => {
    await context.close();
    context = await openProbe(browser, {});
    page = await context.newPage();
    await keepStory();
    expect(await findBarriers(page)).toEqual([]);
    await page.goto(`${home}offline.html`);
    await page.locator('#kept-pages a').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('from a disk, and without scripts, nothing is offered', async () => {
    await page.goto(pathToFileURL(join(site.root, STORY())).href);
    expect(await page.locator('.keep-offline').isVisible()).toBe(false);
    await page.goto(pathToFileURL(join(site.root, 'offline.html')).href);
    await page.locator('#of-disk').waitFor();
    expect(await page.locator('#offline').isVisible()).toBe(false);
    expect(told).toEqual([]);
  });
});
