import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './demo-site.ts';

const ORIGINAL = 'NORDVIK <N> CUTS OIL PRICES IN MALI';
const SHOWN = 'Nordvik <N> cuts oil prices in Mali';
const IN_HTML = 'Nordvik <small>&lt;N&gt;</small> cuts oil prices in Mali';
const URL = '1987/03/02/nordvik-n-cuts-oil-prices-in-mali.html';
const DOUBTFUL = '1987/03/03/report-on-zelkova-trees-due.html';
const MIXED = 'Nordvik and its Prices';

/** Files by name: day, headline, text. */
const ARTICLES: Readonly<Record<string, readonly [string, string, string]>> = {
  cut: [
    '1987-03-02',
    ORIGINAL,
    'Nordvik Oil said it cut its oil prices in Mali, where Nordvik has 90 stations.',
  ],
  after: ['1987-03-02', MIXED, 'Prices of Nordvik Oil in Mali are lower than in Chad.'],
  doubt: ['1987-03-03', 'REPORT ON ZELKOVA TREES DUE', 'No more is known.'],
};

let home: string;
let site: BuiltSite;

function write(name: string, [date, headline, text]: readonly [string, string, string]): void {
  const head = [`title: ${JSON.stringify(headline)}`, `date: ${date}`, 'author: Ann Lee'];
  writeFileSync(join(home, 'news', `${name}.md`), ['---', ...head, '---', text, ''].join('\n'));
}

const read = (file: string): string => readFileSync(join(site.root, file), 'utf8');

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-headlines-'));
  mkdirSync(join(home, 'news'));
  writeFileSync(join(home, 'news/dateline.config.json'), JSON.stringify({ listFilesFrom: 1 }));
  for (const [name, article] of Object.entries(ARTICLES)) write(name, article);
  site = await buildSite('news', home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('pages show a headline in capitals in sentence case, with its code small', () => {
  const page = read(URL);
  expect(page).toContain(`<h1 class="title"><span>${IN_HTML}</span></h1>`);
  expect(page).toContain(`<title>Nordvik &lt;N&gt; cuts oil prices in Mali`);
  const lists = ['index.html', '1987/03/02/index.html', '1987/03/index.html', 'places/mali.html'];
  for (const list of [...lists, 'authors/ann-lee.html', '1987/03/02/nordvik-and-its-prices.html'])
    expect(read(list), list).toContain(IN_HTML);
  for (const file of site.files.filter((one) => one.endsWith('.html') && one !== URL && one !== DOUBTFUL))
    expect(read(file), file).not.toMatch(/NORDVIK|ZELKOVA/);
});

test('feeds and the search do, too', () => {
  expect(read('feed.xml')).toContain('<title>Nordvik &lt;N&gt; cuts oil prices in Mali</title>');
  expect(read('feed.json')).toContain(SHOWN);
});

test('data and references have the headline as it stands, and so has its address', () => {
  expect(site.files).toContain(URL);
  for (const file of ['data/articles.ndjson', 'places/mali.ndjson', 'places/mali.csv'])
    expect(read(file), file).toMatch(/NORDVIK <N> CUTS OIL PRICES IN MALI/);
  for (const ending of ['bib', 'ris', 'csl.json'])
    expect(read(URL.replace('.html', `.${ending}`)), ending).toMatch(/NORDVIK .*CUTS OIL PRICES IN MALI/);
  expect(read(URL)).toContain('“NORDVIK &lt;N&gt; CUTS OIL PRICES IN MALI.”');
  expect(read('1987/03/02/nordvik-and-its-prices.html')).toContain(MIXED);
});

test('what the archive settles is shown anew when its usage changes, and nothing else', async () => {
  expect(read(DOUBTFUL)).toContain('Report on zelkova trees due');
  const ids = read('feed.xml').match(/<id>.*<\/id>/g);
  const times = (files: readonly string[]) => files.map((file) => statSync(join(site.root, file)).mtimeMs);
  const before = times([URL, DOUBTFUL]);
  write('usage', [
    '1987-02-01',
    'Parks',
    'A guide to the Zelkova park. The Zelkova is old, and so is the Zelkova.',
  ]);
  site = await buildSite('news', home);
  expect(read(DOUBTFUL)).toContain('Report on Zelkova trees due');
  expect(read('feed.xml').match(/<id>.*<\/id>/g)).toEqual(expect.arrayContaining(ids!));
  const after = times([URL, DOUBTFUL]);
  expect(after[1]).toBeGreaterThan(before[1]!);
});
