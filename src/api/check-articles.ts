import type { CheckResult } from '../model/build-types.ts';
import { mayPublish } from '../pipeline/understand.ts';
import { type LookWords, lookOver } from './look-over.ts';

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
