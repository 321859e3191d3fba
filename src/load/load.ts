import { statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Loaded, Problem } from '../model/model.ts';
import { UsageError } from '../model/usage-error.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { describeSystemError } from '../tools/disk/system-error.ts';
import { compareText } from '../tools/text/compare-text.ts';
import { nameHead } from './files/head-files.ts';
import { type FoundFile, type FoundFiles, walkFolder } from './files/walk.ts';
import { type LoadedFile, readArticles } from './read-articles.ts';
import { reportFailure } from './report-failure.ts';

/**
 * Reads every article below a folder. Depends on the files and the settings alone, not on the order in which
 * a disk lists them.
 * @throws UsageError where there is no such folder
 */
export function load(folder: string, settings: ReadingSettings): Loaded {
  const found = walkFolder(folder);
  return gatherLoaded(
    found,
    found.files.map((file) => readGuarded(file, settings)),
  );
}

/** What there is to say of the files of a folder, beside their articles. */
export function gatherFindings(
  { skipped, problems }: FoundFiles,
  files: readonly Pick<LoadedFile, 'skipped' | 'problems'>[],
): Pick<Loaded, 'skipped' | 'problems'> {
  return {
    skipped: [...skipped, ...files.flatMap((file) => file.skipped)].sort(compareText),
    problems: [...problems, ...files.flatMap((file) => file.problems)].sort(compareProblems),
  };
}

/**
 * Reads the articles of one file, whatever folder it stands in.
 * @throws UsageError where there is no such file
 */
export function loadFile(path: string, settings: ReadingSettings): LoadedFile {
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
  const head = nameHead(path);
  const hasHead = head !== path && statSync(head, { throwIfNoEntry: false })?.isFile() === true;
  const file = { path: shown, relativePath: shown, diskPath: path, ...(hasHead ? { head } : {}) };
  return readGuarded(file, settings);
}

/** A fault of Dateline's own that one file brings out is reported as such, and costs no other article. */
export function readGuarded(file: FoundFile, settings: ReadingSettings): LoadedFile {
  try {
    return readArticles(file, settings);
  } catch (error) {
    const problem = reportFailure({ path: file.path, line: 1 }, 'file', error);
    return { articles: [], skipped: [file.path], problems: [problem] };
  }
}

/** What the files of a folder hold together. */
function gatherLoaded(found: FoundFiles, files: readonly LoadedFile[]): Loaded {
  return {
    articles: files.flatMap((file) => file.articles).sort((a, b) => compareText(a.id, b.id)),
    ...gatherFindings(found, files),
  };
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
