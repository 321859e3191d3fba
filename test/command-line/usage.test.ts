import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from '../../src/command-line/run-program.ts';

let home: string;
let before: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-usage-'));
  mkdirSync(join(home, 'content'));
  writeFileSync(join(home, 'content/talks.md'), '---\ntitle: Talks\ndate: 2023-08-04\n---\nBody.\n');
  before = process.cwd();
  process.chdir(home);
});
afterEach(() => {
  process.chdir(before);
  rmSync(home, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** Runs the program in this process: what is refused is refused before any work. */
async function run(words: readonly string[]) {
  const said = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  const spies = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  const code = await runProgram(words);
  for (const spy of spies) spy.mockRestore();
  return { code, ...said };
}

test.each([
  [['check'], /^1 article: /],
  [['inspect', '--entities'], /no doubt/i],
])('%j takes a file where the cache should be for none', async (words, found) => {
  writeFileSync(join(home, 'cache'), 'x');
  const { code, out, err } = await run([...words, '--cache', 'cache']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(found);
});

test.each([
  [['bild'], /unknown command 'bild'/],
  [['build', '--frsh'], /unknown option '--frsh'/],
  [['build', 'a', 'b'], /too many arguments/],
  [['build', 'nowhere'], /There is no folder nowhere\. Name the folder that holds the articles\./],
  [['build', 'content/talks.md'], /content\/talks\.md is not a folder/],
  [['build', '--jobs', '0'], /whole number from 1 to 256/],
  [['build', '--site-url', 'javascript:x'], /--site-url is "javascript:x"\. Write the address/],
  [['build', '--output', 'content'], /The output folder content lies in the article folder/],
  [['build', '--output', '.'], /or holds it\. Choose a new or an empty folder with --output\./],
  [['serve', '--port', '99999'], /whole number from 0 to 65535/],
  [['check', 'nowhere'], /There is no folder nowhere/],
  [['inspect'], /missing required argument 'file'/],
  [['inspect', '--why', 'Bazoum', 'nowhere'], /There is no folder nowhere/],
  [['inspect', '--why', 'Bazoum', 'content', 'more'], /name one folder with --why, and nothing else/],
  [['inspect', '--why', 'Bazoum', '--entities'], /name one folder with --why, and nothing else/],
  [['inspect', '--why', ' '], /Give a name, such as "Jim Miller"/],
  [['inspect', '--why', 'Bazoum'.repeat(1000)], /Give a name, such as "Jim Miller"/],
  [
    ['inspect', '--why', 'Bazum'],
    /No article in content has the name “Bazum”\. Nor has any a name like it\./,
  ],
  [[], /Usage: dateline/],
])('%j is wrong usage: 2, and a word on what to do', async (words, message) => {
  const { code, out, err } = await run(words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
  expect(existsSync('_site')).toBe(false);
});

test('a setting of the archive’s that is wrong is a problem, and not the end', async () => {
  writeFileSync('content/dateline.config.json', '{ "entityPageFrom": 0 }');
  const { code, out } = await run(['check']);
  expect(code).toBe(0);
  expect(out).toContain(
    'content/dateline.config.json:1:3 warning settings/invalid: The setting "entityPageFrom" is 0. Write a whole number from 1 on. Until then it counts as not given.',
  );
});

test.each([[['--help']], [['help']], [['build', '--help']]])('%j is answered', async (words) => {
  const { code, out } = await run(words);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: dateline/);
});

test('help names every command', async () => {
  const { out } = await run(['--help']);
  for (const command of ['build', 'serve', 'check', 'inspect'])
    expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});
