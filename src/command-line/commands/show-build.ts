import type { BuildResult } from '../../model/build-types.ts';
import { formatClosingTable } from '../../report/closing-table.ts';
import { formatProblemList } from '../../report/problem-list.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Says what a build met, and what it made. */
export function showBuild(result: BuildResult, options: Parameters<typeof formatClosingTable>[1]): void {
  process.stdout.write(formatProblemList(result.problems) + formatClosingTable(result, options));
}

/** Says why there is no new site, where there is none. */
export function tellPublished({ published, articles }: BuildResult, folder: string): ExitCode {
  if (published) return EXIT.published;
  const why =
    articles === 0
      ? `there is no article in ${folder}.`
      : 'with --strict, the problems above must be solved first.';
  process.stderr.write(`Nothing was published: ${why}\n`);
  return EXIT.content;
}
