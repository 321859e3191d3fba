import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { load } from '../../src/load/load.ts';
import type { Article, Loaded, Problem } from '../../src/model/model.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** Writes files into a folder of their own, which is gone after the test. */
export function writeSite(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-load-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}

/** Loads files, with paths as if their folder were `content`. */
export function loadFiles(
  files: Readonly<Record<string, string | Buffer>>,
  changes: Partial<Settings> = {},
): Loaded {
  const folder = writeSite(files);
  const loaded = load(folder, { ...DEFAULT_SETTINGS, ...changes });
  const show = (path: string) => path.replaceAll(folder, 'content');
  return {
    articles: loaded.articles.map((article) => ({ ...article, path: show(article.path) })),
    skipped: loaded.skipped.map(show),
    problems: loaded.problems.map((problem) => ({
      ...problem,
      path: show(problem.path),
      message: show(problem.message),
    })),
  };
}

/** Loads one file that holds one article. */
export function loadArticle(
  path: string,
  content: string | Buffer,
  changes: Partial<Settings> = {},
): Article {
  const { articles, problems } = loadFiles({ [path]: content }, changes);
  const [article] = articles;
  if (!article || articles.length > 1) {
    throw new Error(`${articles.length} articles: ${problems.map(printProblem).join('\n')}`);
  }
  return article;
}

export function printProblem(problem: Problem): string {
  const { path, line, column, severity, rule, message, hint } = problem;
  return `${path}:${line}:${column} ${severity} ${rule}: ${message} ${hint}`;
}

export function printProblems(loaded: Loaded): string {
  return loaded.problems.map(printProblem).join('\n');
}
