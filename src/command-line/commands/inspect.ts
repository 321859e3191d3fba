import { dirname, relative, resolve } from 'node:path';
import { annotate } from '../../annotate/annotate.ts';
import { holdBodies } from '../../cache/body-store.ts';
import { loadFile, reportFailure } from '../../load/load.ts';
import type { AnnotatedArticle, Article, ArticleId, Problem } from '../../model/model.ts';
import { outlineArticle } from '../../outline/outline-article.ts';
import { NO_DECISIONS } from '../../relate/decisions/decisions.ts';
import { addKnownNames } from '../../relate/foreign/add-known-names.ts';
import { readResolved, resolveEntities } from '../../relate/resolve/resolve-entities.ts';
import { formatProblem } from '../../report/format-problem.ts';
import { formatInspection } from '../../report/inspection.ts';
import { showControls } from '../../report/show-controls.ts';
import { findSettingsFolder } from '../../settings/find-settings-folder.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { readStats } from '../../tools/disk/file-stats.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { describeSystemError } from '../../tools/disk/system-error.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

type SettingsRead = Awaited<ReturnType<typeof readSettings>>;

interface AnnotatedFile {
  readonly path: string;
  readonly articles: readonly (AnnotatedArticle & { readonly parted: ReturnType<typeof outlineArticle> })[];
  readonly problems: readonly Problem[];
}

/**
 * Says what is understood of each file, one JSON object a line, in the order given. Settings are those of a build
 * of the folder that the file belongs to; what is wrong in them is said on standard error.
 */
export async function runInspect(paths: readonly string[]): Promise<ExitCode> {
  const settings = await readAllSettings(paths);
  const files = paths.map((path, index) => annotateFile(path, index, settings[index]!));
  const parted = files.flatMap(({ articles }) => articles.map((one) => one.parted));
  const bodies = holdBodies(new Map(parted.map(({ outline, body }) => [outline.body, body])));
  const outlines = addKnownNames(
    parted.map(({ outline }) => outline),
    bodies.read,
  );
  const { names } = resolveEntities(outlines, NO_DECISIONS);
  const mentions = new Map(
    outlines.map((outline) => [outline.article.id, readResolved(outline, names.get(outline.article.id)!)]),
  );
  for (const { path, articles, problems } of files) {
    const resolved = articles.map((one) => ({ ...one, mentions: mentions.get(one.article.id) ?? [] }));
    const line = formatInspection({ path, articles: resolved, problems });
    process.stdout.write(`${showControls(line)}\n`);
  }
  return files.some(({ problems }) => problems.some(({ rule }) => rule === MISSING))
    ? EXIT.usage
    : EXIT.published;
}

/** Each file's settings; one settings file is read, and reported on, once. */
async function readAllSettings(paths: readonly string[]): Promise<readonly SettingsRead['settings'][]> {
  const read = new Map<string | null, SettingsRead>();
  const folders = paths.map((path) => findSettingsFolder(dirname(resolve(path)), PROJECT));
  for (const folder of new Set(folders)) {
    const shown = folder && (relative(process.cwd(), folder) || '.');
    read.set(folder, await readSettings({ folder: shown, project: PROJECT, siteUrl: null }));
  }
  const told = [...read.values()].flatMap(({ problems }) => problems.map(formatProblem));
  for (const line of new Set(told)) process.stderr.write(`${line}\n`);
  return folders.map((folder) => read.get(folder)!.settings);
}

const MISSING = 'file/missing';

function annotateFile(path: string, index: number, settings: SettingsRead['settings']): AnnotatedFile {
  try {
    if (readStats(path)?.isFile() !== true) {
      return reportFile(path, MISSING, 'There is no such file.', 'Name files that hold articles.');
    }
  } catch (error) {
    const message = `This file cannot be read: ${describeSystemError(error)}.`;
    return reportFile(path, 'file/unreadable', message, 'Give yourself the right to read it.');
  }
  const { articles, problems } = loadFile(path, settings);
  const failed: Problem[] = [];
  const annotated = articles.flatMap((article) => {
    try {
      const one = annotate(tellApart(article, index));
      return { ...one, parted: outlineArticle(one) };
    } catch (error) {
      failed.push(reportFailure(article, 'article', error));
      return [];
    }
  });
  return { path, articles: annotated, problems: [...problems, ...failed] };
}

/** A wrong name among many files does not keep the others from being looked at. */
function reportFile(path: string, rule: string, message: string, hint: string): AnnotatedFile {
  return {
    path,
    articles: [],
    problems: [{ path, line: 1, column: 1, severity: 'error', rule, message, hint }],
  };
}

/** The same file may be given twice, or two of one name: an id from the order of the call is unique. */
function tellApart(article: Article, index: number): Article {
  return { ...article, id: `${String(index).padStart(6, '0')}/${article.id}` as ArticleId };
}
