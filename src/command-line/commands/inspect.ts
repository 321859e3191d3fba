import { inspectFiles, MISSING } from '../../api/inspect-files.ts';
import { formatProblem } from '../../report/format-problem.ts';
import { showControls } from '../../report/show-controls.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/**
 * Says what is understood of each file, one JSON object a line, in the order given; what is wrong in the settings is
 * said on standard error.
 */
export async function runInspect(paths: readonly string[]): Promise<ExitCode> {
  const { files, problems } = await inspectFiles(paths);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  for (const file of files) process.stdout.write(`${showControls(JSON.stringify(file))}\n`);
  return files.some((file) => file.problems.some(({ rule }) => rule === MISSING))
    ? EXIT.usage
    : EXIT.published;
}
