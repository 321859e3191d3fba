import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../src/report/format-problem.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

let project: string;
let folder: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-settings-'));
  folder = join(project, 'articles');
  mkdirSync(folder);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const read = (siteUrl: string | null = null) => readSettings({ folder, project, siteUrl });

/** Without the path of the folder, which is another one each time. */
async function readProblems(): Promise<readonly string[]> {
  const { problems } = await read();
  return problems.map((problem) =>
    formatProblem({ ...problem, path: problem.path.replace(folder, 'articles') }),
  );
}

async function readFault(): Promise<string> {
  try {
    await read();
  } catch (error) {
    return (error as Error).message.replaceAll(folder, 'articles');
  }
  throw new Error('the settings were accepted');
}

test('an archive needs no settings', async () => {
  expect(await read()).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('the archive’s own settings stand over the project’s, the command line over both', async () => {
  writeFileSync(
    join(project, 'dateline.config.ts'),
    'export default { title: "Project", zone: "Africa/Niamey" };',
  );
  writeFileSync(
    join(folder, 'dateline.config.json'),
    '{ "title": "Archive", "siteUrl": "https://a.example" }',
  );
  const { settings } = await read('https://b.example/news');
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    title: 'Archive',
    zone: 'Africa/Niamey',
    siteUrl: 'https://b.example/news/',
  });
});

test('code among the articles is reported and not run', async () => {
  writeFileSync(join(folder, 'dateline.config.ts'), 'throw new Error("ran"); export default { title: "x" };');
  expect(await readProblems()).toMatchInlineSnapshot(`
    [
      "articles/dateline.config.ts:1:1 warning settings/not-run: Settings in the article folder are not run as code. Write them as dateline.config.json, or move the file to the folder that Dateline is started in.",
    ]
  `);
});

test('an unknown key is named, with the one that was meant', async () => {
  writeFileSync(
    join(folder, 'dateline.config.json'),
    '{\n  "titel": "x",\n  "colour": "red",\n  "__proto__": {}\n}',
  );
  expect(await readProblems()).toMatchInlineSnapshot(`
    [
      "articles/dateline.config.json:2:3 warning settings/unknown: There is no setting "titel". Did you mean "title"?",
      "articles/dateline.config.json:3:3 warning settings/unknown: There is no setting "colour". Settings are: title, description, language, zone, siteUrl, dateOrder, entityPageFrom, smallArchive, entityFeedFrom.",
      "articles/dateline.config.json:4:3 warning settings/unknown: There is no setting "__proto__". Settings are: title, description, language, zone, siteUrl, dateOrder, entityPageFrom, smallArchive, entityFeedFrom.",
    ]
  `);
});

test.each([
  [
    '{ "zone": "Niamey" }',
    '1:3 error settings/invalid: The setting "zone" is "Niamey". Write the name of a time zone, such as "Africa/Niamey" or "UTC".',
  ],
  [
    '{ "language": "en us" }',
    '1:3 error settings/invalid: The setting "language" is "en us". Write a language tag, such as "en", "fr" or "pt-BR".',
  ],
  [
    '{\n  "title": ""\n}',
    '2:3 error settings/invalid: The setting "title" is "". Write a text in quotes, on one line.',
  ],
  [
    '{ "siteUrl": "javascript:alert(1)" }',
    '1:3 error settings/invalid: The setting "siteUrl" is "javascript:alert(1)". Write the address of the site, such as "https://example.org/archive/".',
  ],
  [
    '{ "siteUrl": "https://a.example/?x" }',
    '1:3 error settings/invalid: The setting "siteUrl" is "https://a.example/?x". Leave out what begins with "?" or "#".',
  ],
  [
    '{ "dateOrder": "middle" }',
    '1:3 error settings/invalid: The setting "dateOrder" is "middle". Write "day-first" or "month-first".',
  ],
  [
    '{ "entityPageFrom": 0 }',
    '1:3 error settings/invalid: The setting "entityPageFrom" is 0. Write a whole number from 1 on.',
  ],
  [
    '{ "entityFeedFrom": [] }',
    '1:3 error settings/invalid: The setting "entityFeedFrom" is a list. Write a whole number from 1 on.',
  ],
  [
    '[]',
    '1:1 error settings/shape: The settings are a list, not an object. Write { "title": "…" }, with one entry a setting.',
  ],
  [
    '',
    '1:1 error settings/shape: The settings are empty, not an object. Write { "title": "…" }, with one entry a setting.',
  ],
  [
    '{ "title": "x" ',
    '1:16 error settings/syntax: The settings are not valid JSON here. Write { "title": "…" }, with every name and text in double quotes.',
  ],
  [
    '{ "title": "x", "title": "y" }',
    '1:17 error settings/syntax: A setting is given twice. Write { "title": "…" }, with every name and text in double quotes.',
  ],
  [
    '{\n  "title": *x }',
    '2:12 error settings/syntax: The settings are not valid JSON here. Write { "title": "…" }, with every name and text in double quotes.',
  ],
  [
    '{ [1]: 2 }',
    '1:3 error settings/syntax: The settings are not valid JSON here. Write { "title": "…" }, with every name and text in double quotes.',
  ],
])('%s is a fault', async (text, fault) => {
  writeFileSync(join(folder, 'dateline.config.json'), text);
  expect(await readFault()).toBe(`articles/dateline.config.json:${fault}`);
});

test.each([
  [
    'aliases of aliases',
    `{ "a0": &a0 [x], ${Array.from({ length: 30 }, (_, i) => `"a${i + 1}": &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join(', ')} }`,
  ],
  ['lists in lists', `{ "title": ${'['.repeat(20_000)}`],
])('%s are a fault of syntax, found at once', async (_, text) => {
  writeFileSync(join(folder, 'dateline.config.json'), text);
  expect(await readFault()).toMatch(/^articles\/dateline\.config\.json:1:\d+ error settings\/syntax: /);
});

test('every fault is named', async () => {
  writeFileSync(join(folder, 'dateline.config.json'), '{ "zone": 1, "title": 2 }');
  expect((await readFault()).split('\n')).toHaveLength(2);
});

test('settings that cannot be run are a fault', async () => {
  writeFileSync(join(project, 'dateline.config.ts'), 'throw new Error("no such thing");');
  expect(await readFault()).toMatchInlineSnapshot(
    `"dateline.config.ts:1:1 error settings/broken: The settings could not be run: Error: no such thing. Write export default { title: "…" };"`,
  );
});

test('two settings files in one folder are a fault', async () => {
  writeFileSync(join(project, 'dateline.config.ts'), 'export default {};');
  writeFileSync(join(project, 'dateline.config.json'), '{}');
  expect(await readFault()).toBe('There is both a dateline.config.ts and a dateline.config.json.');
});

test.each(['ftp://a.example', 'a.example', 'https://', 'https://me:secret@a.example'])(
  '--site-url %s is refused',
  async (siteUrl) => {
    await expect(read(siteUrl)).rejects.toThrow(/--site-url is/);
  },
);
