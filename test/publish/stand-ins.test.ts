import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findForeignFiles } from '../../src/publish/foreign-files.ts';
import { MANIFEST } from '../../src/publish/manifest.ts';
import { bringOver, placeStandIns, type StandIns } from '../../src/publish/stand-ins.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';

let home: string;
let old: string;
let next: string;
let placed: StandIns;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-stand-ins-'));
  [old, next] = [join(home, 'old'), join(home, 'next')];
  write(old, MANIFEST, 'index.html\n');
  write(old, 'index.html', 'old');
  write(next, 'index.html', 'new');
  write(old, 'CNAME', 'archive.example');
  write(old, '.git/HEAD', 'main');
  write(old, '.git/refs/main', '1');
  chmodSync(join(old, '.git'), 0o750);
  placed = placeStandIns(foreign(), old, next);
});
afterEach(() => rmSync(home, { recursive: true }));

const foreign = () => findForeignFiles(old, new Set(['index.html']), new Set());

function write(site: string, path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** As careful programs do: a new file takes the place of the last one. */
function replace(site: string, path: string, text: string): void {
  write(site, `${path}.lock`, text);
  renameSync(join(site, `${path}.lock`), join(site, path));
}

const read = (path: string): string | null =>
  existsSync(join(next, path)) ? readFileSync(join(next, path), 'utf8') : null;

test('until it is brought over, all stands in both sites', () => {
  for (const site of [old, next])
    expect(listFiles(site).filter((path) => path !== MANIFEST)).toEqual([
      '.git/HEAD',
      '.git/refs/main',
      'CNAME',
      'index.html',
    ]);
  expect(statSync(join(next, '.git')).mode).toBe(statSync(join(old, '.git')).mode);
  expect(statSync(join(next, '.git')).mtimeMs).toBeCloseTo(statSync(join(old, '.git')).mtimeMs, -1);
});

test.each<readonly [what: string, change: () => void, path: string, text: string | null]>([
  ['nothing', () => {}, 'CNAME', 'archive.example'],
  ['a file written to', () => appendFileSync(join(old, 'CNAME'), '!'), 'CNAME', 'archive.example!'],
  ['a file replaced in the last site', () => replace(old, '.git/refs/main', '2'), '.git/refs/main', '2'],
  ['a file replaced in the new site', () => replace(next, '.git/refs/main', '2'), '.git/refs/main', '2'],
  [
    'a file replaced in both',
    () => {
      replace(old, 'CNAME', 'old');
      replace(next, 'CNAME', 'new');
    },
    'CNAME',
    'new',
  ],
  ['a file made in the last site', () => write(old, '.git/objects/1', 'c'), '.git/objects/1', 'c'],
  ['a page made in the last site', () => write(old, 'own/page.html', 'mine'), 'own/page.html', 'mine'],
  ['a file made in the new site', () => write(next, '.git/objects/1', 'c'), '.git/objects/1', 'c'],
  ['a file removed from the last site', () => rmSync(join(old, '.git/HEAD')), '.git/HEAD', null],
  ['a file removed from the new site', () => rmSync(join(next, '.git/HEAD')), '.git/HEAD', null],
  ['a folder removed from the last site', () => rmSync(join(old, '.git'), { recursive: true }), '.git', null],
  [
    'a folder that became a file',
    () => {
      rmSync(join(old, '.git'), { recursive: true });
      write(old, '.git', 'gitdir: elsewhere');
    },
    '.git',
    'gitdir: elsewhere',
  ],
  [
    'a file that became a link',
    () => {
      rmSync(join(old, 'CNAME'));
      symlinkSync('index.html', join(old, 'CNAME'));
    },
    'CNAME',
    'new',
  ],
])('what became of it meanwhile holds: %s', (_, change, path, text) => {
  change();
  for (const _ of ['once', 'again, as after a build that was killed']) {
    bringOver(foreign(), old, next, placed);
    expect(read(path)).toBe(text);
    expect(read('index.html')).toBe('new');
  }
});
