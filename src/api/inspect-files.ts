import { dirname, relative, resolve } from 'node:path';
import { findDates } from '../annotate/dates/dates.ts';
import { holdBodies } from '../cache/body-store.ts';
import { loadFile } from '../load/load.ts';
import { reportUnread } from '../load/report-failure.ts';
import type { AnnotatedArticle, Article, ArticleId, DatedPhrase, Problem } from '../model/model.ts';
import { columnOutlines } from '../outline/column-outlines.ts';
import { sortInTime } from '../outline/time-order.ts';
import { outlineGuarded } from '../parallel/outline-guarded.ts';
import { NO_DECISIONS } from '../relate/decisions/decisions.ts';
import { addKnownNames } from '../relate/foreign/add-known-names.ts';
import { readResolved, resolveEntities } from '../relate/resolve/resolve-entities.ts';
import { formatProblem } from '../report/format-problem.ts';
import { describeInspection, type Inspection } from '../report/inspection.ts';
import { findSettingsFolder } from '../settings/find-settings-folder.ts';
import { readSettings } from '../settings/read-settings.ts';
import { listTexts } from '../tools/columns/texts.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { PROJECT } from '../tools/disk/project.ts';
import { describeSystemError } from '../tools/disk/system-error.ts';
import { compareText } from '../tools/text/compare-text.ts';

/** What is understood of some files. */
export interface InspectResult {
  /** One a file, in the order given. */
  readonly files: readonly Inspection[];
  /** Of the settings by which they were read. */
  readonly problems: readonly Problem[];
}

type SettingsRead = Awaited<ReturnType<typeof readSettings>>;

interface InspectedFileArticle extends AnnotatedArticle {
  readonly dates: readonly DatedPhrase[];
  readonly parted: ReturnType<typeof outlineGuarded>['parted'];
}

interface AnnotatedFile {
  readonly path: string;
  readonly articles: readonly InspectedFileArticle[];
  readonly problems: readonly Problem[];
}

/**
 * Says what is understood of each file. Settings are those of a build of the folder that the file belongs to.
 *
 * @param given settings for these files alone, not yet checked
 * @throws UsageError
 */
export async function inspectFiles(paths: readonly string[], given: unknown = {}): Promise<InspectResult> {
  const { settings, problems } = await readAllSettings(paths, given);
  const files = paths.map((path, index) => annotateFile(path, index, settings[index]!));
  const parted = files.flatMap(({ articles }) => articles.map((one) => one.parted));
  const bodies = holdBodies(new Map(parted.map(({ outline, body }) => [outline.body, body])));
  const outlines = parted.map(({ outline }) => outline);
  const byId = outlines.sort((a, b) => compareText(a.article.id, b.article.id));
  const inTime = sortInTime(addKnownNames(columnOutlines(byId), bodies.read));
  const resolved = readResolved(inTime, resolveEntities(inTime, NO_DECISIONS));
  const mentions = new Map(listTexts(inTime.outlines.ids).map((id, row) => [id as ArticleId, resolved(row)]));
  return {
    files: files.map(({ path, articles, problems: own }) => {
      const resolved = articles.map((one) => ({ ...one, mentions: mentions.get(one.article.id) ?? [] }));
      return describeInspection({ path, articles: resolved, problems: own });
    }),
    problems,
  };
}

/** Each file's settings; one settings file is read, and reported on, once. */
async function readAllSettings(paths: readonly string[], given: unknown) {
  const read = new Map<string | null, SettingsRead>();
  const folders = paths.map((path) => findSettingsFolder(dirname(resolve(path)), PROJECT));
  for (const folder of new Set(folders)) {
    const shown = folder && (relative(process.cwd(), folder) || '.');
    read.set(folder, await readSettings({ folder: shown, project: PROJECT, siteUrl: null, given }));
  }
  const told = [...read.values()].flatMap(({ problems }) => problems);
  const problems = new Map(told.map((problem) => [formatProblem(problem), problem]));
  return {
    settings: folders.map((folder) => read.get(folder)!.settings),
    problems: [...problems.values()],
  };
}

/** The rule of a problem that says that there is no such file. */
export const MISSING = 'file/missing';

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
  const read = articles.map((article) => annotateGuarded(nameByPlace(article, index)));
  return {
    path,
    articles: read.map(({ article }) => article),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

interface GuardedArticle {
  readonly article: InspectedFileArticle;
  readonly problems: readonly Problem[];
}

/** An article that Dateline fails on is shown without names, or without dates. */
function annotateGuarded(article: Article): GuardedArticle {
  const { annotated, parted, problems } = outlineGuarded(article, null);
  try {
    const dates = findDates(article, annotated.sentences);
    return { article: { ...annotated, dates, parted }, problems };
  } catch (error) {
    const told = [...problems, reportUnread(article, error)];
    return { article: { ...annotated, dates: [], parted }, problems: told };
  }
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
function nameByPlace(article: Article, index: number): Article {
  return { ...article, id: `${String(index).padStart(6, '0')}/${article.id}` as ArticleId };
}
