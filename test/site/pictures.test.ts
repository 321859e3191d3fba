import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/model.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { CHROMIUM } from '../needs.ts';
import {
  makeChunk,
  makeJpeg,
  makePng,
  makeWebp,
  SECRET,
  TINY_AVIF,
  TINY_JPEG,
} from '../pictures/make-pictures.ts';
import { runDateline } from '../run-dateline.ts';
import { findBarriers, openBrowser, openProbe, visit } from './visit.ts';

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly articles: number;
  readonly skipped: number;
  readonly written: number;
  readonly deleted: number;
  readonly problems: readonly Pick<Problem, 'path' | 'line' | 'rule' | 'message'>[];
}

/** An archive of articles with pictures, which can be changed and built again. */
class Archive {
  readonly home = mkdtempSync(join(tmpdir(), 'dateline-pictures-'));
  readonly site = join(this.home, 'site');

  constructor() {
    homes.push(this.home);
  }

  put(path: string, content: string | Buffer): void {
    const place = join(this.home, 'content', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }

  async build(words: readonly string[] = []): Promise<Answer> {
    const places = ['--output', 'site', '--cache', 'cache', '--json', '--site-url', 'https://a.example/x/'];
    const { stdout, stderr, code } = await runDateline(['build', 'content', ...places, ...words], this.home);
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Answer;
  }

  get files(): readonly string[] {
    return listFiles(this.site);
  }

  get pictures(): readonly string[] {
    return this.files.filter((file) => file.startsWith('pictures/')).map((file) => basename(file));
  }

  read(file: string): string {
    return readFileSync(join(this.site, file), 'utf8');
  }

  open(file: string) {
    return parseHTML(this.read(file)).document;
  }

  /** Of all files, by their names. */
  get bytes(): ReadonlyMap<string, string> {
    return new Map(this.files.map((file) => [file, readFileSync(join(this.site, file), 'latin1')]));
  }
}

const PARAGRAPH =
  'The harbour master said on Friday that the quay would be closed for a week, because the storm had washed out the foundations of the eastern wall.';

const article = (title: string, body: string, fields = ''): string =>
  `---\ntitle: ${title}\ndate: 2023-08-04\n${fields}---\n\n${PARAGRAPH}\n\n${body}\n\n${PARAGRAPH}\n`;

describe('an archive with pictures', () => {
  const archive = new Archive();
  let answer: Answer;

  beforeAll(async () => {
    archive.put('img/quay.jpg', makeJpeg(6));
    archive.put('img/wide.png', makePng(800, 500));
    archive.put('img/copy.png', makePng(800, 500));
    archive.put('img/pic.webp', makeWebp(1));
    archive.put('img/pic.avif', TINY_AVIF);
    archive.put('img/unused.png', makePng(60, 60, [], 1));
    archive.put(
      'a.md',
      article(
        'Storm',
        '![The quay](img/quay.jpg)\n*The eastern wall. Photo: Olu Sample*\n\n![](img/pic.webp) ![](img/pic.avif)\n\n![Lost](img/lost.png)\n\n![Away](https://x.example/y.png)',
      ),
    );
    archive.put(
      'b.md',
      article('Cover', '![](img/copy.png)', 'cover:\n  image: img/wide.png\n  alt: Wide\n'),
    );
    const payload = makePng(64, 64, [], 7).toString('base64');
    archive.put(
      'Page.html',
      `<html><head><title>Saved</title><meta property="article:published_time" content="2023-08-05"></head><body><article><h1>Saved</h1><p>${PARAGRAPH}</p><figure><img src="./Page_files/in.png"><figcaption>In the page</figcaption></figure><p>${PARAGRAPH}</p><p><img alt="embedded" src="data:image/png;base64,${payload}"></p><p>${PARAGRAPH}</p></article></body></html>`,
    );
    archive.put('Page_files/in.png', makePng(300, 200, [], 9));
    answer = await archive.build();
  });

  it('has each once, under a name made from its content', () => {
    expect(archive.pictures).toHaveLength(6);
    for (const name of archive.pictures)
      expect(name).toMatch(/^[\da-f]{32}(?:-\d+)?\.(?:jpg|png|webp|avif)$/);
    expect(archive.files.filter((file) => /quay|wide|copy|in\.png/.test(file))).toEqual([]);
  });

  it('tells nobody where they were taken', () => {
    for (const [file, bytes] of archive.bytes) expect([file, bytes.includes(SECRET)]).toEqual([file, false]);
  });

  it('shows them where they stand, with their caption, description, width and height', () => {
    const document = archive.open('2023/08/04/storm.html');
    const [quay, webp, avif] = [...document.querySelectorAll('.figure img')];
    expect(
      [quay!, webp!, avif!].map((image) => `${image.getAttribute('width')}×${image.getAttribute('height')}`),
    ).toEqual(['30×40', '40×30', '40×30']);
    expect(quay!.getAttribute('alt')).toBe('The quay');
    // Below a short paragraph, the first is in sight where the page opens.
    expect([quay!, webp!, avif!].map((image) => image.getAttribute('loading'))).toEqual([
      null,
      'lazy',
      'lazy',
    ]);
    expect(quay!.closest('figure')!.querySelector('figcaption')!.textContent.trim()).toBe(
      'The eastern wall. Photo: Olu Sample',
    );
    expect(webp!.getAttribute('alt')).toBe('A picture without a description');
    expect(document.querySelector('.gallery')!.querySelectorAll('img')).toHaveLength(2);
  });

  it('names those that are not at hand in a quiet line, and fetches nothing', () => {
    const lines = [...archive.open('2023/08/04/storm.html').querySelectorAll('.picture-line')];
    expect(lines.map((line) => line.textContent)).toEqual([
      'Picture Lost not in this archive',
      'Picture Away elsewhere on the web',
    ]);
    expect(lines[1]!.querySelector('a')!.getAttribute('href')).toBe('https://x.example/y.png');
    for (const [file, bytes] of archive.bytes)
      expect([file, /<img[^>]+src="https?:/.test(bytes)]).toEqual([file, false]);
  });

  it('has one stand for its article, where that is listed and shared', () => {
    const page = archive.open('2023/08/04/cover.html');
    const [, name] = /pictures\/([\da-f]{32}\.png)/.exec(
      page.querySelector('.figure img')!.getAttribute('src')!,
    )!;
    expect(page.querySelector('meta[property="og:image"]')!.getAttribute('content')).toBe(
      `https://a.example/x/pictures/${name}`,
    );
    expect(page.querySelector('script[type="application/ld+json"]')!.textContent).toContain(
      `"image":{"@type":"ImageObject","url":"https://a.example/x/pictures/${name}","width":800,"height":500}`,
    );
    // The same picture in the text is not shown twice.
    expect(page.querySelectorAll('.figure img')).toHaveLength(1);
    expect(
      archive.open('2023/08/04/index.html').querySelector('.card-picture img')!.getAttribute('src'),
    ).toBe(`../../../pictures/${name}`);
    expect(archive.read('feed.xml')).toContain(
      `<link rel="enclosure" type="image/png" href="https://a.example/x/pictures/${name}"/>`,
    );
    expect(archive.read('feed.json')).toContain(`"image": "https://a.example/x/pictures/${name}"`);
  });

  it('tells programs of them', () => {
    const rows = archive
      .read('data/articles.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { headline: string; pictures?: readonly object[] });
    const of = (headline: string) => rows.find((row) => row.headline === headline)?.pictures;
    expect(of('Storm')?.[0]).toMatchObject({ width: 30, height: 40, alt: 'The quay', originalUrl: null });
    expect(of('Storm')?.slice(3)).toEqual([
      { url: null, width: null, height: null, alt: 'Lost', originalUrl: null },
      { url: null, width: null, height: null, alt: 'Away', originalUrl: 'https://x.example/y.png' },
    ]);
    for (const [picture] of [of('Cover')!, of('Saved')!])
      expect(archive.files).toContain((picture as { url: string }).url);
  });

  it('takes them from the folder of a saved page, and from the page itself', () => {
    const images = [...archive.open('2023/08/05/saved.html').querySelectorAll('.figure img')];
    expect(images.map((image) => image.getAttribute('width'))).toEqual(['300', '64']);
  });

  it('says which picture nobody names, and what is elsewhere', () => {
    const told = answer.problems.map(({ path, rule }) => `${path} ${rule}`);
    expect(told.sort()).toEqual([
      'content/a.md picture/elsewhere',
      'content/a.md picture/missing',
      'content/img/unused.png picture/unused',
    ]);
    const lines = answer.problems.map(({ path, line }) => `${path}:${line}`);
    expect(lines.sort()).toEqual(['content/a.md:13', 'content/a.md:15', 'content/img/unused.png:1']);
    expect(answer.skipped).toBe(1);
  });

  it('is the same, byte for byte, from a warm cache, a cold one, and with other threads', async () => {
    const before = archive.bytes;
    expect(await archive.build()).toMatchObject({ written: 0, deleted: 0 });
    archive.put('c.md', article('Other', 'Words.'));
    await archive.build();
    rmSync(join(archive.home, 'content/c.md'));
    await archive.build(['--jobs', '3']);
    expect(archive.bytes).toEqual(before);
    rmSync(archive.site, { recursive: true });
    await archive.build(['--fresh', '--jobs', '1']);
    expect(archive.bytes).toEqual(before);
    // The cache has smaller versions only by chance of what can make them: the site may be made from it alone.
    rmSync(archive.site, { recursive: true });
    await archive.build();
    expect(archive.bytes).toEqual(before);
  });

  it('sees that a picture changes, appears and goes', async () => {
    const before = archive.pictures;
    archive.put('img/quay.jpg', makePng(500, 400, [], 3));
    archive.put('img/lost.png', makePng(400, 300, [], 4));
    await archive.build();
    const page = archive.open('2023/08/04/storm.html');
    expect([...page.querySelectorAll('.figure img')].map((image) => image.getAttribute('width'))).toEqual([
      ...['500', '40', '40', '400'],
    ]);
    expect(archive.pictures.filter((name) => before.includes(name))).toHaveLength(before.length - 1);
    unlinkSync(join(archive.home, 'content/img/lost.png'));
    await archive.build();
    expect(archive.open('2023/08/04/storm.html').querySelectorAll('.picture-line')).toHaveLength(2);
    expect(archive.pictures).toHaveLength(before.length);
  });

  it('has none where they are switched off', async () => {
    archive.put('dateline.config.json', '{"pictures": "off"}');
    await archive.build();
    expect(archive.pictures).toEqual([]);
    expect(archive.read('2023/08/04/storm.html')).not.toContain('<img');
    expect(archive.read('2023/08/04/storm.html')).toContain('The eastern wall.');
  });
});

describe.skipIf(CHROMIUM === null)('in a browser (needs Chromium)', () => {
  const archive = new Archive();
  let browser: Browser;
  const pages = ['2023/08/04/storm.html', '2023/08/04/index.html', 'index.html'];

  beforeAll(async () => {
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries())
      archive.put(`${name}.png`, makePng(900 - 150 * index, 300 + 150 * index, [], 60 + index));
    archive.put(
      'a.md',
      article(
        'Storm',
        '![](a.png)\n*The eastern wall. Photo: Olu Sample*\n\n![A wall](b.png) ![](c.png)\n\n![Lost](lost.png)\n\n![Away](https://x.example/y.png)\n*Its caption*\n\n![](d.png)',
      ),
    );
    archive.put('b.md', article('Calm', '![Calm](b.png)'));
    await archive.build();
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('their place is kept until they arrive, and no page is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const faults = await visit(context, archive.site, pages, async (page) => {
      await page.waitForLoadState('load');
      const faults = await page.evaluate(MEASURE);
      return (faults as readonly string[]).filter(Boolean);
    });
    expect(faults).toEqual([]);
  });

  it('they shut nobody out, in light and dark', async () => {
    const look = async (page: Page) => {
      const faults: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await findBarriers(page)).map((fault) => `${colorScheme}: ${fault}`));
      }
      return faults;
    };
    expect(await visit(await openProbe(browser, {}), archive.site, pages, look)).toEqual([]);
  });
});

/** Loads all pictures of a page, and tells which had no place kept for them, and whether the page is too wide. */
const MEASURE = `(async () => {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode()));
  const width = document.documentElement.scrollWidth;
  return [
    ...[...document.images].map((image) => {
      const kept = getComputedStyle(image).aspectRatio;
      return /^(?:auto )?[0-9]+ . [0-9]+$/.test(kept) ? '' : image.src + ' has no place kept for it: ' + kept;
    }),
    document.images.length === 0 ? 'no picture' : '',
    width > innerWidth ? 'is ' + width + ' pixels wide' : '',
  ];
})()`;

describe('pictures from anybody', () => {
  const archive = new Archive();
  let answer: Answer;

  beforeAll(async () => {
    writeFileSync(join(archive.home, 'secret.png'), makePng(90, 90, [], 99));
    archive.put('text.png', 'The secret of the house.');
    archive.put('cut.jpg', makeJpeg(1).subarray(0, 300));
    archive.put('half.jpg', TINY_JPEG.subarray(0, -8));
    archive.put('bomb.png', makePng(10_000, 10_000));
    archive.put('large.png', Buffer.concat([makePng(64, 64), Buffer.alloc(2_100_000)]));
    archive.put('run.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    symlinkSync('../secret.png', join(archive.home, 'content/out.png'));
    symlinkSync('round.png', join(archive.home, 'content/round.png'));
    archive.put('Ünïcode ‮ name 漢字.png', makePng(70, 70, [], 5));
    archive.put('dateline.config.json', '{"largestPicture": 2}');
    const named = [
      ...[
        'half.jpg',
        'text.png',
        'cut.jpg',
        'bomb.png',
        'large.png',
        'run.svg',
        'out.png',
        'round.png',
        '../secret.png',
      ],
      ...[
        '..%2Fsecret.png',
        '/../secret.png',
        '..\\\\secret.png',
        'file:///etc/passwd',
        'x".png',
        'javascript:alert(1)',
      ],
      'Ünïcode ‮ name 漢字.png',
    ];
    const body = named.map((name) => `![" onerror="alert(1)](<${name}>)`).join('\n\n');
    archive.put('a.md', article('Hostile', body));
    for (let index = 0; index < 120; index++)
      archive.put(`same/${index}.md`, article(`Same ${index}`, '![](../Ünïcode%20‮%20name%20漢字.png)'));
    answer = await archive.build();
  });

  it('are left out, each with a problem, where they are none, damaged or too large', () => {
    const told = answer.problems.map(({ path, rule }) => `${path} ${rule}`);
    for (const problem of [
      'content/text.png picture/unsupported',
      'content/cut.jpg picture/damaged',
      'content/bomb.png picture/too-many-pixels',
      'content/large.png picture/too-large',
      'content/run.svg picture/unsupported',
      'content/a.md picture/outside',
      'content/a.md picture/missing',
    ])
      expect(told).toContain(problem);
    expect(answer.articles).toBe(121);
  });

  it('are one file, however many articles show them, of whatever name', () => {
    const own = archive.pictures.filter((name) => name.endsWith('.png'));
    expect(own).toHaveLength(1);
    expect(archive.read('2023/08/04/same-7.html')).toContain(`pictures/${own[0]}`);
  });

  it('are shown so far as they go, and reported, where only their end is missing', () => {
    const told = answer.problems.map(({ path, rule }) => `${path} ${rule}`);
    expect(told).toContain('content/half.jpg picture/cut');
    expect(archive.pictures.filter((name) => name.endsWith('.jpg'))).toHaveLength(1);
  });

  it('bring nothing from outside, and no markup', () => {
    for (const [file, bytes] of archive.bytes) {
      expect([file, bytes.includes('secret of the house')]).toEqual([file, false]);
    }
    expect([...archive.open('2023/08/04/hostile.html').querySelectorAll('[onerror]')]).toEqual([]);
    expect(existsSync(join(archive.home, 'pictures'))).toBe(false);
  });

  it('have a limit all together', async () => {
    archive.put('dateline.config.json', '{"allPictures": 1}');
    const noise = (seed: number) => {
      const bytes = Buffer.alloc(600_000);
      let state = seed;
      for (let at = 0; at < bytes.length; at++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        bytes[at] = state >>> 24;
      }
      return bytes;
    };
    for (const name of ['one', 'two', 'three']) {
      const rest = noise(name.length * 77 + name.charCodeAt(0));
      const png = makePng(64, 64, [makeChunk('bKGD', rest)], name.charCodeAt(1));
      archive.put(`z/${name}.png`, png);
    }
    archive.put(
      'z/a.md',
      article('Three', '![](one.png) ![](two.png) ![](three.png)').replace('2023-08-04', '2024-01-01'),
    );
    const { problems } = await archive.build();
    expect(problems.filter(({ rule }) => rule === 'picture/no-room').map(({ message }) => message)).toEqual([
      'there is no room for 2 pictures in the site, like "content/z/two.png".',
    ]);
  });
});
