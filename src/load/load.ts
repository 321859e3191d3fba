import { statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Article, Loaded, Problem, Settings } from '../model.ts';
import { UsageError } from '../usage-error.ts';
import { type LoadedFile, readArticles } from './read-articles.ts';
import { describeSystemError } from './system-error.ts';
import { walkFolder } from './walk.ts';

/**
 * Reads every article below a folder. Depends on the files and the settings alone, not on the order in which
 * a disk lists them.
 * @throws UsageError where there is no such folder
 */
export function load(
  folder: string,
  settings: Settings,
  onProgress?: (done: number, total: number) => void,
): Loaded {
  const found = walkFolder(folder);
  const articles: Article[] = [];
  const skipped = [...found.skipped];
  const problems = [...found.problems];
  for (const [index, file] of found.files.entries()) {
    const loaded = readArticles(file, settings);
    articles.push(...loaded.articles);
    problems.push(...loaded.problems);
    if (loaded.articles.length === 0) skipped.push(file.path);
    onProgress?.(index + 1, found.files.length);
  }
  return {
    articles: articles.sort((a, b) => compare(a.id, b.id)),
    skipped: skipped.sort(compare),
    problems: problems.sort(compareProblems),
  };
}

/**
 * Reads the articles of one file, whatever folder it stands in.
 * @throws UsageError where there is no such file
 */
export function loadFile(path: string, settings: Settings): LoadedFile {
  try {
    if (!statSync(path).isFile())
      throw new UsageError(`${path} is not a file.`, 'Name a file that holds an article.');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `There is no file ${path}: ${describeSystemError(error)}.`,
      'Name a file that holds an article.',
    );
  }
  const shown = sep === '\\' ? path.replaceAll(sep, '/') : path;
  return readArticles({ path: shown, relativePath: shown, diskPath: path }, settings);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}
