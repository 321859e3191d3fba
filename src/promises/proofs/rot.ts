/**
 * Rot is found and mended: a byte is altered in a file of each kind of a site, of a cache and of an archive, with size,
 * time and inode as they were. `verify` must name that file and no other; `--repair` must leave the bytes of a first
 * build.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { readSettings } from '../../settings/read-settings.ts';
import { listFiles } from '../../tools/disk/list-files.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { type Verification, verify } from '../../verify/verify.ts';
import { Findings } from '../findings.ts';
import { flipBit } from '../spoil.ts';
import { digestFolder, openHome, tellDifference } from '../trial.ts';

const ARTICLES = 30;
const home = openHome('rot');
const [articles, site, cache] = [join(home, 'articles'), join(home, 'site'), join(home, 'cache')];
const findings = new Findings();
const { settings } = await readSettings({ folder: null, project: PROJECT, siteUrl: null });

function run(words: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'src/start.mjs'), ...words], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 3) process.stdout.write(stderr);
  return { status, stdout };
}

const places = (output = site, kept = cache) => [articles, '--output', output, '--cache', kept];

function build(output = site, kept = cache): void {
  const { status } = run(['build', ...places(output, kept), '--quiet']);
  if (status !== 0) throw new Error(`a build ended with ${status}`);
}

/** A list of what was told: `site.altered index.html`. */
function listTold({ site: ofSite, cache: ofCache, archive }: Omit<Verification, 'holds'>): readonly string[] {
  const name = (what: string, names: readonly string[]) => names.map((one) => `${what} ${one}`);
  return [
    ...name('site.altered', ofSite.altered),
    ...name('site.missing', ofSite.missing),
    ...name('site.foreign', ofSite.foreign),
    ...name('cache.damaged', ofCache?.damaged ?? []),
    ...(archive === null ? ['archive not compared'] : []),
    ...name('archive.altered', archive?.altered ?? []),
    ...name('archive.missing', archive?.missing ?? []),
    ...name('archive.added', archive?.added ?? []),
  ];
}

/** @param kept the cache by which it is told; `null`: by the site's own list */
function expectTold(trial: string, wanted: readonly string[], kept: string | null = cache): void {
  const found = verify({ folder: articles, output: site, cache: kept, settings });
  const told = listTold(found);
  const shouldHold = wanted.every((line) => line.startsWith('site.foreign'));
  const isRight = told.toSorted().join('\n') === wanted.toSorted().join('\n') && found.holds === shouldHold;
  findings.add(trial, isRight ? null : `told was ${told.join(', ') || 'nothing'}`);
}

/** The same by the command, which tells by its exit code, too. */
function expectSaid(trial: string, wanted: readonly string[], code: number): void {
  const { status, stdout } = run(['verify', ...places(), '--json']);
  const told = stdout === '' ? [] : listTold(JSON.parse(stdout) as Verification);
  const isRight = told.join('\n') === wanted.join('\n') && status === code;
  findings.add(trial, isRight ? null : `exit ${status}, told was ${told.join(', ') || 'nothing'}`);
}

/**
 * Has what was spoilt built again, and compares it with what a first build makes.
 *
 * @param foreign what the paths of files of others begin with
 */
function expectRepaired(trial: string, foreign: readonly string[] = []): void {
  const { status } = run(['verify', ...places(), '--repair', '--json']);
  const clean = join(home, 'clean');
  build(clean, join(home, 'clean-cache'));
  const own = [...digestFolder(site)].filter(([path]) => !foreign.some((start) => path.startsWith(start)));
  const difference = tellDifference(new Map(own), digestFolder(clean));
  for (const folder of [clean, join(home, 'clean-cache')]) rmSync(folder, { recursive: true });
  findings.add(trial, status === 0 && difference === null ? null : `exit ${status}, ${difference}`);
}

/** A red point. */
function makePicture(): Buffer {
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function writeArchive(): void {
  mkdirSync(articles);
  for (let number = 1; number <= ARTICLES; number++) {
    const day = String(number % 28 || 28).padStart(2, '0');
    const front = `---\ntitle: Ferry ${number} leaves Niamey\ndate: 2023-08-${day}\nauthor: Ann Roe\nsource: Le Sahel\ntags: [Ferries]\n---\n`;
    const text = `President Mohamed Bazoum told the ECOWAS in Niamey on ferry ${number} of Niger.\n`;
    writeFileSync(
      join(articles, `${number}.md`),
      `${front}${text}${number === 1 ? '\n![A point](point.png)\n' : ''}`,
    );
  }
  writeFileSync(join(articles, 'point.png'), makePicture());
  writeFileSync(join(articles, 'README.md'), 'How these were gathered.\n');
  writeFileSync(
    join(articles, 'two.txt'),
    ' date 2023-09-01 The first of two said that Niger waits.\n\n date 2023-09-02 The second of two said that Niger waits.\n',
  );
}

/** Of each kind the first: of files of one ending in one folder at the root. */
function chooseFiles(): readonly string[] {
  const kinds = new Map<string, string>();
  for (const path of listFiles(site)) {
    const [, root = '', ending = path] = /^([^/]+\/)?.*?(\.\w+)?$/.exec(path) ?? [];
    const kind = root + ending + (root === '' ? path : '');
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** What is told of an altered file of the site: where it is the data of the articles, it tells of no archive. */
const altered = (path: string): readonly string[] => [
  `site.altered ${path}`,
  ...(path.startsWith('data/articles') ? ['archive not compared'] : []),
];

function spoilSite(): void {
  expectSaid('a site as it was published, by the command', [], 0);
  for (const path of chooseFiles()) {
    flipBit(join(site, path));
    expectTold(`an altered byte in ${path}`, altered(path));
    flipBit(join(site, path));
  }
  expectTold('a site that is again as it was published', []);
  const [page, other] = ['index.html', 'people/mohamed-bazoum.html'];
  flipBit(join(site, page));
  build();
  expectSaid('an altered page that the next build keeps, by the command', altered(page), 1);
  rmSync(join(site, other));
  const both = [...altered(page), `site.missing ${other}`];
  expectTold('a page that is gone', both);
  expectTold('the same, by the list of the site alone', both, null);
  expectRepaired('an altered page and one that is gone');
  for (const list of ['SHA256SUMS', '.dateline-files']) {
    rmSync(join(site, list));
    expectTold(`${list} is gone`, [`site.missing ${list}`]);
    expectRepaired(`${list} is gone`);
  }
}

function spoilCache(): void {
  const names = readdirSync(cache).filter((file) => file.endsWith('.blocks'));
  for (const name of names) {
    const path = join(cache, name);
    const whole = readFileSync(path);
    flipBit(path);
    expectTold(`an altered byte in ${name} of the cache`, [`cache.damaged ${name}`]);
    truncateSync(path, whole.length - 1);
    expectTold(`${name} of the cache, cut off`, [`cache.damaged ${name}`]);
    writeFileSync(path, whole);
  }
  for (const name of names) flipBit(join(cache, name));
  expectRepaired('an altered byte in every file of the cache');
}

/** What has rotted in a file from which lines are copied gets no sum of its own by it. */
function spoilCopied(): void {
  flipBit(join(site, 'data/articles.ndjson'));
  writeFileSync(join(articles, '30.md'), `${readFileSync(join(articles, '30.md'), 'utf8')}More of it.\n`);
  build();
  expectTold('an edit after an altered byte in the data', []);
}

function spoilArchive(): void {
  flipBit(join(articles, '7.md'));
  rmSync(join(articles, '8.md'));
  writeFileSync(join(articles, 'new.md'), '---\ntitle: New\ndate: 2023-08-09\n---\nNew.\n');
  writeFileSync(join(articles, 'README.md'), 'How these were gathered, again.\n');
  const since = ['archive.altered 7.md', 'archive.missing 8.md', 'archive.added new.md'];
  expectTold('articles altered, gone and new', since);
  expectRepaired('articles altered, gone and new');
  flipBit(join(articles, 'two.txt'));
  expectTold('an altered byte in a file of two articles', ['archive.altered two.txt']);
}

/** What others lay beside, a signature say, is told, allowed, and stays. */
function layBeside(): void {
  cpSync(articles, join(site, '.git'), { recursive: true });
  for (const name of ['CNAME', 'SHA256SUMS.minisig']) writeFileSync(join(site, name), 'of others');
  const foreign = ['.git', 'CNAME', 'SHA256SUMS.minisig'].map((name) => `site.foreign ${name}`);
  writeFileSync(join(articles, 'newer.md'), '---\ntitle: Newer\ndate: 2023-08-10\n---\nNewer.\n');
  expectRepaired('a file of two articles, beside files of others', ['CNAME', 'SHA256SUMS.minisig', '.git/']);
  expectTold('files of others, after the next build', foreign);
  rmSync(join(site, 'SHA256SUMS'));
  rmSync(join(site, '.dateline-files'));
  expectSaid('a folder without a site, by the command', [], 2);
}

writeArchive();
build();
spoilSite();
spoilCache();
spoilCopied();
spoilArchive();
layBeside();
findings.end();
