import { expect, test, vi } from 'vitest';
import { type FoundFile, walkFolder } from '../../src/load/files/walk.ts';
import type { AnnotatedArticle, Article } from '../../src/model/model.ts';
import { outlineBlock } from '../../src/parallel/outline-block.ts';
import { listFindings } from '../../src/parallel/outlined-files.ts';
import { formatProblem } from '../../src/report/format-problem.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { countTexts, listTexts } from '../../src/tools/columns/texts.ts';
import { writeSite } from '../load/site.ts';

/** A slip in the code that only one article brings out. */
const slip = vi.hoisted(() => (text: string, word: string) => {
  if (text.includes(word)) throw new TypeError('a slip in\nthe code');
});

const spin = vi.hoisted(() => (text: string, word: string) => {
  while (text.includes(word));
});

vi.mock('../../src/load/read-articles.ts', async (load) => {
  const { readArticles } = await load<{ readArticles: (file: FoundFile, ...rest: unknown[]) => unknown }>();
  return {
    readArticles: (file: FoundFile, ...rest: unknown[]) => {
      spin(file.path, 'endless');
      return readArticles(file, ...rest);
    },
  };
});

vi.mock('../../src/outline/outline-article.ts', async (load) => {
  const { outlineUnread, ...rest } = await load<{ outlineUnread: (article: Article) => unknown }>();
  return {
    ...rest,
    outlineUnread: (article: Article) => {
      spin(article.text, 'even then');
      return outlineUnread(article);
    },
  };
});

vi.mock('../../src/annotate/annotate.ts', async (load) => {
  const { annotate } = await load<{ annotate: (article: Article) => AnnotatedArticle }>();
  return {
    annotate: (article: Article) => {
      slip(article.text, 'Annotation');
      spin(article.text, 'without end');
      return annotate(article);
    },
  };
});

vi.mock('../../src/outline/article/sketch-text.ts', async (load) => {
  const { sketchText } = await load<{ sketchText: (text: string, ...rest: unknown[]) => unknown }>();
  return {
    sketchText: (text: string, ...rest: unknown[]) => {
      slip(text, 'Outlining');
      return sketchText(text, ...rest);
    },
  };
});

const FILES = {
  'a.txt': 'Date: 2023-08-04\n\nA good article.\n',
  'b.txt': 'Date: 2023-08-04\n\nAnnotation fails here.\n',
  'c.txt':
    'Date: 2023-08-04\n\nThe first one.\n\nDate: 2023-08-05\n\nOutlining fails.\n\nDate: 2023-08-06\n\nThe third one.\n',
};

test('an article that Dateline fails on is shown without names and reported, and costs no other', async () => {
  const folder = writeSite(FILES);
  const made = await outlineBlock(walkFolder(folder).files, DEFAULT_SETTINGS, () => null);
  const files = listFindings(made);
  expect(listTexts(made.outlines.ids)).toEqual(['a.txt', 'b.txt', 'c.txt', 'c.txt#2', 'c.txt#3']);
  expect([...made.rows]).toEqual([0, 1, 2, 5]);
  // What could not be found is looked for again.
  expect([made.bodies, made.annotations].map(({ keys }) => countTexts(keys))).toEqual([5, 3]);
  expect(files.flatMap(({ skipped }) => skipped)).toEqual([]);
  const told = files.flatMap(({ problems }) => problems.map(formatProblem));
  expect(told.join('\n').replaceAll(folder, 'content')).toMatchInlineSnapshot(`
    "content/b.txt:1:1 warning names/failed: Dateline failed on what this article says, and shows it without names: "a slip in the code". This is a fault of Dateline: please report it, with the file.
    content/c.txt:5:1 warning names/failed: Dateline failed on what this article says, and shows it without names: "a slip in the code". This is a fault of Dateline: please report it, with the file."
  `);
});

test('what does not end is broken off, and costs no other', async () => {
  const folder = writeSite({
    'a.txt': 'Date: 2023-08-04\n\nA good article.\n',
    'b-endless.txt': 'Date: 2023-08-04\n\nIt is read for ever.\n',
    'c.txt':
      'Date: 2023-08-04\n\nNames are looked for without end.\n\nDate: 2023-08-05\n\nNames are looked for without end, even then.\n\nDate: 2023-08-06\n\nThe third one.\n',
  });
  const made = await outlineBlock(walkFolder(folder).files, DEFAULT_SETTINGS, () => null, 500);
  const files = listFindings(made);
  expect(listTexts(made.outlines.ids)).toEqual(['a.txt', 'c.txt', 'c.txt#3']);
  expect([...made.rows]).toEqual([0, 1, 1, 3]);
  expect(files.flatMap(({ skipped }) => skipped.map((path) => path.replace(folder, 'content')))).toEqual([
    'content/b-endless.txt',
    'content/c.txt#2',
  ]);
  const told = files.flatMap(({ problems }) => problems.map(formatProblem));
  expect(told.join('\n').replaceAll(folder, 'content')).toMatchInlineSnapshot(`
    "content/b-endless.txt:1:1 error file/failed: Dateline failed on this file, and leaves it out: "it takes longer than 0.5 s". This is a fault of Dateline: please report it, with the file.
    content/c.txt:1:1 warning names/failed: Dateline failed on what this article says, and shows it without names: "it takes longer than 0.5 s". This is a fault of Dateline: please report it, with the file.
    content/c.txt:5:1 error article/failed: Dateline failed on this article, and leaves it out: "it takes longer than 0.5 s". This is a fault of Dateline: please report it, with the file."
  `);
});

test('an article of more names than any has names the first', async () => {
  const letters = (at: number) =>
    String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676));
  const names = Array.from({ length: 1200 }, (_, at) => `John Smith${letters(at)} spoke.`);
  const folder = writeSite({ 'a.txt': `Date: 2023-08-04\n\n${names.join(' ')}\n` });
  const made = await outlineBlock(walkFolder(folder).files, DEFAULT_SETTINGS, () => null);
  expect(made.outlines.mentions.places.length).toBe(1000);
  expect(listFindings(made).flatMap(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
    'names/many',
  ]);
});
