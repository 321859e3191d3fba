import { EXIT, type ExitCode } from '../exit-codes.ts';
import { load } from '../load/load.ts';
import type { Problem } from '../model.ts';
import { annotateAll } from '../parallel/annotate-all.ts';
import { loadDecisions } from '../relate/decisions/load-decisions.ts';
import { relate } from '../relate/relate.ts';
import { formatCount } from '../report/format-count.ts';
import { formatProblem } from '../report/format-problem.ts';
import { readSettings } from '../settings/read-settings.ts';
import { requireFolder } from './gather-options.ts';

export interface CheckWords {
  readonly strict: boolean;
  readonly json: boolean;
  readonly jobs: number;
}

/** Shows every problem of the articles and settings, and writes nothing. The exit code is that of a build. */
export async function runCheck(folder: string, { strict, json, jobs }: CheckWords): Promise<ExitCode> {
  requireFolder(folder);
  const { settings, problems: settingsProblems } = await readSettings({
    folder,
    project: process.cwd(),
    siteUrl: null,
  });
  const loaded = load(folder, settings, () => {});
  const { decisions, problems: decisionProblems } = loadDecisions(folder);
  const annotated = await annotateAll(loaded.articles, jobs, () => {});
  const archive = relate(annotated, decisions);
  const problems = [...settingsProblems, ...decisionProblems, ...loaded.problems, ...archive.problems];
  const articles = archive.articles.length;
  process.stdout.write(
    json
      ? `${JSON.stringify({ articles, skipped: loaded.skipped.length, problems })}\n`
      : formatFindings(problems, articles),
  );
  const grave = problems.some(({ severity }) => severity !== 'info');
  return articles === 0 || (strict && grave) ? EXIT.content : EXIT.published;
}

function formatFindings(problems: readonly Problem[], articles: number): string {
  const lines = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
  const count = (wanted: Problem['severity'], noun: string) =>
    formatCount(problems.filter(({ severity }) => severity === wanted).length, noun);
  const counts = [count('error', 'error'), count('warning', 'warning'), count('info', 'remark')];
  return `${lines}${formatCount(articles, 'article')}: ${counts.join(', ')}.\n`;
}
