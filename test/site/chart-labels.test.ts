import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { buildSite } from './demo-site.ts';
import { openBrowser, visit } from './visit.ts';

/** Of screens: of phones, and of those on which a chart has as much room, or stands beside something else. */
const SCREENS = [
  { isMobile: true, widths: [360] },
  { isMobile: false, widths: [780, 1030] },
] as const;
/** Of nine days at the turn of a month with a long name, of half a year of weeks over a new year, and of two years of months. */
const DAYS = {
  'Amina Danjuma': ['08-27', '08-28', '08-29', '08-30', '08-31', '09-01', '09-02', '09-03', '09-04'].map(
    (date) => `2023-${date}`,
  ),
  'Georg Balabek': ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12', '2024-01'].map(
    (month) => `${month}-14`,
  ),
  'Ines Prado': ['2023-02', '2023-09', '2024-03', '2024-11'].map((month) => `${month}-14`),
} as const;
const PAGES = ['people/ines-prado.html', 'people/amina-danjuma.html', 'people/georg-balabek.html'];

const FIND_COLLISIONS = `(() => {
  const labels = [...document.querySelectorAll('.chart-tick')]
    .filter((label) => label.checkVisibility())
    .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
    .sort((a, b) => a.box.left - b.box.left);
  const isFree = ({ box }, index) =>
    box.left >= 0 && box.right <= innerWidth && (index === 0 || box.left - labels[index - 1].box.right > 3);
  return labels.length < 2 ? ['no labels'] : labels.filter((label, index) => !isFree(label, index)).map(({ text }) => text);
})()`;

describe.skipIf(CHROMIUM === null)('labels below a chart do not touch', () => {
  let browser: Browser;
  let home: string;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'dateline-labels-'));
    browser = await openBrowser(false);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(home, { recursive: true });
  });

  test.each(['fr', 'es', 'pt', 'de', 'ar'])('in %s', async (language) => {
    const root = join(home, language);
    const folder = join(root, 'articles');
    mkdirSync(folder, { recursive: true });
    for (const [name, days] of Object.entries(DAYS))
      for (const day of days)
        writeFileSync(
          join(folder, `${name} ${day}.md`),
          `---\ntitle: Talks of ${day}\ndate: ${day}\nlanguage: en\n---\n\nPresident ${name} met ministers in Niamey.\n`,
        );
    writeFileSync(join(folder, 'dateline.config.json'), JSON.stringify({ language }));
    const site = await buildSite(folder, root);
    for (const { isMobile, widths } of SCREENS) {
      const context = await browser.newContext({ isMobile });
      const look = async (page: Page) => {
        const faults: string[] = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 780 });
          const found = (await page.evaluate(FIND_COLLISIONS)) as readonly string[];
          faults.push(...found.map((label) => `${width} pixels: ${label}`));
        }
        return faults;
      };
      expect(await visit(context, site.root, PAGES, look)).toEqual([]);
    }
  });
});
