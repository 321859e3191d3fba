import { hash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PublishedRows } from '../../../src/cache/published-site.ts';
import type { Digest, Url } from '../../../src/model/model.ts';
import type { FilePiece } from '../../../src/model/pages.ts';
import type { PlacedFile } from '../../../src/model/placed-file.ts';
import type { KnownRows } from '../../../src/render/files/open-rows.ts';
import { sumAnew } from '../../../src/render/files/sum-anew.ts';
import { SiteWriter } from '../../../src/render/site-writer.ts';

const URL_OF_FILE = 'rows.txt' as Url;

let home: string;
/** Rows that had to be made. */
let made: string[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-rows-'));
  mkdirSync(join(home, 'next'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** A heading for every three letters, and a row for each, marked by it. */
function* listPieces(letters: string): Iterable<FilePiece> {
  for (let from = 0; from < letters.length; from += 3) {
    const run = [...letters.slice(from, from + 3)];
    yield `# ${from}\n`;
    yield {
      marks: Uint8Array.from(run.flatMap((letter) => Array<number>(16).fill(letter.charCodeAt(0)))),
      textOf(at) {
        made.push(run[at]!);
        return rowOf(run[at]!);
      },
    };
  }
}

const rowOf = (letter: string) => `${letter.repeat(letter.charCodeAt(0) % 7)}é\n`;
const textOf = (letters: string) =>
  letters.replace(/.{1,3}/g, (run, from) => [`# ${from}\n`, ...[...run].map(rowOf)].join(''));

/** Puts a file with such rows, publishes it, and tells what is known of it then. */
async function publish(letters: string, known: KnownRows | null): Promise<KnownRows> {
  const writer = new SiteWriter(join(home, 'next'), known && join(home, 'site'));
  made = [];
  const { file, places } = await writer.putPieces(URL_OF_FILE, listPieces(letters), known);
  if (file.isNew) {
    mkdirSync(join(home, 'site'), { recursive: true });
    renameSync(join(home, 'next', URL_OF_FILE), join(home, 'site', URL_OF_FILE));
  }
  const rows: PublishedRows = { url: URL_OF_FILE, madeFrom: 'a' as Digest, ...places };
  return { file: { ...file, digest: null, inputs: null }, rows };
}

const published = () => readFileSync(join(home, 'site', URL_OF_FILE), 'utf8');

test('the sum of a file is that of its bytes, copied rows among them', async () => {
  const known = await publish('abcdefg', null);
  const { file } = await publish('abcXdefg', known);
  expect(known.file.sha256).toBe(hash('sha256', textOf('abcdefg')));
  expect(file.sha256).toBe(hash('sha256', textOf('abcXdefg')));
});

test('a file that others write into once it is placed gets another sum, and is no longer known', async () => {
  const writer = new SiteWriter(join(home, 'next'), null);
  const [one, other] = ['one.html', 'other.html'].map((url) => writer.put(url as Url, 'placed')) as [
    PlacedFile,
    PlacedFile,
  ];
  writeFileSync(join(home, 'next/one.html'), 'placed, and stamped');
  expect(sumAnew(join(home, 'next'), [one, other])).toEqual([
    { ...one, sha256: hash('sha256', 'placed, and stamped') },
    other,
  ]);
});

test('rows that a published file has are copied, wherever they stand, and the others made', async () => {
  let known = await publish('abcdefg', null);
  expect(made.join('')).toBe('abcdefg');
  for (const [letters, anew] of [
    ['abcXdefg', 'X'],
    ['bcXdefgY', 'Y'],
    ['gYXab', 'a'],
    ['', ''],
    ['abc', 'abc'],
  ] as const) {
    known = await publish(letters, known);
    expect(made.join('')).toBe(anew);
    expect(published()).toBe(textOf(letters));
  }
});

test('nothing is copied from a file that no longer has the bytes that were published, whatever its times say', async () => {
  const known = await publish('abc', null);
  const path = join(home, 'site', URL_OF_FILE);
  const { atime, mtime } = statSync(path);
  writeFileSync(path, published().replace('a', 'z'));
  utimesSync(path, atime, mtime);
  await publish('abcd', known);
  expect(made.join('')).toBe('abcd');
  expect(published()).toBe(textOf('abcd'));
  rmSync(path);
  await publish('abcde', known);
  expect(published()).toBe(textOf('abcde'));
});
