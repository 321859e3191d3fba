import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';
import { validatePages } from './validate-pages.ts';
import { findBarriers, openBrowser, openProbe, visit } from './visit.ts';
import { writeEveryKind } from './write-every-kind.ts';

const TALKS = `---
title: القاهرة تستضيف الجولة الثانية: هل ينجح الوسطاء؟
date: 2023-08-03
author: [سارة الخطيب, Ann Lee]
source: صحيفة النهر
language: ar
---
بدأت في القاهرة يوم الخميس الجولة الثانية من المفاوضات. وقال وزير الخارجية إن "الحوار مستمر".

| البند | العدد |
|---|---:|
| المعابر | 5 |

وللمزيد: https://news.example.org/cairo/2023/.
`;
const TALKS_PAGE = '2023/08/03/lqhrh-tstdyf-ljwlh-lthnyh-hl-ynjh-lwst.html';

describe.skipIf(CHROMIUM === null)('an archive in Arabic (needs Chromium)', () => {
  let home: string;
  let site: BuiltSite;
  let browser: Browser;
  /** At a desk: what is looked at there leaves nothing behind. */
  let desk: Page;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'dateline-arabic-'));
    const content = join(home, 'content');
    writeEveryKind(content);
    const settings = { title: 'The Sahel Record', language: 'ar' };
    writeFileSync(join(content, 'dateline.config.json'), JSON.stringify(settings));
    writeFileSync(join(content, 'talks.md'), TALKS);
    site = await buildSite('content', home);
    browser = await openBrowser();
    desk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** A page of each kind, and an article in Arabic. A pointer page is left at once: nobody reads it. */
  const choosePages = (): readonly string[] => [
    ...[...site.pages].filter(([kind]) => kind !== 'pointer').map(([, [first]]) => first!),
    TALKS_PAGE,
  ];

  async function open<Seen>(file: string, look: (page: Page) => Promise<Seen>, query = ''): Promise<Seen> {
    await desk.goto(pathToFileURL(join(site.root, file)).href + query);
    return await look(desk);
  }

  /** How far from the left what is found first by each selector begins. */
  const measure = (page: Page, ...selectors: readonly string[]): Promise<readonly number[]> =>
    Promise.all(
      selectors.map(
        async (selector) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN,
      ),
    );

  /** Selectors of which each stands further to the right than the next. */
  test.each<[file: string, ...selectors: readonly string[]]>([
    ['index.html', '.menu li:first-child', '.menu li:last-child'],
    ['index.html', '.rail-list li:first-child', '.rail-list li:last-child'],
    ['index.html', '.front-lead', '.front-side'],
    [TALKS_PAGE, '.nameplate', '.menu'],
    [TALKS_PAGE, '.rail-list', '.rail-prev', '.rail-next'],
    [TALKS_PAGE, '.crumbs li:first-child', '.crumbs li:last-child'],
    [TALKS_PAGE, '.article-facts', '.article-columns > article', '.article-margin'],
    [TALKS_PAGE, '.pager-prev', '.pager-next'],
    [TALKS_PAGE, '.table th:first-child', '.table th:last-child'],
    ['2023/08/index.html', '.heat-month th:first-child', '.heat-month th:last-child'],
    ['2023/index.html', '.heat-month:nth-child(1)', '.heat-month:nth-child(2)'],
    ['timeline/index.html', '.chart-scale', '.chart-bars rect', '.chart-bars a:last-child rect'],
    ['people/index.html', '.letters li:first-child', '.letters li:last-child'],
    ['search.html', '#query', '#search button'],
  ])('%s is laid out from the right: %s', async (file, ...selectors) => {
    const places = await open(file, (page) => measure(page, ...selectors));
    expect(places).toEqual([...places].sort((one, other) => other - one));
    expect(new Set(places).size).toBe(selectors.length);
  });

  test('the week begins on Monday', async () => {
    const first = await open('2023/08/index.html', (page) =>
      page.locator('.heat-month th abbr').first().getAttribute('title'),
    );
    expect(first).toBe('الاثنين');
  });

  test('a headline in English keeps its language and direction', async () => {
    const headline = await open('index.html', (page) =>
      page.evaluate(`(() => {
        const found = document.querySelector('.front-lead .card-headline');
        return [found.lang, getComputedStyle(found).direction];
      })()`),
    );
    expect(headline).toEqual(['en', 'ltr']);
  });

  test('the search finds a headline without its dots, and says so in Arabic', async () => {
    const look = async (page: Page) => {
      // The index comes when it is asked.
      await page.locator('#search-results a').first().waitFor();
      return [
        await page.locator('#search-status').innerText(),
        await page.locator('#search-results a').first().innerText(),
        await page.locator('#search-results time').first().innerText(),
      ];
    };
    const seen = await open('search.html', look, `?q=${encodeURIComponent('القاهره')}`);
    expect(seen).toEqual(['مقالة واحدة', 'القاهرة تستضيف الجولة الثانية: هل ينجح الوسطاء؟', '3 أغسطس 2023']);
  });

  test('nothing in Arabic is slanted or spaced, and no line of a headline touches the next', async () => {
    const faults = await open(TALKS_PAGE, (page) =>
      page.evaluate(`[...document.querySelectorAll('body *')].flatMap((element) => {
        const { fontStyle, letterSpacing, lineHeight, fontSize } = getComputedStyle(element);
        const isTight = element.matches('h1, h2, h3') && parseFloat(lineHeight) < 1.35 * parseFloat(fontSize);
        const isSpaced = !['normal', '0px'].includes(letterSpacing);
        const isArabic = /^ar/.test(element.closest('[lang]').lang);
        return isArabic && (fontStyle !== 'normal' || isSpaced || isTight) ? [element.outerHTML.slice(0, 80)] : [];
      })`),
    );
    expect(faults).toEqual([]);
  });

  test('no page of any kind is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, isMobile: true });
    const faults = await visit(context, site.root, choosePages(), async (page) => {
      const [width, left] = (await page.evaluate(
        '[document.documentElement.scrollWidth, Math.min(...[...document.querySelectorAll("main a")].map((link) => link.getBoundingClientRect().left))]',
      )) as [number, number];
      return width > 360 || left < 0 ? [`is ${width} pixels wide, and begins at ${left}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('no page of any kind shuts anybody out', async () => {
    const context = await openProbe(browser, { reducedMotion: 'reduce' });
    expect(await visit(context, site.root, choosePages(), findBarriers)).toEqual([]);
  });

  test('pages are valid HTML', async () => {
    expect(await validatePages(site.root, choosePages())).toEqual([]);
  });
});
