import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';

const CONTENT = join(PROJECT, 'content');

let home: string;
let site: BuiltSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-same-'));
  site = await buildSite('content', layOut('one', listFiles(CONTENT)));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A folder in which `content` holds the demo, its files made in this order. */
function layOut(name: string, order: readonly string[]): string {
  const place = join(home, name);
  for (const file of order) {
    mkdirSync(dirname(join(place, 'content', file)), { recursive: true });
    copyFileSync(join(CONTENT, file), join(place, 'content', file));
  }
  return place;
}

/** Files that are not in both sites with the same bytes. */
function compare(one: BuiltSite, other: BuiltSite): readonly string[] {
  const all = [...new Set([...one.files, ...other.files])].sort();
  return all.filter((file) => {
    if (!one.files.includes(file) || !other.files.includes(file)) return true;
    return !readFileSync(join(one.root, file)).equals(readFileSync(join(other.root, file)));
  });
}

/** That workers change nothing either is tested where they are: the demo is too small for them. */
test('another zone, language and order of files give the same bytes', async () => {
  const place = layOut('two', [...listFiles(CONTENT)].reverse());
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expect(compare(site, await buildSite('content', place, { env }))).toEqual([]);
});

test('a cache that is partly stale gives the same bytes as none', async () => {
  const place = layOut('three', listFiles(CONTENT));
  const article = join(place, 'content', listFiles(CONTENT).find((file) => file.endsWith('.md'))!);
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, `${text}\n\nA paragraph about Ouagadougou that is taken out again.\n`);
  const changed = await buildSite('content', place);
  expect(compare(site, changed)).not.toEqual([]);
  writeFileSync(article, text);
  expect(compare(site, await buildSite('content', place))).toEqual([]);
});

test('nothing in the site tells where or when it was made', () => {
  const telling = site.files.filter((file) => {
    const text = readFileSync(join(site.root, file), 'latin1');
    return text.includes(home) || text.includes(PROJECT) || text.includes(`${tmpdir()}/dateline`);
  });
  expect(telling).toEqual([]);
});
