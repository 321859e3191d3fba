import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { CHROMIUM } from '../needs.ts';
import { runDateline } from '../run-dateline.ts';
import { openBrowser, visit } from '../site/visit.ts';
import { installPackage, packProject, run } from './install-package.ts';

const CONTENT = join(PROJECT, 'content');
/** Of the tarball, in bytes, with the site's fonts. */
const LARGEST = 10_600_000;

let packed: ReturnType<typeof packProject>;
/** An empty project in which the package was installed. */
let project: string;

beforeAll(() => {
  packed = packProject();
  project = installPackage(packed.tarball);
  cpSync(join(CONTENT, 'background'), join(project, 'articles'), { recursive: true });
});
afterAll(() => {
  rmSync(dirname(packed.tarball), { recursive: true, force: true });
  rmSync(project, { recursive: true, force: true });
});

/** Runs what npm has put among the project's programs. */
function dateline(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin/dateline'), words, {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const readPage = (site: string, name: string) => readFileSync(join(project, site, name), 'utf8');

function write(name: string, text: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
}

/** Runs a module in the project, and gives back what it says as JSON. */
function runModule(code: string): unknown {
  write('module.mjs', code);
  return JSON.parse(run(process.execPath, ['module.mjs'], project));
}

test('the package holds the program, and nothing of its making', () => {
  const { files } = packed;
  expect(files).toEqual(expect.arrayContaining(['src/start.mjs', 'dist/api.mjs', 'LICENSE', 'README.md']));
  expect(files.filter((path) => /^(?:test|content|\.ci|src\/(?:train|bench|promises))\//.test(path))).toEqual(
    [],
  );
  expect(statSync(packed.tarball).size).toBeLessThan(LARGEST);
});

test('behind each door is something', () => {
  const { exports: doors } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    exports: Record<string, { types: string; default: string } | string>;
  };
  // As long as there is no plugin, its door leads nowhere.
  if (!existsSync(join(PROJECT, 'src/eleventy-plugin/dateline.ts'))) delete doors['./eleventy'];
  const behind = Object.values(doors).flatMap((door) =>
    typeof door === 'string' ? [door] : [door.types, door.default],
  );
  const missing = behind
    .map((path) => path.replace('./', '').replace('*', 'parts/footer'))
    .filter((path) => !packed.files.includes(path));
  expect(missing).toEqual([]);
});

test('its pages have their scripts, ready for browsers', () => {
  const scripts = packed.files.filter((path) => path.startsWith('dist/scripts/'));
  expect(scripts).toEqual(expect.arrayContaining(['dist/scripts/page.js', 'dist/scripts/search.js']));
  expect(packed.files.filter((path) => path.startsWith('layouts/scripts/'))).toEqual([]);
  for (const name of ['page.js', 'search.js']) {
    const script = readFileSync(join(project, 'node_modules/dateline/dist/scripts', name), 'utf8');
    expect(() => new Script(script)).not.toThrow();
  }
});

test('in a folder that holds nothing but articles, one command builds a site', () => {
  expect(dateline('build', 'articles', '--output', 'site', '--quiet')).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(readPage('site', 'index.html')).toContain('News archive');
});

test.skipIf(CHROMIUM === null)(
  'its search finds articles, and its scripts run (needs Chromium)',
  async () => {
    expect(dateline('build', 'articles', '--output', 'site', '--quiet').status).toBe(0);
    const root = join(project, 'site');
    const browser = await openBrowser();
    try {
      const found = await visit(await browser.newContext(), root, ['search.html'], async (page) => {
        await page.locator('#query').fill('ecowas');
        await page.locator('#search-results .hit-headline a').first().click();
        await page.locator('.article-citation button').first().waitFor();
        return [];
      });
      expect(found).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);

test('it builds the site that a clone builds, byte for byte', async () => {
  const home = join(project, 'clone');
  for (const folder of [project, home]) cpSync(CONTENT, join(folder, 'content'), { recursive: true });
  expect(dateline('build', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(await runDateline(['build', '--quiet'], home)).toMatchObject({ code: 0 });
  const [own, clone] = [join(project, '_site'), join(home, '_site')];
  const files = listFiles(clone);
  expect(files.length).toBeGreaterThan(500);
  expect(listFiles(own)).toEqual(files);
  const read = (site: string, file: string) => readFileSync(join(site, file));
  expect(files.filter((file) => !read(own, file).equals(read(clone, file)))).toEqual([]);
  for (const folder of ['content', '_site', 'clone']) rmSync(join(project, folder), { recursive: true });
});

test('it tells its version', () => {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  expect(dateline('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test('settings in code lie in the project, and are its own', () => {
  write('dateline.config.ts', 'export default { title: "The Niger Papers" };\n');
  expect(dateline('build', 'articles', '--output', 'site', '--quiet').status).toBe(0);
  expect(readPage('site', 'index.html')).toContain('The Niger Papers');
  chmodSync(project, 0o777);
  expect(dateline('check', 'articles').stdout).toContain(
    'dateline.config.ts:1:1 warning settings/not-run: Code that everybody may change is not run.',
  );
  chmodSync(project, 0o755);
  rmSync(join(project, 'dateline.config.ts'));
});

test('a program imports it: results are data, and nothing is printed', () => {
  const told = runModule(`
    import { build, check, inspect, UsageError } from 'dateline';
    const settings = { title: 'From a program' };
    const built = await build({ articles: 'articles', output: 'made', settings });
    const checked = await check({ articles: 'articles', settings });
    const { files } = await inspect(['articles/none.md']);
    const refused = await build({ articles: 'nowhere' }).catch((error) => error);
    const misspelt = await build({ articles: 'articles', settings: { titel: 'x' } }).catch((error) => error);
    console.log(JSON.stringify({
      pages: built.pages, published: built.published, problems: checked.problems, publishable: checked.publishable,
      missing: files[0].problems[0].rule, isUsage: refused instanceof UsageError, said: [refused.message, refused.hint],
      misspelt: [misspelt.message, misspelt.hint],
    }));
  `);
  expect(told).toMatchObject({
    published: true,
    publishable: true,
    missing: 'file/missing',
    isUsage: true,
    said: ['There is no folder nowhere.', 'Name the folder that holds the articles.'],
    misspelt: ['There is no setting "titel".', 'Did you mean "title"?'],
  });
  expect(told).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ line: 1 })]) });
  expect(readPage('made', 'index.html')).toContain('From a program');
});

test('what it exports has types', () => {
  write(
    'typed.mts',
    `import { build, type BuildResult, check, inspect, type Problem } from 'dateline';
import { showFooter } from 'dateline/layouts/parts/footer';
import { data, render } from 'dateline/layouts/article.11ty';
import dateline from 'dateline/eleventy';

const result: BuildResult = await build({ articles: 'articles', output: 'site', settings: { title: 'T' } });
const problems: readonly Problem[] = (await check({ strict: true })).problems;
const texts: string[] = (await inspect(['a.md'])).files.map(({ text }) => text);
// @ts-expect-error
await build({ article: 'articles' });
// @ts-expect-error
await build({ settings: { titel: 'T' } });
export default [result.pages + 1, problems, texts, showFooter, data, render, dateline];
`,
  );
  const words = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--types', ''];
  run(
    process.execPath,
    [join(PROJECT, 'node_modules/typescript/lib/tsc.js'), ...words, 'typed.mts'],
    project,
  );
});

/** What a site of Dateline's own says of all its files. */
const LISTS = ['.dateline-files', 'SHA256SUMS'];

/** Eleventy, with the plugin, makes the same pages as the command, whatever layouts the project has. */
function expectSameByEleventy(): void {
  write(
    'eleventy.config.mjs',
    "import dateline from 'dateline/eleventy';\nexport default (config) => config.addPlugin(dateline, { articles: 'articles' });\n",
  );
  write('.eleventyignore', 'command\nsite\nmade\n');
  expect(dateline('build', 'articles', '--output', 'command', '--quiet').status).toBe(0);
  run(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--output=plugin'], project);
  const files = listFiles(join(project, 'command')).filter((file) => !LISTS.includes(file));
  expect(listFiles(join(project, 'plugin'))).toEqual(files);
  const different = files.filter((file) => readPage('command', file) !== readPage('plugin', file));
  expect(different).toEqual([]);
  for (const name of ['eleventy.config.mjs', '.eleventyignore', 'command', 'plugin'])
    rmSync(join(project, name), { recursive: true });
}

test('a part of the project’s own takes the place of Dateline’s on every page', () => {
  // Libraries of both kinds are what Node makes of them: one has to wait for what it exports.
  write('node_modules/printed/package.json', '{ "type": "module", "exports": "./printed.js" }');
  write('node_modules/printed/printed.js', "export default await Promise.resolve('Printed');\n");
  write('node_modules/city/index.js', "exports.__esModule = true;\nexports.default = 'Niamey';\n");
  write(
    'layouts/parts/footer.ts',
    `import city from 'city';
import { html } from 'dateline/layouts/html';
import { showFooter as original } from 'dateline/layouts/parts/footer';
import type { Here } from 'dateline/layouts/parts/href';
import printed from 'printed';

export const showFooter = (here: Here) => html\`\${original(here)}<p class="imprint">\${printed} in \${city.default}</p>\`;
`,
  );
  write('layouts/parts/imprint.css', '.imprint { margin: 0; }\n');
  // Before anything is compiled: layouts that change are compiled anew.
  write('layouts/parts/foter.js', 'export const showFooter = () => "";\n');
  expectSameByEleventy();
  const { status, stdout, stderr } = dateline('build', 'articles', '--output', 'site');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(
    'layouts/parts/foter.js:1:1 warning layouts/unknown: There is no part "parts/foter" whose place this could take. Did you mean "parts/footer"?',
  );
  const pages = listFiles(join(project, 'site')).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  const without = pages.filter(
    (page) => !readPage('site', page).includes('</footer><p class="imprint">Printed in Niamey'),
  );
  expect(without).toEqual([]);
  expect(readPage('site', 'assets/dateline.css')).toMatch(/\.imprint *\{\s*margin: *0;?\s*\}/);

  write('layouts/parts/footer.ts', 'export const showFooter = () => {\n');
  const before = readPage('site', 'index.html');
  const broken = dateline('build', 'articles', '--output', 'site', '--fresh');
  expect(broken.status).toBe(2);
  expect(broken.stderr).toMatch(/layouts\/parts\/footer\.ts:2:0: ERROR: Unexpected end of file/);
  expect(readPage('site', 'index.html')).toBe(before);
  write('layouts/parts/footer.ts', 'export const showFooter = await Promise.resolve(() => "");\n');
  expect(dateline('build', 'articles', '--output', 'site').stderr).toContain(
    'A layout that awaits something does so in a function, not at its top level.',
  );
  for (const path of ['layouts/parts', 'node_modules/printed', 'node_modules/city'])
    rmSync(join(project, path), { recursive: true });

  write(
    'layouts/year.11ty.js',
    `export { data } from 'dateline/layouts/year.11ty';
export const render = ({ item }) => '<!doctype html><title>' + item.url + '</title>';
`,
  );
  expect(dateline('build', 'articles', '--output', 'site', '--quiet')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(readPage('site', '2023/index.html')).toBe('<!doctype html><title>2023/index.html</title>');
  rmSync(join(project, 'layouts'), { recursive: true });
});

test('code that lies among the articles is not run', () => {
  for (const folder of ['site', 'made']) rmSync(join(project, folder), { recursive: true, force: true });
  write('layouts/parts/footer.js', 'throw new Error("it was run");\n');
  write('dateline.config.ts', 'throw new Error("it was run");\n');
  const outside = mkdtempSync(join(tmpdir(), 'dateline-outside-'));
  const { status, stdout } = dateline('build', '.', '--output', join(outside, 'site'));
  rmSync(outside, { recursive: true });
  // Nor is a cache looked for there.
  expect(existsSync(join(project, 'node_modules/dateline/.dateline'))).toBe(true);
  expect(status).toBe(0);
  expect(stdout).toContain('dateline.config.ts:1:1 warning settings/not-run');
  expect(stdout).toContain('layouts:1:1 warning settings/not-run');
  expect(stdout).not.toContain('it was run');
  rmSync(join(project, 'layouts'), { recursive: true });
  rmSync(join(project, 'dateline.config.ts'));
});

test('libraries are those of the project, whatever the environment names', () => {
  // One of them looks for this one, and does without where there is none.
  write('elsewhere/canvas/index.js', 'throw new Error("it was run");\n');
  write('articles/page.html', `<title>Page</title><p>${'A page was saved. '.repeat(9)}`);
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_PATH: join(project, 'elsewhere') };
  const words = [join(project, 'node_modules/dateline/src/start.mjs'), 'check', 'articles'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('without its optional parts it builds, and says what it cannot do', () => {
  const bare = installPackage(packed.tarball, '--omit=optional');
  try {
    expect(existsSync(join(bare, 'node_modules/esbuild'))).toBe(false);
    cpSync(join(CONTENT, 'background'), join(bare, 'articles'), { recursive: true });
    const start = join(bare, 'node_modules/.bin/dateline');
    const build = () => spawnSync(start, ['build', 'articles', '--quiet'], { cwd: bare, encoding: 'utf8' });
    expect(build()).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(bare, 'dateline.config.ts'), 'export default { title: "The Niger Papers" };\n');
    expect(build()).toMatchObject({
      status: 2,
      stderr:
        'The settings in dateline.config.ts cannot be run: esbuild, an optional part of Dateline, is not installed. Install Dateline with its optional parts: npm install --include=optional.\n',
    });
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
});
