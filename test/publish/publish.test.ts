import { hash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Url } from '../../src/model/model.ts';
import type { Generations, PlacedFile } from '../../src/model/placed-file.ts';
import { describeSelf } from '../../src/publish/lock/lock-owner.ts';
import { MANIFEST, SUMS } from '../../src/publish/manifest.ts';
import { type Published, publish } from '../../src/publish/publish.ts';
import { closeStaging, openStaging } from '../../src/publish/staging.ts';
import { SiteWriter } from '../../src/render/site-writer.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';

type Known = Generations & { readonly files: readonly PlacedFile[] };
type Files = Readonly<Record<string, string>>;

/** In memory where that can be had: each publication waits until the disk has it. */
const ROOM = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let home: string;
let articles: string;
let output: string;
let former: string;
/** Where it is kept. */
let beside: string;
/** What the last build left. */
let last: Known | null;

beforeEach(() => {
  home = mkdtempSync(join(ROOM, 'dateline-publish-'));
  articles = join(home, 'articles');
  output = join(home, 'site');
  beside = mkdtempSync(join(ROOM, 'dateline-former-'));
  former = join(beside, 'site');
  mkdirSync(articles);
  last = null;
});
afterEach(() => {
  for (const folder of [home, beside]) rmSync(folder, { recursive: true, force: true });
});

const open = () => openStaging(output, articles, join(home, 'project'), () => former);

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function read(folder: string): Files {
  const files = listFiles(folder).filter((path) => path !== MANIFEST && path !== SUMS);
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function publishSite(files: Files): Published {
  const staging = open();
  try {
    const writer = new SiteWriter(staging.folder, existsSync(output) ? output : null);
    const placed = Object.entries(files).map(([url, content]) => tellKnown(writer.put(url as Url, content)));
    const { changes, files: published, generations } = publish(staging, placed, last);
    last = { files: published, ...generations };
    return changes;
  } finally {
    closeStaging(staging);
  }
}

/** As a page that is taken over unread, since it still is what it was. */
function tellKnown(file: PlacedFile): PlacedFile {
  const before = last?.files.find(({ url }) => url === file.url);
  const isKnown = before?.inode === file.inode && before.modified === file.modified;
  return { ...file, isKnown: isKnown && before.size === file.size };
}

test('a first site is published, and nothing is left beside it', () => {
  const published = publishSite({ 'index.html': 'home', '2023/08/04/x.html': 'x' });
  expect(published).toEqual({ written: ['2023/08/04/x.html', 'index.html'], deleted: [], unchanged: 0 });
  expect(read(output)).toEqual({ 'index.html': 'home', '2023/08/04/x.html': 'x' });
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

test('a second site says what changed, and leaves the time of what did not', () => {
  publishSite({ 'index.html': 'home', 'same.html': 'same', 'gone/old.html': 'old' });
  const before = statSync(join(output, 'same.html'), { bigint: true }).mtimeNs;
  const published = publishSite({ 'index.html': 'new', 'same.html': 'same', 'added.html': 'added' });
  expect(published).toEqual({
    written: ['added.html', 'index.html'],
    deleted: ['gone/old.html'],
    unchanged: 1,
  });
  expect(statSync(join(output, 'same.html'), { bigint: true }).mtimeNs).toBe(before);
  expect(existsSync(join(output, 'gone'))).toBe(false);
});

test('the same site again touches nothing', () => {
  publishSite({ 'index.html': 'home' });
  const before = statSync(output, { bigint: true });
  expect(publishSite({ 'index.html': 'home' })).toEqual({ written: [], deleted: [], unchanged: 1 });
  expect(statSync(output, { bigint: true }).ino).toBe(before.ino);
});

test('a file of the site that somebody damaged or deleted is put right', () => {
  publishSite({ 'a.html': 'a', 'b.html': 'b' });
  writeFileSync(join(output, 'a.html'), 'z');
  rmSync(join(output, 'b.html'));
  expect(publishSite({ 'a.html': 'a', 'b.html': 'b' }).written).toEqual(['a.html', 'b.html']);
  expect(read(output)).toEqual({ 'a.html': 'a', 'b.html': 'b' });
});

test('a site lists the sums of its files, and is put right where that list is altered or gone', () => {
  publishSite({ 'index.html': 'home', 'a b.html': 'a' });
  const sums = `${hash('sha256', 'a')}  a b.html\n${hash('sha256', 'home')}  index.html\n`;
  expect(readFileSync(join(output, SUMS), 'utf8')).toBe(sums);
  for (const spoil of [() => write(output, { [SUMS]: 'altered' }), () => rmSync(join(output, SUMS))]) {
    spoil();
    expect(publishSite({ 'index.html': 'home', 'a b.html': 'a' }).written).toEqual([]);
    expect(readFileSync(join(output, SUMS), 'utf8')).toBe(sums);
  }
});

test('a site from before there were sums gets them, unless somebody else has such a list there', () => {
  const older = { [MANIFEST]: '# Written by Dateline.\nindex.html\n', 'index.html': 'home' };
  write(output, { ...older, [SUMS]: 'my own' });
  expect(() => publishSite({ 'index.html': 'home' })).toThrow(/did not write stand in the way.*SHA256SUMS/);
  rmSync(join(output, SUMS));
  expect(publishSite({ 'index.html': 'home' })).toEqual({ written: [], deleted: [], unchanged: 1 });
  expect(readFileSync(join(output, SUMS), 'utf8')).toContain('index.html');
});

test('files that Dateline did not write are carried over as they are', () => {
  publishSite({ 'index.html': 'home', 'people/a.html': 'a' });
  const foreign = {
    CNAME: 'example.org',
    '.git/config': 'git',
    'people/portrait.jpg': 'jpg',
    'own/page.html': 'own',
  };
  write(output, foreign);
  symlinkSync('CNAME', join(output, 'link'));
  mkdirSync(join(output, 'empty'));
  const { deleted } = publishSite({ 'index.html': 'new', 'own/more.html': 'more' });
  expect(deleted).toEqual(['people/a.html']);
  expect(read(output)).toEqual({
    ...foreign,
    link: 'example.org',
    'index.html': 'new',
    'own/more.html': 'more',
  });
  expect(existsSync(join(output, 'empty'))).toBe(true);
});

test.skipIf(process.platform !== 'linux')('so are those whose names are no text', () => {
  publishSite({ 'index.html': 'home', 'people/a.html': 'a' });
  const names = ['b\xff.txt', 'people/\xe9.jpg'].map((name) => Buffer.from(`${output}/${name}`, 'latin1'));
  for (const name of names) writeFileSync(name, 'mine');
  publishSite({ 'index.html': 'new', 'people/a.html': 'a' });
  expect(names.map((name) => readFileSync(name, 'utf8'))).toEqual(['mine', 'mine']);
});

test('a file that Dateline did not write is not written over', () => {
  publishSite({ 'index.html': 'home' });
  write(output, { 'feed.xml': 'mine', people: 'a file' });
  const attempt = () => publishSite({ 'index.html': 'new', 'feed.xml': 'feed', 'people/a.html': 'a' });
  expect(attempt).toThrow(/stand in the way of its own: feed\.xml, people\./);
  expect(read(output)).toEqual({ 'index.html': 'home', 'feed.xml': 'mine', people: 'a file' });
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

test.each([
  ['the article folder', () => articles, /lies in the article folder/],
  ['a folder among the articles', () => join(articles, 'site'), /lies in the article folder/],
  ['a folder that holds the articles', () => home, /lies in the article folder .*, or holds it/],
  ['the project', () => join(home, 'project'), /belongs to the project itself/],
  ['the sources', () => join(home, 'project/src/site'), /belongs to the project itself/],
])('%s is refused as an output folder', (_, choose, message) => {
  output = choose();
  expect(open).toThrow(message);
});

test('a link to the article folder is seen through', () => {
  symlinkSync(articles, join(home, 'link'));
  output = join(home, 'link/site');
  expect(open).toThrow(/lies in the article folder/);
});

test('a folder with the files of somebody else is refused before any work, and left as it is', () => {
  write(output, { 'thesis.txt': 'years of work' });
  expect(open).toThrow(/holds files that Dateline did not write/);
  expect(read(output)).toEqual({ 'thesis.txt': 'years of work' });
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

test('a file is refused as an output folder', () => {
  writeFileSync(output, 'text');
  expect(open).toThrow(/is a file/);
});

test('an empty checkout of a branch for pages is a good output folder', () => {
  write(output, { '.git': 'gitdir: elsewhere', '.nojekyll': '' });
  publishSite({ 'index.html': 'home' });
  expect(read(output)).toEqual({ '.git': 'gitdir: elsewhere', '.nojekyll': '', 'index.html': 'home' });
});

test('a build that fails leaves the last site, and nothing beside it', () => {
  publishSite({ 'index.html': 'home' });
  const staging = open();
  write(staging.folder, { 'index.html': 'half' });
  closeStaging(staging);
  closeStaging(staging);
  expect(read(output)).toEqual({ 'index.html': 'home' });
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

test('a second build at the same time is refused', () => {
  const staging = open();
  expect(open).toThrow(/Another build \(process \d+ on .+\) is at work on/);
  closeStaging(staging);
  expect(() => closeStaging(open())).not.toThrow();
});

/** What killed builds may leave beside the site. */
const LEFT = {
  'build-0a/next/index.html': 'half',
  'build-0b/made/index.html': 'half',
  'gone-0b/former/a': 'a',
};

test('what killed builds left is cleared away', () => {
  write(`${output}.work`, { ...LEFT, 'lock-0c': '{}', 'lock-0d-found': '{}' });
  publishSite({ 'index.html': 'home' });
  expect(read(output)).toEqual({ 'index.html': 'home' });
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

const SELF = describeSelf('0a');
const ELSEWHERE = { ...SELF, processes: 'pid:[1]', pid: 7 };

describe('a lock that is found', () => {
  /** @param silence minutes since the last sign of life */
  const leave = (owner: object | string, silence: number): void => {
    write(`${output}.work`, { lock: typeof owner === 'string' ? owner : JSON.stringify(owner) });
    const then = Date.now() / 1000 - silence * 60;
    utimesSync(`${output}.work/lock`, then, then);
  };
  const onLinux = process.platform === 'linux';

  test.each([
    ['of a process that is gone', { ...SELF, pid: 999_999_999 }, 0, null],
    ['of an earlier process of the same number', onLinux ? { ...SELF, pid: process.ppid } : SELF, 0, null],
    ['of a thread that has ended', SELF, 0, null],
    ['of a container, silent for long', ELSEWHERE, 3, /^Another build \(process 7 on .* for 3 minutes/],
    ['of another machine, silent for long', { ...SELF, host: 'b', boot: 'b' }, 4, /on b\) .* for 4 minutes/],
    ['that was cut short long ago', '', 3, /^Another build had given no sign of life for 3 minutes/],
  ])('is taken over: %s', (_, owner, silence, told) => {
    leave(owner, silence);
    const staging = open();
    if (told === null) expect(staging.lock.takenOver).toBe(null);
    else expect(staging.lock.takenOver).toMatch(told);
    closeStaging(staging);
    expect(readdirSync(home)).toEqual(['articles']);
  });

  test.skipIf(!onLinux).each([
    ['of a process that runs, however silent', { ...SELF, ...runningParent() }, 60],
    ['of a container that gave a sign of life', { ...ELSEWHERE, pid: 999_999_999 }, 1],
    ['of another machine that did', { ...SELF, host: 'b', boot: 'b' }, 1],
    ['that was just cut short', '{"token"', 1],
  ])('is left alone: %s', (_, owner, silence) => {
    leave(owner, silence);
    const before = readFileSync(`${output}.work/lock`);
    expect(open).toThrow(/Another build.* is at work on/);
    expect(readFileSync(`${output}.work/lock`)).toEqual(before);
    expect(readdirSync(`${output}.work`)).toEqual(['lock']);
  });
});

/** A process that is not this one. */
function runningParent(): object {
  const { ppid } = process;
  const stat = readFileSync(`/proc/${ppid}/stat`, 'latin1');
  return { pid: ppid, started: stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] };
}

test('a build whose lock was taken over publishes nothing, and disturbs nobody', () => {
  publishSite({ 'index.html': 'home' });
  const sleeper = open();
  const lock = `${output}.work/lock`;
  writeFileSync(lock, JSON.stringify(ELSEWHERE));
  utimesSync(lock, 0, 0);
  const staging = open();
  expect(staging.lock.takenOver).toMatch(/took over/);
  const files = [new SiteWriter(sleeper.folder, output).put('index.html' as Url, 'late')];
  expect(() => publish(sleeper, files, last)).toThrow(/Another build has taken over .*site/);
  closeStaging(sleeper);
  publish(staging, [new SiteWriter(staging.folder, output).put('index.html' as Url, 'new')], last);
  closeStaging(staging);
  expect(read(output)).toEqual({ 'index.html': 'new' });
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

test('a work folder with something else in it is refused and left alone', () => {
  write(`${output}.work`, { 'diary.txt': 'mine' });
  expect(open).toThrow(/holds diary\.txt, which is not Dateline's/);
  expect(read(`${output}.work`)).toEqual({ 'diary.txt': 'mine' });
});

test('a build that was killed before the new site was in place: the last one is put back', () => {
  publishSite({ 'index.html': 'home' });
  write(`${output}.work`, { 'build-0a/next/index.html': 'new' });
  moveAside();
  closeStaging(open());
  expect(read(output)).toEqual({ 'index.html': 'home' });
});

test('a build that was killed after the new site was in place: foreign files still come over', () => {
  publishSite({ 'index.html': 'home', 'gone.html': 'gone' });
  write(output, { CNAME: 'example.org' });
  moveAside();
  write(output, { [MANIFEST]: 'index.html\n', 'index.html': 'new' });
  closeStaging(open());
  expect(read(output)).toEqual({ 'index.html': 'new', CNAME: 'example.org' });
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

function moveAside(): void {
  const before = read(output);
  write(`${output}.work/build-0a/old`, {
    ...before,
    [MANIFEST]: readFileSync(join(output, MANIFEST), 'utf8'),
  });
  rmSync(output, { recursive: true });
}

test('the site before the last one is brought up to date, and takes its place', () => {
  publishSite({ 'index.html': '1', 'same.html': 'same', 'gone/old.html': 'old' });
  const first = statSync(output).ino;
  publishSite({ 'index.html': '2', 'same.html': 'same', 'added.html': 'added' });
  expect(statSync(former).ino).toBe(first);
  const marks = ['same.html', 'added.html'].map((file) => statSync(join(output, file)).ino);
  publishSite({ 'index.html': '3', 'same.html': 'same', 'added.html': 'added' });
  expect(statSync(output).ino).toBe(first);
  expect(read(output)).toEqual({ 'index.html': '3', 'same.html': 'same', 'added.html': 'added' });
  expect(['same.html', 'added.html'].map((file) => statSync(join(output, file)).ino)).toEqual(marks);
  expect(existsSync(join(output, 'gone'))).toBe(false);
});

test('where the former site cannot be kept, or is not to be had, a site is published all the same', () => {
  former = join(former, 'beyond', 'the', 'disk');
  for (const round of ['1', '2', '3']) {
    publishSite({ 'index.html': round, 'same.html': 'same' });
    expect(read(output)).toEqual({ 'index.html': round, 'same.html': 'same' });
  }
  expect(readdirSync(home).sort()).toEqual(['articles', 'site']);
});

test('a published file that somebody takes away during a build ends it in words', () => {
  publishSite({ 'index.html': '1', 'same.html': 'same' });
  const staging = open();
  try {
    const writer = new SiteWriter(staging.folder, output);
    const files = [writer.put('index.html' as Url, '2'), writer.put('same.html' as Url, 'same')];
    rmSync(join(output, 'same.html'));
    expect(() => publish(staging, files, last)).toThrow(/somebody took .*same\.html away/);
  } finally {
    closeStaging(staging);
  }
  expect(read(output)).toEqual({ 'index.html': '1' });
  expect(publishSite({ 'index.html': '2', 'same.html': 'same' }).written).toEqual([
    'index.html',
    'same.html',
  ]);
});

test('a link in the place of the former site is not followed', () => {
  publishSite({ 'index.html': '1', 'same.html': 'same' });
  publishSite({ 'index.html': '2', 'same.html': 'same' });
  rmSync(former, { recursive: true });
  const elsewhere = join(home, 'elsewhere');
  write(elsewhere, { 'diary.txt': 'mine' });
  symlinkSync(elsewhere, former);
  publishSite({ 'index.html': '3', 'same.html': 'same' });
  expect(read(elsewhere)).toEqual({ 'diary.txt': 'mine' });
  expect(lstatSync(output).isDirectory()).toBe(true);
  expect(read(output)).toEqual({ 'index.html': '3', 'same.html': 'same' });
});

/** What may become of the former site between two builds. */
const ACCIDENTS: readonly (() => void)[] = [
  () => {},
  () => rmSync(former, { recursive: true, force: true }),
  () => {
    // Written over, it would be the published one, too.
    rmSync(join(former, 'a'), { force: true });
    write(former, { a: 'damaged', 'c/more': 'more', 'x/y/z': 'z' });
  },
  () => rmSync(join(former, 'c'), { recursive: true, force: true }),
  () => {
    rmSync(former, { recursive: true, force: true });
    writeFileSync(former, 'a file');
  },
  () => {
    rmSync(join(former, 'c'), { recursive: true, force: true });
    write(former, { c: 'a file' });
  },
  () => {
    rmSync(join(former, 'b'), { recursive: true, force: true });
    write(former, { 'b/inside': 'b' });
  },
  () => {
    // Both sites have the damaged one, and this one is put right.
    const bytes = readFileSync(join(output, 'c/a'));
    writeFileSync(join(output, 'c/a'), 'damaged');
    rmSync(join(output, 'c/a'));
    writeFileSync(join(output, 'c/a'), bytes);
  },
  () => {
    last = null;
  },
];

function disturb(accident: () => void): void {
  try {
    accident();
  } catch {
    // What another one did is in its way.
  }
}

test('whatever came before, the output is the new site and what was not Dateline’s', () => {
  const name = fc.constantFrom('a', 'b', 'c/a', 'c/b', 'd/e/a');
  const site = fc.dictionary(name, fc.constantFrom('1', '2'), { minKeys: 1 });
  const accidents = fc.infiniteStream(fc.constantFrom(...ACCIDENTS));
  const run = fc.property(fc.array(site, { minLength: 1, maxLength: 6 }), accidents, (sites, meanwhile) => {
    rmSync(output, { recursive: true, force: true });
    let before: Files = {};
    for (const [round, files] of sites.entries()) {
      const { written, deleted, unchanged } = publishSite(files);
      expect(written).toEqual(
        Object.keys(files)
          .filter((path) => before[path] !== files[path])
          .sort(),
      );
      expect(deleted).toEqual(
        Object.keys(before)
          .filter((path) => !(path in files))
          .sort(),
      );
      expect(written.length + unchanged).toBe(Object.keys(files).length);
      write(output, { [`c/mine-${round}`]: 'mine' });
      before = files;
      disturb(meanwhile.next().value);
    }
    const own = Object.fromEntries(sites.map((_, round) => [`c/mine-${round}`, 'mine']));
    expect(read(output)).toEqual({ ...before, ...own });
  });
  fc.assert(run, { numRuns: 60 });
});
