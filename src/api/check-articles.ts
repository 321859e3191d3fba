import type { Problem } from '../model/model.ts';
import { mayPublish } from '../pipeline/understand.ts';
import { type LookWords, lookOver } from './look-over.ts';

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

export interface CheckWords extends LookWords {
  readonly strict: boolean;
}

/**
 * Finds every problem of an archive's articles and settings, and writes nothing.
 *
 * @throws UsageError
 */
export async function checkArticles(folder: string, words: CheckWords): Promise<CheckResult> {
  const found = await lookOver(folder, words);
  const { archive, problems, skipped } = found;
  return {
    articles: archive.outlines.count,
    skipped,
    problems,
    publishable: mayPublish(found, words.strict),
  };
}
