import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { buildSite } from './demo-site.ts';
import { openBrowser, visit } from './visit.ts';

const WIDTH = 320;
const DAY = '2023/09/28/index.html';

const writeArticle = (date: string, time: string): string =>
  `---\ntitle: Talks go on in Niamey\ndate: ${date}${time}\nauthor: Ann Lee\nsource: The River\n---\nPresident Mohamed Bazoum met envoys in Niamey, Niger.\n`;

test.skipIf(CHROMIUM === null).each([
  ['fr', 'septembre', 'Jeudi 28 septembre 2023, à 15\u00a0h\u00a019'],
  ['es', 'septiembre', 'Jueves, 28 de septiembre de 2023, 15:19'],
  ['pt-BR', 'setembro', 'Quinta-feira, 28 de setembro de 2023, 15h19'],
  ['pt-PT', 'setembro', 'Quinta-feira, 28 de setembro de 2023, 15h19'],
  ['de', 'September', 'Donnerstag, 28.\u00a0September 2023, 15:19\u00a0Uhr'],
  ['de-CH', 'September', 'Donnerstag, 28.\u00a0September 2023, 15:19\u00a0Uhr'],
])(
  'an archive in %s speaks it, and is no wider than a phone (needs Chromium)',
  async (language, month, moment) => {
    const home = mkdtempSync(join(tmpdir(), 'dateline-language-'));
    const content = join(home, 'content');
    mkdirSync(content);
    writeFileSync(join(content, 'dateline.config.json'), JSON.stringify({ language }));
    for (const [index, date] of ['2023-09-28', '2023-11-30', '2024-12-29'].entries())
      writeFileSync(join(content, `${index}.md`), writeArticle(date, 'T15:19:00Z'));
    const browser = await openBrowser();
    try {
      const { root, pages } = await buildSite('content', home);
      const read = (file: string): string => readFileSync(join(root, file), 'utf8');
      expect(read(DAY)).toContain(`<html lang="${language}" dir="ltr">`);
      expect(/<h1.*<\/h1>/.exec(read(DAY))?.[0]).toContain(month);
      const facts = /<div class="article-facts">.*?<\/div>/s.exec(read(pages.get('article')![0]!))![0];
      expect(facts.replace(/<[^>]+>/g, '')).toContain(moment);

      const files = [...pages].filter(([kind]) => kind !== 'pointer').flatMap(([, all]) => all);
      const context = await browser.newContext({ viewport: { width: WIDTH, height: 640 } });
      const faults = await visit(context, root, files, async (page) => {
        const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
        return width > WIDTH ? [`is ${width} pixels wide`] : [];
      });
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    }
  },
  120_000,
);
