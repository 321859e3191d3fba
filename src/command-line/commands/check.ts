import { type CheckWords, checkArticles } from '../../api/check-articles.ts';
import type { Problem } from '../../model/model.ts';
import { formatProblem } from '../../report/format-problem.ts';
import { showControls } from '../../report/show-controls.ts';
import { countOf } from '../../words/count-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Shows every problem of the articles and settings, and writes nothing. The exit code is that of a build. */
export async function runCheck(
  folder: string,
  words: CheckWords & { readonly json: boolean },
): Promise<ExitCode> {
  const { articles, skipped, problems, publishable } = await checkArticles(folder, words);
  process.stdout.write(
    words.json
      ? `${showControls(JSON.stringify({ articles, skipped, problems }))}\n`
      : formatFindings(problems, articles),
  );
  return publishable ? EXIT.published : EXIT.content;
}

function formatFindings(problems: readonly Problem[], articles: number): string {
  const lines = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
  const count = (wanted: Problem['severity'], noun: string) =>
    countOf(problems.filter(({ severity }) => severity === wanted).length, noun);
  const counts = [count('error', 'error'), count('warning', 'warning'), count('info', 'remark')];
  return `${lines}${countOf(articles, 'article')}: ${counts.join(', ')}.\n`;
}
