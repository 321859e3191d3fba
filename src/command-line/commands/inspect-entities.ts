import { availableParallelism } from 'node:os';
import { requireFolder } from '../../api/gather-options.ts';
import { understand } from '../../pipeline/understand.ts';
import { formatDoubts } from '../../relate/doubts/format-doubts.ts';
import { createSilentReporter } from '../../report/reporter.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Lists the doubtful names of an archive as lines that can be pasted into its `entities.yaml`. */
export async function runInspectEntities(folder: string): Promise<ExitCode> {
  requireFolder(folder);
  const { settings, problems: settingsProblems } = await readSettings({
    folder,
    project: PROJECT,
    siteUrl: null,
  });
  const { archive } = await understand(
    { folder, settings, settingsProblems, cache: null, fresh: false, jobs: availableParallelism() },
    createSilentReporter(),
  );
  process.stdout.write(formatDoubts(archive.doubts));
  return EXIT.published;
}
