import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { runDateline } from '../run-dateline.ts';

const ARTICLE =
  '---\ntitle: Talks in Niamey\ndate: 2023-08-04\n---\nPresident Mohamed Bazoum spoke in Niamey.\n';
const GUESSED = 'A note without a date.\n';

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** A folder of its own for each test, with one article in it: tests run side by side. */
function layOut() {
  const home = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  homes.push(home);
  mkdirSync(join(home, 'content'));
  writeFileSync(join(home, 'content/talks.md'), ARTICLE);
  return {
    home,
    run: (...words: string[]) => runDateline(words, home),
    exists: (path: string) => existsSync(join(home, path)),
    read: (path: string) => readFileSync(join(home, path), 'utf8'),
  };
}

describe.concurrent('build', () => {
  test('makes a site of content/ in _site/, and says so', async () => {
    const { home, run, read } = layOut();
    const { code, stdout, stderr } = await run('build');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Articles {2}1\nDated {5}from 2023-08-04 to 2023-08-04$/m);
    expect(stdout).toMatch(
      /\nPublished in _site\nFeeds, sitemap and canonical links have no full addresses: .*--site-url\.\n$/,
    );
    expect(read('_site/2023/08/04/talks-in-niamey.html')).toContain('Talks in Niamey');
    expect(readdirSync(home).sort()).toEqual(['.dateline', '_site', 'content']);
  });

  test('has a place for the days of any year', async () => {
    const { home, run, read } = layOut();
    writeFileSync(
      join(home, 'content/rome.md'),
      '---\ntitle: Trajan in Rome\ndate: 0099-12-31\n---\nThe emperor came back on Thursday.\n',
    );
    const { stdout } = await run('build', '--site-url', 'https://archive.example/');
    expect(stdout).toMatch(/^Dated {5}from 0099-12-31 to 2023-08-04$/m);
    expect(read('_site/0099/12/31/trajan-in-rome.html')).toContain('Thursday, <time datetime="0099-12-31">');
    expect(read('_site/0099/12/index.html')).toContain('December 0099');
    expect(read('_site/timeline/index.html')).toContain('0090s: 1 article');
    expect(read('_site/sitemap.xml')).toContain('<lastmod>0099-12-31</lastmod>');
    expect(read('_site/feed.xml')).toContain('<published>0099-12-31T00:00:00Z</published>');
  });

  test('takes a folder and --output, and with --json says one object', async () => {
    const { home, run, exists } = layOut();
    const { code, stdout } = await run(
      'build',
      'content',
      '--output',
      'public/news',
      '--json',
      '--jobs',
      '1',
    );
    expect(code).toBe(0);
    const answer = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
    expect(answer).toMatchObject({
      articles: 1,
      skipped: 0,
      deleted: 0,
      unchanged: 0,
      problems: [],
      published: true,
    });
    // Both lists of the files are none of them.
    expect(answer['written']).toBe(listFiles(join(home, 'public/news')).length - 2);
    expect(exists('_site')).toBe(false);
  });

  test('a second build changes nothing; one that loses an article deletes its page', async () => {
    const { home, run, exists } = layOut();
    writeFileSync(join(home, 'content/more.md'), ARTICLE.replaceAll('Talks', 'More talks'));
    await run('build', '--quiet');
    expect(JSON.parse((await run('build', '--json')).stdout)).toMatchObject({ written: 0, deleted: 0 });
    rmSync(join(home, 'content/more.md'));
    const { deletedFiles } = JSON.parse((await run('build', '--json')).stdout) as { deletedFiles: string[] };
    expect(deletedFiles).toContain('2023/08/04/more-talks-in-niamey.html');
    expect(exists('_site/2023/08/04/more-talks-in-niamey.html')).toBe(false);
  });

  test('--strict keeps the last good site where something was guessed', async () => {
    const { home, run, read } = layOut();
    await run('build', '--quiet');
    writeFileSync(join(home, 'content/note.txt'), GUESSED);
    const before = read('_site/index.html');
    const { code, stderr } = await run('build', '--strict');
    expect(code).toBe(1);
    expect(stderr).toContain('with --strict, the problems above must be solved first');
    expect(read('_site/index.html')).toBe(before);
    const quiet = await run('build', '--strict', '--quiet');
    expect(quiet).toMatchObject({ code: 1, stdout: '' });
    expect(quiet.stderr).toMatch(
      /^1 × warning date\/missing\n {2}content\/note\.txt:1:1 warning (?:.|\n)*must be solved first\.\n$/,
    );
    expect((await run('build', '--quiet')).code).toBe(0);
  });

  test('nothing to publish is 1, and keeps the last good site', async () => {
    const { home, run, exists } = layOut();
    await run('build', '--quiet');
    rmSync(join(home, 'content/talks.md'));
    const { code, stderr } = await run('build');
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was published: there is no article in content.');
    expect(exists('_site/index.html')).toBe(true);
  });

  test('--quiet says nothing, --site-url makes canonical links, --cache says where the cache is', async () => {
    const { home, run, read } = layOut();
    const words = ['--quiet', '--site-url', 'https://example.org/news', '--cache', 'kept'];
    expect(await run('build', ...words)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(read('_site/index.html')).toContain('https://example.org/news/');
    expect(readdirSync(home).sort()).toEqual(['_site', 'content', 'kept']);
    const again = await run('build', ...words.slice(1), '--fresh', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ written: 0, deleted: 0 });
  });
});

describe.concurrent('check', () => {
  test('shows every problem and writes nothing', async () => {
    const { home, run } = layOut();
    writeFileSync(join(home, 'content/note.txt'), GUESSED);
    const { code, stdout } = await run('check');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^content\/note\.txt:1:1 \w+ date\/missing: /m);
    expect((await run('check', '--strict')).code).toBe(1);
    expect(readdirSync(home)).toEqual(['content']);
  });

  test('what a build has left is read, and left as it was; a damaged cache changes nothing', async () => {
    const { home, run } = layOut();
    writeFileSync(join(home, 'content/note.txt'), GUESSED);
    const cold = await run('check');
    const doubts = await run('inspect', '--entities');
    await setTimeout(80);
    await run('build', '--quiet', '--cache', 'kept');
    const readCache = () =>
      listFiles(join(home, 'kept')).map((file) => readFileSync(join(home, 'kept', file), 'utf8'));
    const kept = readCache();
    expect(await run('check', '--cache', 'kept')).toEqual(cold);
    expect(await run('inspect', '--entities', '--cache', 'kept')).toEqual(doubts);
    expect(readCache()).toEqual(kept);
    const [bodies] = listFiles(join(home, 'kept')).filter((file) => file.startsWith('bodies-'));
    const path = join(home, 'kept', bodies!);
    writeFileSync(path, readFileSync(path, 'latin1').replaceAll('Niamey', 'Abuja.'), 'latin1');
    expect(await run('check', '--cache', 'kept')).toEqual(cold);
  });

  test('--json shows them as one object', async () => {
    const { home, run } = layOut();
    writeFileSync(join(home, 'content/note.txt'), GUESSED);
    const { stdout } = await run('check', '--json');
    const { articles, problems } = JSON.parse(stdout) as { articles: number; problems: object[] };
    expect(articles).toBe(2);
    expect(Object.keys(problems[0]!)).toEqual(
      expect.arrayContaining(['path', 'line', 'column', 'severity', 'rule', 'message', 'hint']),
    );
  });
});

describe.concurrent('inspect', () => {
  test('--why tells who bears a name, how it is written and why, and writes nothing', async () => {
    const { home, run } = layOut();
    writeFileSync(
      join(home, 'content/wire.md'),
      '---\ntitle: No word\ndate: 2023-08-05\n---\nAides of President Bazoum in Niamey said nothing.\n',
    );
    const { code, stdout, stderr } = await run('inspect', '--why', 'bazoum');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Mohamed Bazoum: a person in 2 articles
  Written
    Bazoum in content/wire.md
    Mohamed Bazoum in content/talks.md
  Joined
    Bazoum and Mohamed Bazoum
      people: they are a full name and its surname; the full name is in 1 article within 14 days; articles give both one title
      Bazoum in content/wire.md
      Mohamed Bazoum in content/talks.md
`);
    expect(readdirSync(home)).toEqual(['content']);
  });

  test('--why tells names like one that no article has', async () => {
    const { run } = layOut();
    expect(await run('inspect', '--why', 'Bazum')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'No article in content has the name “Bazum”. Names like it: Mohamed Bazoum.\n',
    });
  });

  test('answers one line a file, in the order given', async () => {
    const { home, run } = layOut();
    writeFileSync(join(home, 'content/broken.md'), '---\ntitle: [\n---\n');
    writeFileSync(join(home, 'content/picture.jpg'), '\u00ff\u00d8');
    const files = ['content/picture.jpg', 'content/talks.md', 'content/broken.md', 'content/none.md'];
    const { code, stdout } = await run('inspect', ...files);
    expect(code).toBe(2);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ path }) => path)).toEqual(files);
    expect(lines[0]).toMatchObject({ format: null, text: '', mentions: [], problems: [expect.anything()] });
    expect(lines[3]).toMatchObject({ format: null, problems: [{ rule: 'file/missing' }] });
  });

  test('says what the contract names, in its order, with exact offsets', async () => {
    const { run } = layOut();
    const { code, stdout } = await run('inspect', 'content/talks.md');
    expect(code).toBe(0);
    const line = JSON.parse(stdout) as {
      text: string;
      mentions: { start: number; end: number; text: string }[];
    };
    expect(Object.keys(line)).toEqual([
      ...['path', 'format', 'headline', 'headlineDerived', 'date', 'language', 'byline', 'source', 'tags'],
      ...['text', 'blocks', 'mentions', 'dates', 'problems'],
    ]);
    expect(line).toMatchObject({ format: 'front-matter', headline: 'Talks in Niamey', date: '2023-08-04' });
    expect(line.text).toBe('Talks in Niamey\n\nPresident Mohamed Bazoum spoke in Niamey.');
    expect(line.mentions).toContainEqual(
      expect.objectContaining({ text: 'Mohamed Bazoum', kind: 'person', entity: 'people/mohamed-bazoum' }),
    );
    for (const { start, end, text } of line.mentions) expect(line.text.slice(start, end)).toBe(text);
  });

  test('takes the settings of the archive that a file belongs to, as a build does', async () => {
    const { home, run } = layOut();
    mkdirSync(join(home, 'content/2023'));
    writeFileSync(join(home, 'content/2023/slashes.md'), '---\ntitle: T\ndate: 03/04/2023\n---\nBody.\n');
    writeFileSync(
      join(home, 'content/dateline.config.json'),
      '{ "dateOrder": "month-first", "colour": "red" }',
    );
    const { code, stdout, stderr } = await run('inspect', 'content/2023/slashes.md', 'content/talks.md');
    expect(code).toBe(0);
    expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({ date: '2023-03-04' });
    expect(stderr).toMatch(/^content\/dateline\.config\.json:1:31 warning settings\/unknown: [^\n]*\n$/);
  });

  test('further articles of a file stand in "more"', async () => {
    const { home, run } = layOut();
    const two =
      'date 2023-08-04 First words here.\n\nBody one.\n\ndate 2023-08-05 Second words here.\n\nBody two.\n';
    writeFileSync(join(home, 'content/two.txt'), two);
    const { stdout } = await run('inspect', 'content/two.txt');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ date: '2023-08-04', more: [{ date: '2023-08-05' }] });
  });
});

describe.concurrent('whatever a file is called, nothing that is said of it steers the terminal:', () => {
  const name = 'content/a\u001b[2J\u202e\u009b\n.txt';

  test.each([
    [['build']],
    [['build', '--json']],
    [['check']],
    [['check', '--json']],
    [['inspect', name]],
    [['inspect', '--entities']],
    [['inspect', '--why', 'Anna \u001b[2J\u202e Roth']],
    [['build', name]],
  ])('%j', async (words) => {
    const { home, run } = layOut();
    writeFileSync(join(home, name), GUESSED);
    const { stdout, stderr } = await run(...words);
    expect(stdout + stderr).not.toBe('');
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e\u009b]/);
  });
});
