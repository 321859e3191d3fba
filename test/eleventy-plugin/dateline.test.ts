import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compilePortably } from '../../src/compile/compile.mjs';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { type BuiltSite, buildSite } from '../site/demo-site.ts';

/** What a site of Dateline's says of all its files: other files stand beside them here. */
const LISTS = ['.dateline-files', 'SHA256SUMS'];

/** Another Eleventy project, with templates of its own. */
let project: string;
let site: BuiltSite;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'dateline-plugin-'));
  cpSync(join(PROJECT, 'content'), join(project, 'content'), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  write('package.json', '{ "type": "module" }');
  write('_data/site.json', '{ "title": "The Other Site" }');
  write('notes/hello.md', '---\ntitle: Hello\n---\n# {{ title }} of {{ site.title }}\n');
  // Sites that other commands have made stand beside what they keep.
  write('.dateline/preview/index.html', '<title>Preview</title>');
  // What an article may not do.
  write(
    'content/planted.md',
    '---\ntitle: Planted {{ 6 | times: 7 }}\ndate: 2023-08-04\n---\nThey wrote {{ 6 | times: 7 }}.\n',
  );
  write(
    'eleventy.config.js',
    "import dateline from './compiled/dateline.mjs';\nexport default (config) => {\n  config.addPlugin(dateline, { articles: 'content' });\n};\n",
  );
  for (const { path, contents } of await compilePortably(
    ['src/eleventy-plugin/dateline.ts'],
    join(project, 'compiled'),
  )) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  write('.eleventyignore', 'compiled\n');
  site = await buildSite('content', project);
  rmSync(join(project, 'cache'), { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function runEleventy(output = '_other', ...words: readonly string[]) {
  return spawnSync(
    process.execPath,
    [join(PROJECT, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', `--output=${output}`, ...words],
    { cwd: project, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } },
  );
}

test('Eleventy makes the archive of another project, byte for byte, beside its own pages', () => {
  for (const list of LISTS) rmSync(join(project, 'site', list));
  // The project's templates would be those of the site that is compared with, too.
  write('.eleventyignore', 'compiled\nsite\n');
  const { status, stderr } = runEleventy();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const made = listFiles(join(project, '_other'));
  const own = made.filter((file) => !site.files.includes(file));
  expect(own).toEqual(['notes/hello/index.html']);
  expect(readFileSync(join(project, '_other', own[0]!), 'utf8')).toContain('Hello of The Other Site');
  const different = site.files.filter(
    (file) =>
      !LISTS.includes(file) &&
      (!made.includes(file) ||
        !readFileSync(join(project, '_other', file)).equals(readFileSync(join(project, 'site', file)))),
  );
  expect(different).toEqual([]);
  expect(site.files.length).toBeGreaterThan(500);
});

test('a dry run writes nothing', () => {
  expect(runEleventy('_none', '--dryrun').status).toBe(0);
  expect(existsSync(join(project, '_none'))).toBe(false);
});

test('what is wrong is said, and Eleventy ends', () => {
  write('dateline.config.json', '{ "titel": "x", "siteUrl": 7 }');
  const { status, stderr } = runEleventy();
  expect(status).not.toBe(0);
  expect(stderr).toContain('dateline.config.json:1:');
  rmSync(join(project, 'dateline.config.json'));
});
