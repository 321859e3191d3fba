import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/report/format-problem.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

let home: string;
let project: string;
let folder: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-settings-')));
  project = home;
  folder = join(project, 'articles');
  mkdirSync(folder);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

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

test('an archive that nobody has titled is titled in its language', async () => {
  writeFileSync(join(folder, 'dateline.config.json'), '{ "language": "fr" }');
  expect((await read()).settings).toMatchObject({ language: 'fr', title: 'Archives de presse' });
});

test('a language without words is reported, with those that have some, and kept', async () => {
  writeFileSync(join(folder, 'dateline.config.json'), '{\n  "language": "it-CH"\n}');
  expect(await readProblems()).toEqual([
    expect.stringMatching(
      /^articles\/dateline\.config\.json:2:3 warning settings\/no-words: .* Italian \("it-CH"\): .* in English\. There are words in English \("en"\), French \("fr"\)/,
    ),
  ]);
  expect((await read()).settings).toMatchObject({ language: 'it-CH', title: DEFAULT_SETTINGS.title });
});

test('lists are read, each entry once, however it is written', async () => {
  const hosts = ['https://www.Herald.example/news?x', 'herald.example', 'news.example:8080'];
  const settings = { leaveOut: ['topics', 'feeds', 'topics'], redirectFrom: hosts };
  writeFileSync(join(folder, 'dateline.config.json'), JSON.stringify(settings));
  expect(await readProblems()).toEqual([]);
  expect((await read()).settings).toMatchObject({
    leaveOut: ['feeds', 'topics'],
    redirectFrom: ['herald.example', 'news.example'],
  });
});

test('what is wrong with one topic is told where it stands, and the others hold', async () => {
  const topics = '{\n  "topics": {\n    "acq": "Acquisitions",\n    "earn": {"lable": "Earnings"}\n  }\n}';
  writeFileSync(join(folder, 'dateline.config.json'), topics);
  expect(await readProblems()).toEqual([
    expect.stringMatching(
      /^articles\/dateline\.config\.json:4:5 warning settings\/invalid: "earn": .* "lable"/,
    ),
  ]);
  const place = { path: join(folder, 'dateline.config.json'), line: 3, column: 5 };
  expect((await read()).settings.topics).toMatchObject([{ name: 'acq', label: 'Acquisitions', place }]);
});

test.each(['en-GB', 'en-US', 'fr-CA'])('%s has words', async (language) => {
  writeFileSync(join(folder, 'dateline.config.json'), JSON.stringify({ language }));
  expect(await readProblems()).toEqual([]);
});

test('code among the articles is reported and not run', async () => {
  writeFileSync(join(folder, 'dateline.config.ts'), 'throw new Error("ran"); export default { title: "x" };');
  expect(await readProblems()).toMatchInlineSnapshot(`
    [
      "articles/dateline.config.ts:1:1 warning settings/not-run: Settings in the article folder are not run as code. Write them as dateline.config.json, or keep the file in the project’s own folder, away from the articles.",
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
      "articles/dateline.config.json:3:3 warning settings/unknown: There is no setting "colour". Settings are: title, description, language, zone, siteUrl, dateOrder, drafts, entityPageFrom, smallArchive, entityFeedFrom, leaveOut, topics, sources, redirectFrom, listFilesFrom, citationFiles, pictures, largestPicture, allPictures.",
      "articles/dateline.config.json:4:3 warning settings/unknown: There is no setting "__proto__". Settings are: title, description, language, zone, siteUrl, dateOrder, drafts, entityPageFrom, smallArchive, entityFeedFrom, leaveOut, topics, sources, redirectFrom, listFilesFrom, citationFiles, pictures, largestPicture, allPictures.",
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
    '{ "leaveOut": ["feeds", "articles"] }',
    '1:3 error settings/invalid: The setting "leaveOut" is a list. Write a list of some of "feeds", "names", "search", "stories", "topics".',
  ],
  [
    '{ "redirectFrom": "the old site" }',
    '1:3 error settings/invalid: The setting "redirectFrom" is "the old site". Write a host, such as "www.herald.example", or a list of at most 20.',
  ],
  [
    '{ "redirectFrom": ["herald.example", *x] }',
    '1:3 error settings/invalid: The setting "redirectFrom" is a list. Write a host, such as "www.herald.example", or a list of at most 20.',
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
  [
    '{ "zone": "+01:00" }',
    '1:3 error settings/invalid: The setting "zone" is "+01:00". Write the name of a time zone, such as "Africa/Niamey" or "UTC".',
  ],
  [
    `{ "title": "${'x'.repeat(301)}" }`,
    `1:3 error settings/invalid: The setting "title" is "${'x'.repeat(59)}…. Write at most 300 characters.`,
  ],
])('%s is a fault in the project’s own, and in the archive’s counts as not given', async (text, fault) => {
  writeFileSync(join(project, 'dateline.config.json'), text);
  expect(await readFault()).toBe(`dateline.config.json:${fault}`);
  rmSync(join(project, 'dateline.config.json'));
  writeFileSync(join(folder, 'dateline.config.json'), text);
  expect((await read()).settings).toEqual(DEFAULT_SETTINGS);
  const problem = `articles/dateline.config.json:${fault.replace(' error ', ' warning ')} Until then it counts as not given.`;
  expect(await readProblems()).toEqual([problem]);
});

test('what is right beside something wrong counts', async () => {
  writeFileSync(join(folder, 'dateline.config.json'), '{ "entityPageFrom": 0, "title": "Archive" }');
  expect((await read()).settings).toEqual({ ...DEFAULT_SETTINGS, title: 'Archive' });
});

test('texts are cleaned of what shows nothing, or turns the reading direction', async () => {
  const text = '{ "title": "The \\u202eNiger\u2066 Papers", "description": "\u00a0Of  2023.\ufeff" }';
  writeFileSync(join(folder, 'dateline.config.json'), text);
  expect((await read()).settings).toMatchObject({ title: 'The Niger Papers', description: 'Of 2023.' });
});

test.each([
  [
    'aliases of aliases',
    `{ "a0": &a0 [x], ${Array.from({ length: 30 }, (_, i) => `"a${i + 1}": &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join(', ')} }`,
  ],
  ['lists in lists without an end', `{ "title": ${'['.repeat(20_000)}`],
  ['lists in lists', `{ "title": ${'['.repeat(40_000)}${']'.repeat(40_000)} }`],
])('%s are a fault of syntax, found at once', async (_, text) => {
  writeFileSync(join(folder, 'dateline.config.json'), text);
  const problems = await readProblems();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /^articles\/dateline\.config\.json:1:\d+ warning settings\/(syntax|invalid|shape): /,
  );
});

test('thousands of unknown keys are not all named', async () => {
  const keys = Array.from({ length: 5000 }, (_, at) => `"k${at}": 1`).join(', ');
  writeFileSync(join(folder, 'dateline.config.json'), `{ ${keys}, "title": "Archive" }`);
  const { settings, problems } = await read();
  expect(settings.title).toBe('Archive');
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.message).toBe('From here on, too, there are settings that do not exist.');
});

test('every fault is named', async () => {
  writeFileSync(join(project, 'dateline.config.json'), '{ "zone": 1, "title": 2 }');
  expect((await readFault()).split('\n')).toHaveLength(2);
});

describe('settings among the articles pass the articles’ gate:', () => {
  test.each<[string, () => void, string]>([
    [
      'a link that leads out of the folder is not followed',
      () => {
        writeFileSync(join(project, 'secret.json'), '{ "title": "A secret" }');
        symlinkSync('../secret.json', join(folder, 'dateline.config.json'));
      },
      'file/outside: this link leads out of the folder and was not followed. Copy the file into the folder.',
    ],
    [
      'a pipe is not waited for',
      () => execFileSync('mkfifo', [join(folder, 'dateline.config.json')]),
      'file/unsupported: this is no file, and was not read. Remove it from the folder, or make a file of it.',
    ],
    [
      'a folder is none',
      () => mkdirSync(join(folder, 'dateline.config.json')),
      'file/unsupported: this is no file, and was not read. Remove it from the folder, or make a file of it.',
    ],
    [
      'nobody reads a book of them',
      () => writeFileSync(join(folder, 'dateline.config.json'), `{ "title": "${'x'.repeat(100_000)}" }`),
      'file/too-large: this file is larger than 100 kB, and was not read. Leave out what is not needed.',
    ],
    [
      'a link that leads nowhere is reported',
      () => symlinkSync('nowhere', join(folder, 'dateline.config.json')),
      'file/unreadable: this file cannot be read: it does not exist. Give yourself the right to read it.',
    ],
  ])('%s', async (_, prepare, told) => {
    prepare();
    expect((await read()).settings).toEqual(DEFAULT_SETTINGS);
    expect(await readProblems()).toEqual([`articles/dateline.config.json:1:1 warning ${told}`]);
  });

  test('a link to a file of the folder is followed', async () => {
    mkdirSync(join(folder, 'desk'));
    writeFileSync(join(folder, 'desk/settings.json'), '{ "title": "Of the desk" }');
    symlinkSync('desk/settings.json', join(folder, 'dateline.config.json'));
    expect((await read()).settings.title).toBe('Of the desk');
  });
});

describe('no code that lies among the articles is run:', () => {
  const code = 'globalThis.wasRun = true; export default { title: "From code" };';
  const expectNotRun = async (shown: string) => {
    const { settings, problems } = await read();
    expect('wasRun' in globalThis).toBe(false);
    expect(settings.title).toBe(DEFAULT_SETTINGS.title);
    expect(problems.map(({ rule, path }) => `${rule} ${path.replace(home, 'home')}`)).toEqual([
      `settings/not-run ${shown}`,
    ]);
  };

  test('where the articles are in the project’s own folder', async () => {
    writeFileSync(join(project, 'dateline.config.ts'), code);
    folder = project;
    await expectNotRun('home/dateline.config.ts');
  });

  test('where the project lies below the articles, by whatever path', async () => {
    const below = join(folder, 'tools/dateline');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, 'dateline.config.ts'), code);
    symlinkSync(folder, join(home, 'link'));
    project = below;
    folder = join(home, 'link');
    await expectNotRun('home/link/tools/dateline/dateline.config.ts');
  });

  test('where the project’s settings are a link to some', async () => {
    writeFileSync(join(folder, 'settings.ts'), code);
    symlinkSync('articles/settings.ts', join(project, 'dateline.config.ts'));
    const { settings, problems } = await read();
    expect('wasRun' in globalThis).toBe(false);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map(({ rule }) => rule)).toEqual(['settings/not-run']);
  });
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
