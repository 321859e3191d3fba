import type { Problem } from '../model/model.ts';
import { mayPublish, understand } from '../pipeline/understand.ts';
import { createSilentReporter } from '../report/reporter.ts';
import { readSettings } from '../settings/read-settings.ts';
import { PROJECT } from '../tools/disk/project.ts';
import { requireFolder } from './gather-options.ts';

/** What a check found. */
export interface CheckResult {
  readonly articles: number;
  /** Files that gave no article. */
  readonly skipped: number;
  /** All there are: of the settings, the decisions, the articles and the archive. */
  readonly problems: readonly Problem[];
  /** Whether a build would publish a site. */
  readonly publishable: boolean;
}

export interface CheckWords {
  readonly strict: boolean;
  readonly jobs: number;
  /** Settings for this check alone, not yet checked. */
  readonly settings?: unknown;
}

/**
 * Finds every problem of an archive's articles and settings, and writes nothing.
 *
 * @throws UsageError
 */
export async function checkArticles(folder: string, words: CheckWords): Promise<CheckResult> {
  requireFolder(folder);
  const { settings, problems: settingsProblems } = await readSettings({
    folder,
    project: PROJECT,
    siteUrl: null,
    given: words.settings,
  });
  const understood = await understand(
    { folder, settings, settingsProblems, cache: null, fresh: false, jobs: words.jobs },
    createSilentReporter(),
  );
  const { reading, archive, problems } = understood;
  return {
    articles: archive.articles.length,
    skipped: reading.skipped.length,
    problems,
    publishable: mayPublish(understood, words.strict),
  };
}
