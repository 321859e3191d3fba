import type { Problem } from '../../model/model.ts';
import { mayPublish, understand } from '../../pipeline/understand.ts';
import { formatProblem } from '../../report/format-problem.ts';
import { createSilentReporter } from '../../report/reporter.ts';
import { showControls } from '../../report/show-controls.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { countOf } from '../../words/count-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { requireFolder } from '../gather-options.ts';

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
    project: PROJECT,
    siteUrl: null,
  });
  const understood = await understand(
    { folder, settings, settingsProblems, cache: null, fresh: false, jobs },
    createSilentReporter(),
  );
  const { reading, archive, problems } = understood;
  const articles = archive.articles.length;
  process.stdout.write(
    json
      ? `${showControls(JSON.stringify({ articles, skipped: reading.skipped.length, problems }))}\n`
      : formatFindings(problems, articles),
  );
  return mayPublish(understood, strict) ? EXIT.published : EXIT.content;
}

function formatFindings(problems: readonly Problem[], articles: number): string {
  const lines = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
  const count = (wanted: Problem['severity'], noun: string) =>
    countOf(problems.filter(({ severity }) => severity === wanted).length, noun);
  const counts = [count('error', 'error'), count('warning', 'warning'), count('info', 'remark')];
  return `${lines}${countOf(articles, 'article')}: ${counts.join(', ')}.\n`;
}
