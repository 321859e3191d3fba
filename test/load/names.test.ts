import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { readArticles } from '../../src/load/read-articles.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { printProblem, writeSite } from './site.ts';

/** File systems of Windows and macOS have no names that are no text. */
const hasBytes = process.platform === 'linux';

/** Its bytes as a path, one for each character. */
const bytes = (path: string) => Buffer.from(path, 'latin1');

describe.skipIf(!hasBytes)('names that are no text in UTF-8', () => {
  function writeOld() {
    const folder = writeSite({ 'b\uFFFD.txt': 'Date: 2023-08-04\n\nThe character.' });
    const write = (path: string, text: string) =>
      writeFileSync(bytes(`${folder}/${path}`), `Date: 2023-08-04\n\n${text}`);
    write('b\xff.txt', 'The byte.');
    write('b\xfe.txt', 'Another byte.');
    write('b\\xff.txt', 'Its digits.');
    write('b\\\xff.txt', 'A backslash and the byte.');
    mkdirSync(bytes(`${folder}/d\xe9p\xeache`));
    write('d\xe9p\xeache/2023-08-05.txt', 'In a folder.');
    write('d\xe9p\xeache/\xc3\xa9\xe9.txt', 'A character and a byte.');
    symlinkSync(bytes('b\xff.txt'), join(folder, 'link.txt'));
    symlinkSync(bytes('d\xe9p\xeache'), join(folder, 'linked'));
    symlinkSync(bytes('../\xff'), join(folder, 'out.txt'));
    return folder;
  }

  it('are told apart, and stay what they are', () => {
    const folder = writeOld();
    const { articles, problems } = load(folder, DEFAULT_SETTINGS);
    expect(articles.map(({ id, text }) => `${id}: ${text}`)).toEqual(
      [
        'b\\x5c\\xff.txt: A backslash and the byte.',
        'b\\xfe.txt: Another byte.',
        'b\\xff.txt: Its digits.',
        'b\uFFFD.txt: The character.',
        'd\\xe9p\\xeache/2023-08-05.txt: In a folder.',
        'd\\xe9p\\xeache/é\\xe9.txt: A character and a byte.',
        // The other has this name.
        '\\b\\xff.txt: The byte.',
      ].sort(),
    );
    const told = problems.map((problem) => printProblem(problem).replaceAll(folder, 'content'));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "content/link.txt:1:1 info file/linked: this link leads to content/\\b\\xff.txt, which is read there. Nothing needs to be done.
      content/linked:1:1 info file/linked: this link leads to content/d\\xe9p\\xeache, which is read there. Nothing needs to be done.
      content/out.txt:1:1 warning file/unreadable: this link leads nowhere: it does not exist. Remove it, or restore the file it leads to."
    `);
  });
});

test('a name may be as long as the disk takes it, and hold anything but a slash', () => {
  const names = [
    `${'n'.repeat(251)}.txt`,
    'a\nb.txt',
    'a\u001B[2J.txt',
    'a\u0085\u202E.txt',
    '\u00A0.txt',
    ' .txt',
    '~',
  ];
  const folder = writeSite(Object.fromEntries(names.map((name) => [name, 'Date: 2023-08-04\n\nText.'])));
  const { articles, skipped } = load(folder, DEFAULT_SETTINGS);
  expect(articles.map(({ id }) => `${id}`)).toEqual(names.filter((name) => name !== '~').sort());
  expect(skipped).toEqual([`${folder}/~`]);
});

test.skipIf(process.platform === 'win32')('what is no file is not opened', () => {
  const folder = writeSite({ 'a.txt': 'Date: 2023-08-04\n\nText.' });
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  symlinkSync('pipe.txt', join(folder, 'link.txt'));
  const { articles, problems } = load(folder, DEFAULT_SETTINGS);
  expect(articles).toHaveLength(1);
  expect(problems.map(({ rule, path }) => `${rule} ${path.slice(folder.length + 1)}`)).toEqual([
    'file/unsupported link.txt',
    'file/unsupported pipe.txt',
  ]);
});

test.skipIf(process.platform === 'win32')('a pipe that took the place of a file is not waited for', () => {
  const folder = writeSite({});
  execFileSync('mkfifo', [join(folder, 'a.txt')]);
  const found = { relativePath: 'a.txt', path: 'content/a.txt', diskPath: join(folder, 'a.txt') };
  const { problems } = readArticles(found, DEFAULT_SETTINGS);
  expect(problems.map(printProblem).join('\n')).toMatchInlineSnapshot(
    `"content/a.txt:1:1 warning file/unsupported: this is no file but a device, a pipe or a socket. Remove it from the folder."`,
  );
});
