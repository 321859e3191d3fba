import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../needs.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';
import { validatePages } from './validate-pages.ts';
import { findBarriers, openBrowser, openProbe, visit } from './visit.ts';

const SENTENCE =
  'The harbour board of Ellwick voted on Friday to close the eastern quay for a month, because the storm of last week had washed out its foundations and nobody could say how long the rest of the wall would stand, while boats that had been expected in the autumn are sent on to Port Merrow.';
const TEXT =
  'Nobody was hurt. The oldest of the fishermen said that they had seen the wall move twice before, and that nobody had asked them about it.';

const post = (time: string, title: string): string =>
  `<div class="live-post"><time datetime="2023-08-10T${time}:00Z">${time}</time><h2>${title}</h2><p>${TEXT}</p><p>${TEXT}</p></div>`;

/** Articles that are not as articles should be, by their paths. */
const FILES: Readonly<Record<string, string>> = {
  'opening.txt': `date 2023-08-09 ${SENTENCE} The chair said so.\n\nBoats sent on\n\n${TEXT}\n`,
  'live.html': `<html lang="en"><head><title>The storm, hour by hour</title><meta property="article:published_time" content="2023-08-10T06:00:00Z"></head><body><article><h1>The storm, hour by hour</h1><p>${TEXT}</p>${post('12:15', 'The wall gives way')}${post('11:15', 'Boats are sent on')}${post('09:15', 'First warnings')}</article></body></html>`,
  'lost.md': `---\ntitle: A picture that was lost\ndate: 2023-08-11\n---\n${TEXT}\n\n![The mayor](lost.jpg)\n*The mayor with a spade. Photo: A. Nobody*\n\n${TEXT}[^1]\n\n[^1]: In a letter.\n`,
};
const OPENING =
  '2023/08/09/the-harbour-board-of-ellwick-voted-on-friday-to-close-the-eastern-quay-for-a.html';
const LIVE = '2023/08/10/the-storm-hour-by-hour.html';
const LOST = '2023/08/11/a-picture-that-was-lost.html';

let home: string;
let site: BuiltSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-odd-'));
  mkdirSync(join(home, 'content'));
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(home, 'content', path), text);
  site = await buildSite('content', home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('tells feed readers the whole sentence that a text begins with', () => {
  const { items } = JSON.parse(readFileSync(join(site.root, 'feed.json'), 'utf8')) as {
    items: readonly { title: string; content_text: string }[];
  };
  const item = items.find(({ title }) => SENTENCE.startsWith(title));
  expect(item?.content_text).toContain(SENTENCE);
});

it('says that a picture is lost before what stood below it', () => {
  const figure =
    /<figcaption>(.*?)<\/figcaption>/s.exec(readFileSync(join(site.root, LOST), 'utf8'))?.[1] ?? '';
  expect(figure.indexOf('not in this archive')).toBeGreaterThan(0);
  expect(figure.indexOf('not in this archive')).toBeLessThan(figure.indexOf('with a spade'));
});

it('is of valid pages', async () => {
  expect(await validatePages(site.root, [OPENING, LIVE, LOST, 'index.html'])).toEqual([]);
});

describe.skipIf(CHROMIUM === null)('in a browser (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each([1280, 390])('shows a first sentence whole in lists, at %i pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const lists = ['index.html', '2023/08/09/index.html', '2023/08/index.html', 'timeline/index.html'];
    const faults = await visit(context, site.root, lists, async (page) => {
      const cut = await page.evaluate(
        `[...document.querySelectorAll('.opens-link')].map((link) => link.scrollHeight > link.clientHeight + 1)`,
      );
      return Array.isArray(cut) && cut.length > 0 && !cut.includes(true) ? [] : ['cuts a sentence'];
    });
    expect(faults).toEqual([]);
  });

  it('sets the time of a post nearer to it than to the one above, and no comma at the beginning of a line', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const faults = await visit(context, site.root, [LIVE], async (page) => {
      const seen = (await page.evaluate(`(() => {
        const box = (element) => element.getBoundingClientRect();
        const times = [...document.querySelectorAll('.dateline-line')];
        const facts = document.querySelector('.article-facts');
        const link = facts.querySelector('a');
        const comma = document.createRange();
        comma.setStart(link.nextSibling, 0);
        comma.setEnd(link.nextSibling, 1);
        const widths = Array.from({ length: 100 }, (_, at) => 130 + 2 * at);
        return {
          times: times.length,
          far: times.filter((time) => time.previousElementSibling && box(time.nextElementSibling).top - box(time).bottom >= box(time).top - box(time.previousElementSibling).bottom).length,
          comma: comma.toString() === ',' && widths.every((width) => {
            facts.style.inlineSize = width + 'px';
            return box(comma).top < [...link.getClientRects()].at(-1).bottom;
          }),
        };
      })()`)) as { times: number; far: number; comma: boolean };
      return [
        ...(seen.times < 2 ? ['has no times'] : []),
        ...(seen.far > 0 ? ['has times far from their posts'] : []),
        ...(!seen.comma ? ['breaks a line before a comma'] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('shuts out no reader', async () => {
    const context = await openProbe(browser, { viewport: { width: 320, height: 640 } });
    expect(await visit(context, site.root, [OPENING, LIVE, LOST], findBarriers)).toEqual([]);
  });
});
