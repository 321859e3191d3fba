import { annotate } from '../annotate/annotate.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readStats } from '../file-stats.ts';
import { loadFile } from '../load/load.ts';
import type { AnnotatedArticle, Article, ArticleId, Problem, Settings } from '../model.ts';
import { NO_DECISIONS } from '../relate/decisions/decisions.ts';
import { resolveEntities } from '../relate/resolve/resolve-entities.ts';
import { formatInspection } from '../report/inspection.ts';
import { readSettings } from '../settings/read-settings.ts';

interface AnnotatedFile {
  readonly path: string;
  readonly articles: readonly AnnotatedArticle[];
  readonly problems: readonly Problem[];
}

/** Says what is understood of each file, one JSON object a line, in the order given. */
export async function runInspect(paths: readonly string[]): Promise<ExitCode> {
  const { settings } = await readSettings({ folder: null, project: process.cwd(), siteUrl: null });
  const files = paths.map((path, index) => annotateFile(path, index, settings));
  const all = files.flatMap(({ articles }) => articles);
  const { mentions } = resolveEntities(all, NO_DECISIONS);
  for (const { path, articles, problems } of files) {
    const resolved = articles.map((one) => ({ ...one, mentions: mentions.get(one.article.id) ?? [] }));
    process.stdout.write(`${formatInspection({ path, articles: resolved, problems })}\n`);
  }
  return files.some(({ problems }) => problems.some(({ rule }) => rule === MISSING))
    ? EXIT.usage
    : EXIT.published;
}

const MISSING = 'file/missing';

function annotateFile(path: string, index: number, settings: Settings): AnnotatedFile {
  if (readStats(path)?.isFile() !== true) return reportMissing(path);
  const { articles, problems } = loadFile(path, settings);
  return { path, articles: articles.map((article) => annotate(tellApart(article, index))), problems };
}

/** A wrong name among many files does not keep the others from being looked at. */
function reportMissing(path: string): AnnotatedFile {
  const message = 'There is no such file.';
  const hint = 'Name files that hold articles.';
  const problem = { path, line: 1, column: 1, severity: 'error', rule: MISSING, message, hint } as const;
  return { path, articles: [], problems: [problem] };
}

/** The same file may be given twice, or two of one name: an id from the order of the call is unique. */
function tellApart(article: Article, index: number): Article {
  return { ...article, id: `${String(index).padStart(6, '0')}/${article.id}` as ArticleId };
}
