import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../src/report/format-problem.ts';
import { findOwnLayouts } from '../../src/settings/own-layouts.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-own-'));
  mkdirSync(join(project, 'articles'));
});
afterEach(() => rmSync(project, { recursive: true }));

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), '');
  }
}

function find(articles = join(project, 'articles')) {
  const { ownLayouts, problems } = findOwnLayouts(project, articles);
  return { replacing: ownLayouts && [...ownLayouts.replacing], problems: problems.map(formatProblem) };
}

test('a project without layouts has none of its own, nor has a clone', () => {
  expect(find()).toEqual({ replacing: null, problems: [] });
  expect(findOwnLayouts(PROJECT, join(project, 'articles'))).toEqual({ ownLayouts: null, problems: [] });
  write('layouts');
  expect(find()).toEqual({ replacing: null, problems: [] });
});

test('a file takes the place of the layout or part of its name; others are for these to import', () => {
  write('layouts/article.11ty.ts', 'layouts/parts/footer.js', 'layouts/own/words.ts', 'layouts/words.ts');
  write('layouts/pages/imprint.md', 'layouts/pages/x.11ty.ts', 'layouts/parts/.swap.ts');
  symlinkSync('nowhere.ts', join(project, 'layouts/parts/card.ts'));
  expect(find()).toEqual({
    replacing: [
      ['article.11ty', 'article.11ty.ts'],
      ['parts/footer', 'parts/footer.js'],
    ],
    problems: [],
  });
});

test('one whose name nothing has is told, with the name that was likely meant', () => {
  write('layouts/artcle.11ty.ts', 'layouts/parts/header-of-all-pages.ts');
  const { replacing, problems } = find();
  expect(replacing).toBe(null);
  expect(problems).toEqual([
    'layouts/artcle.11ty.ts:1:1 warning layouts/unknown: There is no layout "artcle.11ty" whose place this could take. Did you mean "article.11ty"?',
    expect.stringMatching(
      /^layouts\/parts\/header-of-all-pages\.ts:1:1 warning layouts\/unknown: There is no part "parts\/header-of-all-pages" whose place this could take\. There are: parts\/alphabet, .*parts\/typeset\.$/,
    ),
  ]);
});

test('styles and assets alone are of use, too; a folder for something else is none', () => {
  write('layouts/base.njk');
  expect(find()).toEqual({ replacing: null, problems: [] });
  write('layouts/parts/imprint.css');
  expect(find()).toEqual({ replacing: [], problems: [] });
});

test('none is used that came with the articles, or that everybody may change', () => {
  write('layouts/parts/footer.ts');
  expect(find(project)).toEqual({
    replacing: null,
    problems: [
      expect.stringMatching(
        /^layouts:1:1 warning settings\/not-run: Code that lies among the articles is not/,
      ),
    ],
  });
  if (process.getuid === undefined) return;
  chmodSync(join(project, 'layouts/parts'), 0o777);
  expect(find()).toEqual({
    replacing: null,
    problems: [
      'layouts/parts/footer.ts:1:1 warning settings/not-run: Code that everybody may change is not run. Take the right to write from others: chmod o-w, for the folder, too.',
    ],
  });
});
