import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flipBit } from '../../src/promises/spoil.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { formatVerification } from '../../src/verify/format-verification.ts';
import { type Verification, verify } from '../../src/verify/verify.ts';
import { runDateline } from '../run-dateline.ts';

let home: string;
let words: readonly string[];

const write = (path: string, text: string) => writeFileSync(join(home, path), text);
const articleOf = (title: string) => `---\ntitle: ${title}\ndate: 2023-08-04\n---\nThe ferry left Niamey.\n`;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-verify-'));
  mkdirSync(join(home, 'articles'));
  for (const name of ['a', 'b']) write(`articles/${name}.md`, articleOf(name));
  write('articles/README.md', 'How these were gathered.\n');
  words = ['articles', '--output', 'site', '--cache', 'cache'];
  expect((await runDateline(['build', ...words, '--quiet'], home)).code).toBe(0);
  write('site/CNAME', 'kell.example');
});
afterAll(() => rmSync(home, { recursive: true }));

/** @param cache `null`: the site is compared with its own list */
async function look(cache: string | null = join(home, 'cache')): Promise<Verification> {
  const folder = join(home, 'articles');
  const { settings } = await readSettings({ folder, project: home, siteUrl: null });
  return verify({ folder, output: join(home, 'site'), cache, settings });
}

/** Spoils something for a look. */
async function lookAtSpoilt(path: string): Promise<Verification> {
  flipBit(join(home, path));
  const found = await look();
  flipBit(join(home, path));
  return found;
}

test('what is as it was holds, whatever others have put into the site', async () => {
  const found = await look();
  expect(found).toMatchObject({
    holds: true,
    site: { altered: [], missing: [], foreign: ['CNAME'] },
    cache: { damaged: [] },
    archive: { same: 2, altered: [], missing: [], added: [] },
  });
  expect(await look(null)).toEqual({ ...found, cache: null });
});

test.each([...['index.html', '2023/08/04/a.html', 'assets/dateline.css', 'SHA256SUMS', '.dateline-files']])(
  'one bit of %s in the site',
  async (path) => {
    const before = statSync(join(home, 'site', path), { bigint: true });
    const found = await lookAtSpoilt(`site/${path}`);
    expect(found).toMatchObject({ holds: false, site: { altered: [path], missing: [] } });
    const { mtimeNs, ino, size } = statSync(join(home, 'site', path), { bigint: true });
    expect({ mtimeNs, ino, size }).toEqual({ mtimeNs: before.mtimeNs, ino: before.ino, size: before.size });
  },
);

test('one bit of the data by which the archive is told', async () => {
  const found = await lookAtSpoilt('site/data/articles.ndjson');
  expect(found).toMatchObject({ holds: false, site: { altered: ['data/articles.ndjson'] }, archive: null });
});

test('one bit of each file of the cache', async () => {
  const names = readdirSync(join(home, 'cache')).filter((name) => name.endsWith('.blocks'));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names)
    expect(await lookAtSpoilt(`cache/${name}`)).toMatchObject({ holds: false, cache: { damaged: [name] } });
});

test('articles that are others since, and what is damaged in site and cache, are told and built again', async () => {
  flipBit(join(home, 'articles/a.md'));
  rmSync(join(home, 'articles/b.md'));
  write('articles/c.md', articleOf('c'));
  flipBit(join(home, 'site/index.html'));
  rmSync(join(home, 'site/people/index.html'), { force: true });
  rmSync(join(home, 'site/search.html'));
  for (const name of readdirSync(join(home, 'cache')))
    if (/^bodies/.test(name)) flipBit(join(home, 'cache', name));
  const { code, stdout } = await runDateline(['verify', ...words, '--repair', '--json'], home);
  const { repaired, ...found } = JSON.parse(stdout) as Verification & { readonly repaired: Verification };
  expect(found).toMatchObject({
    holds: false,
    site: { altered: ['index.html'], missing: expect.arrayContaining(['search.html']), foreign: ['CNAME'] },
    cache: { damaged: [expect.stringMatching(/^bodies-/)] },
    archive: { same: 0, altered: ['a.md'], missing: ['b.md'], added: ['c.md'] },
  });
  expect({ code, repaired }).toMatchObject({ code: 0, repaired: { holds: true, archive: { same: 2 } } });
  expect(readFileSync(join(home, 'site/SHA256SUMS'), 'utf8')).toMatch(/ {2}2023\/08\/04\/c\.html$/m);
});

test('where there is no site, nothing is told', async () => {
  rmSync(join(home, 'site'), { recursive: true });
  await expect(look()).rejects.toThrow(/There is no site of Dateline's in/);
});

test('people are told in a few lines', () => {
  const names = Array.from({ length: 1022 }, (_, at) => `${at}.html`);
  const told = formatVerification({
    site: { sound: 38_314, altered: ['people/\u001bx.html'], missing: names, foreign: ['.git'] },
    cache: { sound: 1, damaged: [] },
    archive: { same: 70, altered: [], missing: [], added: ['new.md'] },
    holds: false,
  });
  expect(told.replace(/(?: {2}missing: .*\n)+/, '')).toMatchInlineSnapshot(`
    "Site      38,314 files as published; 1 altered; 1,022 missing; 1 not Dateline’s, and left alone
      altered: people/\\u001bx.html
      … and 1,002 more
      not Dateline’s, and left alone: .git
    Cache     1 file as kept
    Archive   70 files as read for the site; 1 new since
      new since: new.md
    Not all holds. With --repair, it is built again.
    "
  `);
});
