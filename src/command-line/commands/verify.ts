import { buildSite } from '../../api/build-site.ts';
import { type CacheWords, findCache, gatherOptions, requireFolder } from '../../api/gather-options.ts';
import { showControls } from '../../report/show-controls.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { formatVerification } from '../../verify/format-verification.ts';
import { clearTheWay, type Verification, verify } from '../../verify/verify.ts';
import { chooseReporter } from '../choose-reporter.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface VerifyWords extends CacheWords {
  readonly output: string;
  /** Build again what does not hold… */
  readonly repair: boolean;
  /** …as builds are told to. */
  readonly siteUrl?: string;
  readonly jobs: number;
  readonly json: boolean;
}

/**
 * Says whether site, cache and archive are as they were published, kept and read; with `repair`, makes them so.
 *
 * @throws UsageError where there is no site
 */
export async function runVerify(folder: string, words: VerifyWords): Promise<ExitCode> {
  requireFolder(folder);
  const { output, repair, json } = words;
  const { settings } = await readSettings({ folder, project: PROJECT, siteUrl: null });
  const cache = findCache(folder, words);
  const found = verify({ folder, output, cache, settings });
  if (!json) process.stdout.write(formatVerification(found));
  if (found.holds || !repair) {
    if (json) writeJson(found);
    return found.holds ? EXIT.published : EXIT.content;
  }
  clearTheWay({ output, cache }, found);
  // Whatever has rotted: a build that knows of no earlier one makes what a first one makes.
  await buildSite(
    await gatherOptions(folder, { ...words, strict: false, fresh: true }),
    chooseReporter({ quiet: json }),
  );
  const repaired = verify({ folder, output, cache: findCache(folder, words), settings });
  if (json) writeJson({ ...found, repaired });
  else process.stdout.write(`\nBuilt again:\n${formatVerification(repaired)}`);
  return repaired.holds ? EXIT.published : EXIT.content;
}

/** @property repaired what was found once it was built again */
function writeJson(found: Verification & { readonly repaired?: Verification }): void {
  process.stdout.write(`${showControls(JSON.stringify(found))}\n`);
}
