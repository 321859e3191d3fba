import { availableParallelism } from 'node:os';
import { type CacheWords, findCache, requireFolder } from '../../api/gather-options.ts';
import { isDamagedBody } from '../../model/bodies.ts';
import type { NameAccount } from '../../model/name-account.ts';
import { UsageError } from '../../model/usage-error.ts';
import { outlineArchive } from '../../parallel/outline-archive.ts';
import { loadDecisions } from '../../relate/decisions/load-decisions.ts';
import { explainName } from '../../relate/explain-name.ts';
import { formatNameAccount } from '../../report/name-account.ts';
import { createSilentReporter } from '../../report/reporter.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/**
 * Says who bears a name in an archive, which names were joined with it or kept apart from it, and why.
 *
 * @throws UsageError where no article has the name
 */
export async function runInspectWhy(name: string, folder: string, words: CacheWords): Promise<ExitCode> {
  requireFolder(folder);
  const account = await accountFor(name, folder, findCache(folder, words));
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

/** @param cache what builds have left there is read, and nothing written; a damaged one is as good as none */
async function accountFor(name: string, folder: string, cache: string | null): Promise<NameAccount> {
  const { settings } = await readSettings({ folder, project: PROJECT, siteUrl: null });
  const { inTime, bodies, close } = await outlineArchive(
    folder,
    settings,
    { cache, readOnly: true, fresh: false, jobs: availableParallelism() },
    createSilentReporter(),
  );
  const { decisions } = loadDecisions(folder);
  try {
    return explainName(name, inTime, decisions, bodies.read);
  } catch (error) {
    if (cache === null || !isDamagedBody(error)) throw error;
    return await accountFor(name, folder, null);
  } finally {
    close();
  }
}
