import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyProject, copyStart, keepMade, listCompiled, runCopy } from './project-copy.ts';

/** Of the project: it lies in a folder where others may write, too. */
let copy: string;
let marker: string;

beforeAll(() => {
  copy = copyProject();
  marker = join(dirname(copy), 'ran');
  mkdirSync(join(copy, 'few'));
  writeFileSync(join(copy, 'few/talks.md'), '---\ntitle: Talks\ndate: 2023-08-10\n---\nBoth sides spoke.\n');
  writeFileSync(join(copy, 'few/page.html'), `<title>Page</title><p>${'A page was saved. '.repeat(9)}`);
});
beforeEach(() => rmSync(marker, { force: true }));
afterAll(() => rmSync(dirname(copy), { recursive: true, force: true }));

/** Code that leaves a trace. */
const foreignCode = () => `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran');`;

/** Builds a site, which is whole, and nothing foreign was run for it. */
function expectOwnBuild(options: Parameters<typeof runCopy>[2] = {}, folder = 'few'): void {
  const words = ['build', join(copy, folder), '--quiet', '--fresh', '--jobs', '2'];
  expect(runCopy(copy, words, options)).toEqual({ status: 0, stdout: '', stderr: '' });
  const page = readFileSync(join(options.cwd ?? copy, '_site/about.html'), 'utf8');
  expect(page).toContain('About this archive');
  expect(existsSync(marker)).toBe(false);
}

describe('a folder for temporary files, in which anybody may write,', () => {
  test.each([
    ['where the compiled program is kept', true],
    ['where it cannot be kept', false],
  ])('is neither read nor written, %s', (_, isKept) => {
    rmSync(join(copy, 'node_modules/.cache'), { recursive: true, force: true });
    if (!isKept) writeFileSync(join(copy, 'node_modules/.cache'), '');
    const shared = join(dirname(copy), 'shared');
    mkdirSync(shared, { recursive: true });
    const before = statSync(shared, { bigint: true });
    expectOwnBuild({ env: { TMPDIR: shared } });
    const after = statSync(shared, { bigint: true });
    expect(readdirSync(shared)).toEqual([]);
    // Nothing was written there and taken away again.
    expect(after.mtimeNs).toBe(before.mtimeNs);
    rmSync(join(copy, 'node_modules/.cache'), { recursive: true });
  });
});

describe('the compiled program is run only as it was compiled:', () => {
  /** What starts the program, with a small one in its place: each of these has it compiled anew. */
  let start: string;
  const compiled = () => listCompiled(start)[0]!;
  const sumOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

  /** Changes what is started first, or another script, and with `isSigned` the sums of the files, too. */
  function plant(folder: string, isSigned: boolean, script = 'start.js'): void {
    const file = join(folder, script);
    const before = readFileSync(file);
    const after = `(function (exports, require) { ${foreignCode()} })`;
    writeFileSync(file, after);
    if (!isSigned) return;
    const sums = join(folder, 'SHA256SUMS');
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(sumOf(before), sumOf(after)));
  }

  /** It does its work, and nothing foreign was run for it. */
  function expectOwnRun(): void {
    expect(runCopy(start, ['check'])).toEqual({ status: 0, stdout: 'All was read.\n', stderr: '' });
    expect(existsSync(marker)).toBe(false);
  }

  let putBack: () => void;
  beforeAll(() => {
    start = copyStart();
    expectOwnRun();
    putBack = keepMade(start);
  });
  beforeEach(() => putBack());
  afterAll(() => rmSync(dirname(start), { recursive: true, force: true }));

  test('what would be run, if it were not checked, leaves a trace', () => {
    plant(compiled(), true);
    runCopy(start, ['check']);
    expect(existsSync(marker)).toBe(true);
  });

  test('a file with another content is made anew', () => {
    plant(compiled(), false);
    expectOwnRun();
    expectOwnRun();
  });

  test('so is one with another content that is opened later', () => {
    plant(compiled(), false, 'program.js');
    expectOwnRun();
    expectOwnRun();
  });

  test.each(['start.js', 'program.js'])('a file that is gone is made anew: %s', (name) => {
    rmSync(join(compiled(), name));
    expectOwnRun();
  });

  test.skipIf(process.platform === 'win32')('a folder in which others may write is made anew', () => {
    plant(compiled(), true);
    chmodSync(compiled(), 0o777);
    expectOwnRun();
    expect(statSync(compiled()).mode & 0o022).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('so is one around which others may write', () => {
    plant(compiled(), true);
    chmodSync(dirname(compiled()), 0o777);
    expectOwnRun();
  });

  test.skipIf(process.getuid?.() !== 0)('a folder of somebody else’s is not used', () => {
    plant(compiled(), true);
    chownSync(compiled(), 12_345, 12_345);
    expectOwnRun();
  });

  test('a link in its place is not followed', () => {
    const elsewhere = join(dirname(start), 'elsewhere');
    const place = compiled();
    plant(place, true);
    renameSync(place, elsewhere);
    symlinkSync(elsewhere, place);
    expectOwnRun();
    expect(existsSync(join(elsewhere, 'program.js'))).toBe(true);
  });
});

describe('libraries that are not the project’s own are not run:', () => {
  // What is compiled names libraries where they were found; other things are made of Dateline's own data.
  beforeEach(() => {
    for (const folder of listCompiled(copy)) rmSync(folder, { recursive: true });
  });

  /** Copies one that is linked, so that it looks for others where the copy lies. */
  function ownLibrary(name: string): void {
    const own = join(copy, 'node_modules', name);
    const from = realpathSync(own);
    rmSync(own, { recursive: true });
    cpSync(from, own, { recursive: true });
  }

  function plantLibrary(folder: string, name: string): void {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.js'), foreignCode());
  }

  test('what lies in a folder above, in the user’s own, also as of old, and in one that the environment names', () => {
    // One of the project's own looks for another that draws pictures, and does without where there is none.
    ownLibrary('linkedom');
    const [user, named] = ['user', 'named'].map((name) => join(dirname(copy), name)) as [string, string];
    const folders = [join(dirname(copy), 'node_modules'), join(user, '.node_modules')];
    for (const folder of [...folders, join(user, '.node_libraries'), named]) plantLibrary(folder, 'canvas');
    const env = { HOME: user, NODE_PATH: named };
    expect(runCopy(copy, ['check'], { env })).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(marker)).toBe(false);
  });

  test('own ones are found where the environment names their folder, too', () => {
    expectOwnBuild({ env: { NODE_PATH: join(copy, 'node_modules') } });
  });

  test('nor in a thread that Node starts for libraries', () => {
    ownLibrary('@11ty');
    ownLibrary('debug');
    plantLibrary(join(dirname(copy), 'node_modules'), 'supports-color');
    expectOwnBuild({}, 'content');
  });
});

test('code and data for Eleventy in the folder that the program is started in are not run', () => {
  const cwd = join(dirname(copy), 'started');
  mkdirSync(join(cwd, '_data'), { recursive: true });
  for (const name of ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.cjs', '_data/x.js'])
    writeFileSync(join(cwd, name), foreignCode());
  writeFileSync(join(cwd, 'package.json'), '{ broken');
  expectOwnBuild({ cwd });
});

describe('settings in code that came with the articles are not run, wherever the program is started:', () => {
  /** An archive that somebody sent. */
  let archive: string;

  beforeAll(() => {
    archive = join(dirname(copy), 'archive');
    mkdirSync(archive);
    writeFileSync(join(archive, 'talks.md'), readFileSync(join(copy, 'content/talks.md')));
    const code = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(marker)}, 'ran');`;
    writeFileSync(join(archive, 'dateline.config.ts'), `${code} export default { title: 'From code' };\n`);
  });

  test.each([
    ['build', ['.', '--output', '../site', '--json']],
    ['verify', ['.', '--output', '../site']],
    ['check', ['.']],
    ['annotate', ['.']],
    ['inspect', ['talks.md']],
    ['inspect', ['--entities', '.']],
  ])('%s %j', (command, words) => {
    const { status, stdout, stderr } = runCopy(copy, [command, ...words], { cwd: archive });
    expect(status).toBe(0);
    expect(existsSync(marker)).toBe(false);
    if (command === 'build' || command === 'check') expect(stdout).toContain('settings/not-run');
    else if (words[0] === 'talks.md')
      expect(stderr).toMatch(/^dateline\.config\.ts:1:1 warning settings\/not-run: /);
    // Nor is a cache left there, or looked for: it could have come with the articles, too.
    expect(readdirSync(archive).sort()).toEqual(['dateline.config.ts', 'talks.md']);
  });

  test('the project’s own settings are, in whatever folder it is started', () => {
    const settings = join(copy, 'dateline.config.ts');
    writeFileSync(settings, 'export default { title: "The Niger Papers" };\n');
    expect(runCopy(copy, ['build', '.', '--output', '../site', '--quiet'], { cwd: archive }).status).toBe(0);
    expect(readFileSync(join(archive, '../site/index.html'), 'utf8')).toContain('The Niger Papers');
    rmSync(settings);
  });
});
