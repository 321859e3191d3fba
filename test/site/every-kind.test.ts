import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../../src/model/page-kinds.ts';
import { checkLinks } from '../../src/promises/check-links.ts';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';
import { validatePages } from './validate-pages.ts';
import { findBarriers, openBrowser, openProbe, visit } from './visit.ts';
import { FULL_DAY, writeEveryKind } from './write-every-kind.ts';

/** Pixels. */
const PHONES = [320, 360, 390] as const;
const PAPER = { width: 640, height: 900 } as const;
/** How a page may be shown: in the light first, where axe looks at more than its colours. */
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['reader’s colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

let home: string;
let site: BuiltSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-kinds-'));
  writeEveryKind(join(home, 'content'));
  site = await buildSite('content', home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A page of each kind, those that are made otherwise than most of their kind, and the longest article. */
function choosePages(): readonly string[] {
  const some = [...site.pages.values()].map(([first]) => first!);
  const length = (file: string) => statSync(join(site.root, file)).size;
  const longest = [...site.pages.get('article')!].sort(
    (a, b) => length(b) - length(a) || (a < b ? -1 : 1),
  )[0]!;
  const others = [
    FULL_DAY,
    'organisations/index.html',
    'people/index.html',
    'people/a-z/b.html',
    'people/amina-danjuma.html',
    'authors/mariama-idi.html',
  ];
  return [...new Set([...some, longest, ...others])];
}

test('the site has pages of every kind, a page a letter, and pages of periods', () => {
  expect([...site.pages.keys()].sort()).toEqual(Object.keys(PAGE_KINDS).sort());
  expect(site.files).toEqual(
    expect.arrayContaining([
      'people/a-z/b.html',
      'people/amina-danjuma/2001.html',
      'people/amina-danjuma/2002.html',
      ...['authors/index.html', 'authors/mariama-idi.html', 'authors/mariama-idi.xml'],
      ...['authors/mariama-idi/2002.html', 'authors/issa-sory.html'],
    ]),
  );
});

test('pages of every kind are valid HTML', async () => {
  expect(await validatePages(site.root, choosePages())).toEqual([]);
});

test('every link leads to a place that is there', () => {
  expect(checkLinks(site.root, site.files).faults).toEqual([]);
});

describe.skipIf(CHROMIUM === null)('in a browser (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(false);
  });
  afterAll(() => browser?.close());

  /** A pointer page is left at once: a copy of it that stays stands in for it. */
  function makeStay(file: string): string {
    if (!site.pages.get('pointer')?.includes(file)) return file;
    const html = readFileSync(join(site.root, file), 'utf8');
    const copy = file.replace('.html', '.stays.html');
    writeFileSync(join(site.root, copy), html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
    return copy;
  }

  /** Links of the head of a page that are not on the screen, and whether the archive can be searched from there. */
  const lookAtHead = (width: number) => `(() => {
    const links = [...document.querySelectorAll('.masthead a, .rail a, .crumbs a')];
    const shown = links.filter((link) => link.checkVisibility());
    const outside = shown.filter((link) => {
      const { left, right } = link.getBoundingClientRect();
      return left < 0 || right > ${width} || link.closest('ul, ol, p')?.scrollWidth > ${width};
    });
    const [field, button] = ['input[type="search"]', '[role="search"] button']
      .map((part) => document.querySelector(part).getBoundingClientRect());
    return [
      ...outside.map((link) => link.textContent.trim() + ' lies outside the screen'),
      ...(document.documentElement.scrollWidth > ${width} ? ['the page is wider than the screen'] : []),
      ...(field.bottom > innerHeight / 2 ? ['no field to search in sight'] : []),
      ...(field.width < 100 ? ['the field is too small for a word'] : []),
      ...(Math.min(field.height, button.height, button.width) < 24 ? ['what searches is too small for a finger'] : []),
    ];
  })()`;

  /** Of a page that is printed. */
  const lookAtPaper = async (page: Page) => {
    const ways =
      '.skip, .menu, .rail, .crumbs, .pager, .footer, .anchor, form, details:not(.fold) > summary, .article-related';
    const shown = await page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(ways)})].filter((way) => way.checkVisibility()).map((way) => way.outerHTML.slice(0, 80))`,
    );
    const folded = await page.evaluate(
      `[...document.querySelectorAll('.fold:not(.other-names) a')].filter((link) => !link.checkVisibility({ contentVisibilityAuto: true })).map((link) => \`folded: \${link.outerHTML.slice(0, 80)}\`)`,
    );
    const imprint = await page.locator('.imprint').innerText();
    const isWhole = imprint.startsWith('The Sahel Record, ') && imprint.endsWith('.html');
    return [
      ...(shown as readonly string[]),
      ...(folded as readonly string[]),
      ...(isWhole ? [] : [`says only: ${imprint}`]),
    ];
  };

  test('on phones, all ways on are on the screen, and the search is in reach; on paper, no page of any kind has ways on, and each says where it is from', async () => {
    const height = 844;
    const viewport = { width: PHONES[0], height };
    const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true });
    // What a page is at a width, it is whatever it was before: no script asks for it.
    const look = async (page: Page) => {
      const faults: string[] = [];
      for (const width of PHONES) {
        await page.setViewportSize({ width, height });
        const found = (await page.evaluate(lookAtHead(width))) as readonly string[];
        faults.push(...found.map((fault) => `${width} pixels: ${fault}`));
      }
      await page.setViewportSize(PAPER);
      await page.emulateMedia({ media: 'print' });
      faults.push(...(await lookAtPaper(page)).map((fault) => `paper: ${fault}`));
      await page.emulateMedia({ media: 'screen' });
      return faults;
    };
    expect(await visit(context, site.root, choosePages().map(makeStay), look)).toEqual([]);
  });

  test('no page of any kind shuts anybody out, in light, dark or the reader’s colours', async () => {
    const context = await openProbe(browser, { reducedMotion: 'reduce' });
    const look = async (page: Page) => {
      const faults: string[] = [];
      for (const [name, media] of LOOKS) {
        await page.emulateMedia(media);
        faults.push(...(await findBarriers(page)).map((fault) => `${name}: ${fault}`));
      }
      return faults;
    };
    expect(await visit(context, site.root, choosePages().map(makeStay), look)).toEqual([]);
  });
});
