import { computeSiteVersion } from '../../cache/code-version.ts';
import { isDamagedBody } from '../../model/bodies.ts';
import type { BuildResult } from '../../model/build-types.ts';
import type { Problem } from '../../model/model.ts';
import type { BuildOptions } from '../../pipeline/build-options.ts';
import { isGrave } from '../../pipeline/is-grave.ts';
import { findFinished, lookBack } from '../../pipeline/look-back.ts';
import { tellBuild } from '../../pipeline/tell-build.ts';
import { formatBuildJson } from '../../report/build-json.ts';
import { formatClosingTable } from '../../report/closing-table.ts';
import { formatProblemList } from '../../report/problem-list.ts';
import type { Reporter } from '../../report/reporter.ts';
import { showControls } from '../../report/show-controls.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type BuildWords, chooseReporter, gatherOptions } from '../gather-options.ts';

export interface ShownWords {
  readonly quiet: boolean;
  readonly json: boolean;
}

export async function runBuild(folder: string, words: BuildWords & ShownWords): Promise<ExitCode> {
  const options = await gatherOptions(folder, words);
  const reporter = chooseReporter(words);
  leaveOnSignals();
  const result = await buildOrFind(options, reporter).catch((error: unknown) => {
    reporter.finish();
    throw error;
  });
  if (words.json) process.stdout.write(`${showControls(formatBuildJson(result))}\n`);
  else if (words.quiet) {
    // What kept the site from being published is said in any case.
    const shown = result.published || !options.strict ? isError : isGrave;
    process.stderr.write(formatProblemList(result.problems.filter(shown)));
  } else {
    process.stdout.write(formatProblemList(result.problems) + formatClosingTable(result, options));
  }
  if (result.published) return EXIT.published;
  process.stderr.write(`${explainUnpublished(result.articles, folder)}\n`);
  return EXIT.content;
}

/** Builds, unless the last build has done all that there is to do. */
async function buildOrFind(options: BuildOptions, reporter: Reporter): Promise<BuildResult> {
  const before = lookBack(options, computeSiteVersion());
  const finished = findFinished(before, options);
  if (finished !== null) {
    const { report, files } = finished;
    return tellBuild(report, { written: [], deleted: [], unchanged: files.length }, reporter);
  }
  // The stages and their libraries take longer to load than it takes to see that they are not needed.
  const { build } = await import('../../build.ts');
  try {
    return await build(options, before, reporter);
  } catch (error) {
    if (!isDamagedBody(error)) throw error;
    return await build({ ...options, fresh: true }, { ...before, last: null }, reporter);
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
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
