import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks } from '../../src/promises/check-links.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';
import { validatePages } from './validate-pages.ts';

const TEXT =
  'The council of Ellwick voted to mend the mill bridge before the floods, said Ada Marsh, its chair.';
const dated = (date: string, title: string): string => `---\ntitle: ${title}\ndate: ${date}\n---\n${TEXT}\n`;

/** By path, what people have of articles whose day is not known, or is none. */
const FILES = {
  'a.md': dated('1793', 'Address to the parish'),
  'b.md': dated('circa 1923', 'The mill'),
  'c.md': dated('1923', 'The bridge'),
  'd.md': dated('1923', 'The bridge'),
  'e.md': dated('August 2011', 'The bridge again'),
  'f.md': dated('2011-08-04', 'The flood'),
  'g.md': dated('2011-08-05', 'After the flood'),
  'h.md': dated('2011-13-45', 'No such day'),
  'i.md': dated('0099', 'A chronicle'),
  'j.md': dated('44 BC', 'Before that'),
  'k.md': dated('1920s', 'The twenties'),
  '1888_gale.txt': `Gale on the river\n\n${TEXT}\n`,
  '2012/02/frost.txt': `Frost on the river\n\n${TEXT}\n`,
} as const satisfies Readonly<Record<string, string>>;

let home: string;
let site: BuiltSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-dates-'));
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(home, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  site = await buildSite('content', home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(site.root, file), 'utf8');

test('every article has a page, in the folder of what is known of its date', () => {
  expect(site.pages.get('article')?.map((url) => url.replace(/-[0-9a-f]{8}(?=\.html)/, '-…'))).toEqual([
    '0099/a-chronicle.html',
    '1793/address-to-the-parish.html',
    '1888/gale-on-the-river.html',
    '1923/the-bridge-….html',
    '1923/the-bridge-….html',
    '1923/the-mill.html',
    '2011/08/04/the-flood.html',
    '2011/08/05/after-the-flood.html',
    '2011/08/the-bridge-again.html',
    '2012/02/frost-on-the-river.html',
    'undated/before-that.html',
    'undated/no-such-day.html',
    'undated/the-twenties.html',
  ]);
});

test('the address that two of a year would share lists both', () => {
  expect(site.pages.get('choice')).toContain('1923/the-bridge.html');
});

test('pages say as much of a date as is known, to readers and to machines', () => {
  const article = read('2011/08/the-bridge-again.html');
  expect(article).toContain('<time datetime="2011-08">August 2011</time>');
  expect(article).toContain('"datePublished":"2011-08"');
  expect(article).toContain('August 2011. News archive.');
  expect(read('0099/index.html')).toContain('<h1 class="title">0099</h1>');
  expect(read('index.html')).toContain(
    '<time datetime="0099">0099</time> – <time datetime="2012-02">February 2012</time>',
  );
  expect(read('sitemap.xml')).toContain('1923/the-mill.html</loc><lastmod>1923</lastmod>');
  expect(read('feed.xml')).toContain('<published>1793-01-01T00:00:00Z</published>');
  const rows = read('data/articles.ndjson').trim().split('\n');
  expect(rows.map((row) => (JSON.parse(row) as { date: string | null }).date)).toEqual([
    '0099',
    '1793',
    '1888',
    '1923',
    '1923',
    '1923',
    '2011-08',
    '2011-08-04',
    '2011-08-05',
    '2012-02',
    null,
    null,
    null,
  ]);
});

test('all pages are valid HTML, and every link leads to a place that is there', async () => {
  const pages = site.files.filter((file) => file.endsWith('.html'));
  expect(await validatePages(site.root, pages)).toEqual([]);
  expect(checkLinks(site.root, site.files)).toMatchObject({ faults: [] });
});
