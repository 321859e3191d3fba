import { availableParallelism } from 'node:os';
import { UsageError } from '../../model/usage-error.ts';
import { outlineArchive } from '../../parallel/outline-archive.ts';
import { loadDecisions } from '../../relate/decisions/load-decisions.ts';
import { explainName } from '../../relate/explain-name.ts';
import { formatNameAccount } from '../../report/name-account.ts';
import { createSilentReporter } from '../../report/reporter.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { requireFolder } from '../gather-options.ts';

/**
 * Says who bears a name in an archive, which names were joined with it or kept apart from it, and why.
 *
 * @throws UsageError where no article has the name
 */
export async function runInspectWhy(name: string, folder: string): Promise<ExitCode> {
  requireFolder(folder);
  const { settings } = await readSettings({ folder, project: PROJECT, siteUrl: null });
  const { outlines, bodies, close } = await outlineArchive(
    folder,
    settings,
    { cache: null, fresh: false, jobs: availableParallelism() },
    createSilentReporter(),
  );
  const { decisions } = loadDecisions(folder);
  const account = explainName(name, outlines, decisions, bodies.read);
  close();
  if (account.bearers.shown.length === 0)
    throw new UsageError(
      `No article in ${folder} has the name “${name}”.`,
      account.near.length === 0
        ? 'Nor has any a name like it.'
        : `Names like it: ${account.near.join(', ')}.`,
    );
  process.stdout.write(formatNameAccount(account));
  return EXIT.published;
}
