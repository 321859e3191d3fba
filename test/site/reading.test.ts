import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';
import { validatePages } from './validate-pages.ts';
import { findBarriers, openBrowser, openProbe, visit } from './visit.ts';
import { writeReadersArchive } from './write-readers-archive.ts';

const LONG = '2023/08/10/what-the-river-took-and-what-the-town-did-about-it.html';
const WIDE = '2023/08/11/who-sits-in-the-cabinet-and-since-when.html';
const ARABIC = '2023/08/12/lnyjr-mjls-lwzr-yjtm-fy-nymy-lmnqshh-mtlb-ykws-wrf-lqwbt-n-lbld.html';
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
  /** One for each way to look, by what it is: what is seen leaves nothing behind. */
  const tabs = new Map<string, Page>();

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

  /** Opens a page of the site, and looks. */
  async function read<Seen>(
    file: string,
    how: BrowserContextOptions,
    look: (page: Page) => Promise<Seen>,
  ): Promise<Seen> {
    const key = JSON.stringify(how);
    const page = tabs.get(key) ?? (await browser.newPage(how));
    tabs.set(key, page);
    await page.goto(pathToFileURL(join(site.root, file)).href);
    const seen = await look(page);
    await page.emulateMedia({ media: null });
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
        const seen = await page.evaluate(`(() => {
          const names = [...document.querySelectorAll('.anchor')].map((link) => link.ariaLabel);
          const { opacity } = getComputedStyle(document.activeElement);
          return { opacity, isAlone: names.length > 3 && new Set(names).size === names.length };
        })()`);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        const third = await page.locator('.anchor').nth(2).getAttribute('href');
        await page.keyboard.press('Enter');
        const address = page.url();
        // The way on is not through the paragraphs.
        await page.keyboard.press('Tab');
        const isPast = await page.evaluate("document.activeElement.className !== 'anchor'");
        return { ...(seen as object), isThird: address.endsWith(third!), isPast };
      });
      expect(seen).toEqual({ opacity: '1', isAlone: true, isThird: true, isPast: true });
    });

    test('by keyboard, one stop of the Tab key a text, without scripts, too', async () => {
      const stops = await read(LONG, { ...DESK, javaScriptEnabled: false }, (page) =>
        page.locator('.anchor').evaluateAll((links) => links.filter((link) => link.tabIndex === 0).length),
      );
      expect(stops).toBe(1);
    });
  });

  describe('tells a link from the words around it, by a line that is seen', () => {
    /** Links in running text, each with what of it cannot be told. */
    const FIND_FAINT = `(() => {
      const channels = (colour) => colour.match(/[0-9.]+/g).map(Number);
      const luminance = (colour) => channels(colour).slice(0, 3).map((value) => value / 255)
        .map((share) => share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
        .reduce((sum, share, at) => sum + share * [0.2126, 0.7152, 0.0722][at], 0);
      const contrast = (...colours) => {
        const [dark, light] = colours.map(luminance).sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const groundOf = (element) => {
        const { backgroundColor } = getComputedStyle(element);
        return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
      };
      const links = [...document.querySelectorAll(':is(.article-text, .prose, .standfirst, .names, .topics, .article-facts) a:not(.anchor)')];
      return [links.length, ...links.flatMap((link) => {
        const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
        const seen = contrast(textDecorationColor, groundOf(link));
        return textDecorationLine === 'underline' && seen >= 3 ? [] : [link.textContent + ': ' + textDecorationLine + ' ' + seen];
      })];
    })()`;

    test.each([
      ['light', LONG],
      ['dark', LONG],
      ['light', 'about.html'],
      ['dark', 'about.html'],
    ] as const)('%s, %s', async (colorScheme, file) => {
      const [links, ...faint] = await read(
        file,
        { ...DESK, colorScheme },
        async (page) => (await page.evaluate(FIND_FAINT)) as readonly [number, ...string[]],
      );
      expect(links).toBeGreaterThan(0);
      expect(faint).toEqual([]);
    });
  });

  test('tells full days from others where her own colours replace ours', async () => {
    const looks = await read('2023/09/index.html', { ...DESK, forcedColors: 'active' }, async (page) => {
      const look = `[...document.querySelectorAll('.heat-key')].map((key) => {
        const { borderStyle, borderWidth, backgroundColor } = getComputedStyle(key);
        return [borderStyle, borderWidth, backgroundColor].join(' ');
      })`;
      return (await page.evaluate(look)) as readonly string[];
    });
    expect(looks).toHaveLength(4);
    expect(new Set(looks).size).toBe(4);
    for (const look of looks) expect(look).not.toContain('none');
  });

  test('of an article in Arabic finds it mirrored: headline, text and margin', async () => {
    const boxesOf = (file: string) =>
      read(file, DESK, async (page) => {
        const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
        const parts = [
          '.article-columns',
          'h1',
          '.article-facts',
          '.article-columns > article',
          '.article-margin',
        ];
        const [all, ...others] = await Promise.all(parts.map(box));
        return { all: all!, others };
      });
    const arabic = await boxesOf(ARABIC);
    const english = await boxesOf(LONG);
    const fromStart = english.others.map(({ x }) => x - english.all.x);
    const fromEnd = arabic.others.map(({ x, width }) => arabic.all.x + arabic.all.width - (x + width));
    expect(fromEnd.map(Math.round)).toEqual(fromStart.map(Math.round));
  });

  test('of a table on a phone reads whole names, and gets to its end by keyboard', async () => {
    const seen = await read(WIDE, PHONE, async (page) => {
      const name = page.locator('.table td a', { hasText: 'Abdourahamane Tchianilamine' });
      const { height } = (await name.boundingBox())!;
      const boxes = page.getByRole('region', { name: /^Table/ });
      const names = await Promise.all((await boxes.all()).map((box) => box.getAttribute('aria-label')));
      await boxes.first().focus();
      for (let steps = 0; steps < 5; steps++) await page.keyboard.press('ArrowRight');
      const scrolled = () => page.evaluate("document.querySelector('.table').scrollLeft");
      await expect.poll(scrolled, { timeout: 10_000 }).toBeGreaterThan(0);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      return { height, width, names };
    });
    // Two words, two lines.
    expect(seen.height).toBeLessThan(60);
    expect(seen.width).toBe(390);
    expect(seen.names).toEqual(['Table 1', 'Table 2']);
  });

  test.each([
    ['is at hand', 0, 'Newsreader'],
    ['comes late', 1200, 'what stands in for it'],
  ])('reads on in the same lines when the face %s', async (_, delay, shown) => {
    const context = await browser.newContext({ ...PHONE, bypassCSP: true });
    await context.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    const page = await context.newPage();
    await page.addInitScript(`{
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.moved += value;
      }).observe({ type: 'layout-shift', buffered: true });
    }`);
    await page.goto(pathToFileURL(join(site.root, LONG)).href);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(delay + 300);
    const face = await page.evaluate(
      "getComputedStyle(document.body).fontFamily.startsWith('Newsreader') ? 'Newsreader' : 'what stands in for it'",
    );
    expect([face, await page.evaluate('globalThis.moved')]).toEqual([shown, 0]);
    await context.close();
  });

  describe('prints', () => {
    /** How many sheets of A4 a page takes. */
    const countSheets = async (page: Page): Promise<number> => {
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)!.length;
    };

    test.each([
      ['an article of two sheets', LONG, 2],
      ['a short one with tables', WIDE, 1],
      ['one in Arabic', ARABIC, 1],
      ['a day of eight articles', '2023/09/09/index.html', 1],
    ])('%s on no more than its text needs', async (_, file, sheets) => {
      expect(await read(file, DESK, countSheets)).toBe(sheets);
    });

    test.each(['light', 'dark'] as const)(
      'an article with its source, its date and its addresses, from a %s screen',
      async (colorScheme) => {
        const seen = await read(LONG, { ...DESK, colorScheme }, async (page) => {
          await page.emulateMedia({ media: 'print' });
          const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
          return { ground, text: await page.locator('body').innerText() };
        });
        expect(seen.ground).toBe('rgb(255, 255, 255)');
        for (const words of [
          'By Amina Danjuma',
          'Thursday, 10 August 2023',
          'The River Post',
          'https://river.example/2023/08/10/what-the-river-took',
          `https://papers.example/river/${LONG}`,
        ])
          expect(seen.text).toContain(words);
      },
    );
  });

  test.each([
    ['at a desk', DESK, ['light']],
    ['on a phone, in the dark, too', PHONE, ['light', 'dark']],
  ] as const)('is shut out by no table and no other writing: %s', async (_, how, schemes) => {
    const context = await openProbe(browser, { ...how, reducedMotion: 'reduce' });
    const look = async (page: Page) => {
      const faults: string[] = [];
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await findBarriers(page)).map((fault) => `${colorScheme}: ${fault}`));
      }
      return faults;
    };
    const pages = [LONG, WIDE, ARABIC, '2023/08/index.html', 'sources/index.html'];
    expect(await visit(context, site.root, pages, look)).toEqual([]);
  });

  test.each([
    ['ja', ['ニジェール', 'クーデター', '宣言し', '官邸を', '封鎖した', '発表']],
    ['zh', ['尼日尔军方宣布夺取政权，', '总统官邸被封锁，', '边境全部关闭']],
    ['ko', ['쿠데타를', '선언하고', '대통령', '관저와', '봉쇄했다']],
  ])('finds the words of a headline whole at the ends of lines: %s', async (language, words) => {
    const lines = await read('2023/08/14/index.html', { viewport: { width: 320, height: 800 } }, (page) =>
      page.evaluate(`(() => {
        const { firstChild: text } = document.querySelector('.card-headline:lang(${language}) a');
        const lines = [];
        let bottom = -1;
        for (let at = 0; at < text.length; at++) {
          const range = new Range();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getBoundingClientRect();
          if (box.top < bottom - 4) lines.push(lines.pop() + text.data[at]);
          else lines.push(text.data[at]);
          bottom = Math.max(bottom, box.bottom);
        }
        return lines;
      })()`),
    );
    expect((lines as readonly string[]).length).toBeGreaterThan(1);
    for (const word of words) expect(lines).toContainEqual(expect.stringContaining(word));
  });

  test('is given valid pages', async () => {
    expect(await validatePages(site.root, [LONG, WIDE, ARABIC, '2023/08/index.html', 'index.html'])).toEqual(
      [],
    );
  });
});
