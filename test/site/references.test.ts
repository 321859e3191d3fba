import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invertName } from '../../src/cite/cited-article.ts';
import { readName } from '../../src/cite/read-name.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildDemoSite, buildSite } from './demo-site.ts';
import { saveToZotero, type ZoteroItem } from './save-to-zotero.ts';
import { openBrowser, visit } from './visit.ts';

interface ArticleData {
  readonly url: string;
  readonly headline: string;
  readonly date: string | null;
  readonly language: string;
  readonly byline: readonly string[];
  readonly source: string | null;
  readonly originalUrl: string | null;
}

const SITE_URL = 'https://archive.example/niger/';

/** Articles of which each has something that others have not. */
function chooseTen(site: BuiltSite): readonly ArticleData[] {
  const articles = readFileSync(join(site.root, 'data/articles.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line): ArticleData => JSON.parse(line));
  const odd = [
    articles.find(({ byline }) => byline.length > 1),
    articles.find(({ byline }) => byline.length === 0),
    articles.find(({ date }) => date === null),
    articles.find(({ date }) => date !== null && date.length < 10),
    articles.find(({ language }) => language === 'fr'),
    articles.find(({ originalUrl }) => originalUrl !== null),
    articles.find(({ source }) => source === null),
  ].flatMap((article) => article ?? []);
  return [...new Set([...odd, ...articles.filter(({ byline }) => byline.length > 0)])].slice(0, 10);
}

const sayCreator = ({ firstName, lastName }: ZoteroItem['creators'][number]): string =>
  firstName === '' ? lastName : `${lastName}, ${firstName}`;

let demo: BuiltSite;
let published: BuiltSite;

beforeAll(async () => {
  demo = await buildDemoSite();
  const home = mkdtempSync(join(tmpdir(), 'dateline-references-'));
  published = await buildSite('content', home, { cwd: PROJECT, words: ['--site-url', SITE_URL] });
});
afterAll(() => {
  for (const site of [demo, published])
    if (site) rmSync(dirname(site.root), { recursive: true, force: true });
});

describe('Zotero', () => {
  test.each([
    ['at a known address', SITE_URL],
    ['anywhere', null],
  ])('makes articles of newspapers of a site %s', (_, siteUrl) => {
    const site = siteUrl === null ? demo : published;
    const articles = chooseTen(site);
    expect(articles).toHaveLength(10);
    for (const article of articles) {
      const address = `${siteUrl ?? 'http://localhost/'}${article.url}`;
      const item = saveToZotero(readFileSync(join(site.root, article.url), 'utf8'), address);
      expect(item).toMatchObject({
        itemType: 'newspaperArticle',
        publicationTitle: article.source ?? 'The Sahel Record',
        date: article.date,
        url: article.originalUrl ?? address,
        language: article.language,
      });
      // Of a sentence that stands for a headline, the first clause has to do.
      expect(article.headline.startsWith(item?.title.replace(/…$/, '') ?? '?')).toBe(true);
      expect(item?.creators.map(sayCreator)).toEqual(article.byline.map(readName).map(invertName));
    }
  });
});

describe.skipIf(CHROMIUM === null)('on a phone (needs Chromium)', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** What the next thing that is copied is. */
  const paste = async (page: Page): Promise<string> => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('Control+V');
    const text = await page.locator('#pasted').inputValue();
    await page.evaluate(() => document.querySelector('#pasted')?.remove());
    return text;
  };

  test.each(['with a clipboard', 'without one'])(
    'a tap copies the link of a paragraph, %s',
    async (clipboard) => {
      const context = await browser.newContext({
        hasTouch: true,
        isMobile: true,
        viewport: { width: 390, height: 844 },
      });
      if (clipboard === 'without one')
        await context.addInitScript(() =>
          Object.defineProperty(navigator, 'clipboard', { value: undefined }),
        );
      const file = demo.files.find((name) => /^2023\/07\/30\/w.*\.html$/.test(name)) ?? '';
      const faults = await visit(context, demo.root, [file], async (page) => {
        await page.goto(`${page.url()}?mark=junta`);
        const sign = page.locator('.article-text a.anchor').nth(1);
        await sign.scrollIntoViewIfNeeded();
        const box = await sign.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        await sign.tap();
        await page.getByRole('status').getByText('Link copied').waitFor();
        expect(await paste(page)).toBe(`${page.url().split('?')[0]}${await sign.getAttribute('href')}`);
        for (const [name, ending] of [
          ['BibTeX', 'bib'],
          ['RIS', 'ris'],
          ['CSL-JSON', 'csl.json'],
        ] as const) {
          await page.getByRole('button', { name }).tap();
          await page.getByRole('status').getByText('Reference copied').waitFor();
          const beside = readFileSync(join(demo.root, file.replace(/html$/, ending)), 'utf8');
          // What is said is the same each time, and may be that of the one before.
          await expect.poll(() => paste(page)).toBe(beside.replaceAll('\r', ''));
        }
        return [];
      });
      expect(faults).toEqual([]);
    },
  );
});
