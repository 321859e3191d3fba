import { openCache } from '../cache/annotation-cache.ts';
import { computeAnnotatorVersion } from '../cache/code-version.ts';
import type { AnnotatedArticle, Article } from '../model.ts';
import { annotateAll } from './annotate-all.ts';

export interface AnnotateOptions {
  /** Folder of the cache; `null` writes none. */
  readonly cache: string | null;
  /** Ignore what the cache holds. */
  readonly fresh: boolean;
  /** Threads at once, this one included. */
  readonly jobs: number;
}

/**
 * Annotates every article, or takes from the cache what an earlier build found in the same text.
 *
 * @param onProgress called with the articles done so far
 */
export async function annotateArchive(
  articles: readonly Article[],
  { cache: folder, fresh, jobs }: AnnotateOptions,
  onProgress: (done: number, total: number) => void,
): Promise<readonly AnnotatedArticle[]> {
  if (folder === null) return annotateAll(articles, jobs, onProgress);
  const cache = openCache(folder, computeAnnotatorVersion(), fresh);
  const known = articles.map((article) => cache.get(article.digest));
  const missing = articles.filter((_, index) => known[index] === null);
  const from = articles.length - missing.length;
  const found = await annotateAll(missing, jobs, (done) => onProgress(from + done, articles.length));
  for (const { article, ...record } of found) cache.put(article.digest, record);
  cache.save();
  const made = found[Symbol.iterator]();
  return articles.map((article, index) => {
    const record = known[index];
    return record ? { article, ...record } : made.next().value!;
  });
}
