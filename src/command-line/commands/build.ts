import { buildSite } from '../../api/build-site.ts';
import { type BuildWords, gatherOptions } from '../../api/gather-options.ts';
import type { Problem } from '../../model/model.ts';
import { isGrave } from '../../pipeline/is-grave.ts';
import { formatBuildJson } from '../../report/build-json.ts';
import { formatProblemList } from '../../report/problem-list.ts';
import { showControls } from '../../report/show-controls.ts';
import { chooseReporter } from '../choose-reporter.ts';
import type { ExitCode } from '../exit-codes.ts';
import { showBuild, tellPublished } from './show-build.ts';

export interface ShownWords {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** Builds the site of a folder, and says what was done as it was asked to. */
export async function runBuild(folder: string, words: BuildWords & ShownWords): Promise<ExitCode> {
  const options = await gatherOptions(folder, words);
  const reporter = chooseReporter(words);
  leaveOnSignals();
  const result = await buildSite(options, reporter).catch((error: unknown) => {
    reporter.finish();
    throw error;
  });
  if (words.json) process.stdout.write(`${showControls(formatBuildJson(result))}\n`);
  else if (words.quiet) {
    // What kept the site from being published is said in any case.
    const shown = result.published || !options.strict ? isError : isGrave;
    process.stderr.write(formatProblemList(result.problems.filter(shown)));
  } else showBuild(result, options);
  return tellPublished(result, folder);
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Leaves through `process.exit`, so that what is half-done is tidied up. */
function leaveOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
