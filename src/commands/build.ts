import { build } from '../build.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { formatBuildJson } from '../report/build-json.ts';
import { formatClosingTable } from '../report/closing-table.ts';
import { formatProblemList } from '../report/problem-list.ts';
import { createSilentReporter, type Reporter } from '../report/reporter.ts';
import { createTerminalReporter } from '../report/terminal-reporter.ts';
import { type BuildWords, gatherOptions } from './gather-options.ts';

export interface ShownWords {
  readonly quiet: boolean;
  readonly json: boolean;
}

export async function runBuild(folder: string, words: BuildWords & ShownWords): Promise<ExitCode> {
  const options = await gatherOptions(folder, words);
  const reporter = chooseReporter(words);
  leaveOnSignals();
  const result = await build(options, reporter).finally(() => reporter.finish());
  if (words.json) process.stdout.write(`${formatBuildJson(result)}\n`);
  else if (words.quiet) {
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    process.stderr.write(formatProblemList(errors));
  } else {
    process.stdout.write(formatProblemList(result.problems) + formatClosingTable(result, options.output));
  }
  if (result.published) return EXIT.published;
  process.stderr.write(`${explainUnpublished(result.articles, folder)}\n`);
  return EXIT.content;
}

function chooseReporter({ quiet }: ShownWords): Reporter {
  return process.stderr.isTTY && !quiet ? createTerminalReporter(process.stderr) : createSilentReporter();
}

function explainUnpublished(articles: number, folder: string): string {
  return articles === 0
    ? `Nothing was published: there is no article in ${folder}.`
    : 'Nothing was published: with --strict, the problems above must be solved first.';
}

/** Leaves through `process.exit`, so that what is half-done is tidied up. */
function leaveOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
