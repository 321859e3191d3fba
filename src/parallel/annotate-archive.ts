import { computeAnnotatorVersion } from '../cache/code-version.ts';
import { openRecordCache } from '../cache/record-cache.ts';
import type { AnnotatedArticle, Article } from '../model.ts';
import { type Annotation, annotateAlone } from './annotate-alone.ts';
import type { CacheUse } from './cache-use.ts';
import { type Memory, recallOrMake } from './recall-or-make.ts';
import { type Hands, shareOut } from './share-out.ts';

/** With fewer articles, starting workers takes longer than they save. */
const WORTH_WORKERS = 1500;
const BATCH = 50;

/** Which articles' annotations are made here, and in a file of the cache of their own: `3-of-16`; `null`: all. */
export type Part = string | null;

/**
 * Annotates every article, or takes from the cache what an earlier build found in the same text. The outcome does not
 * depend on how many processors there are.
 *
 * @param onProgress called with the articles done so far
 */
export async function annotateArchive(
  articles: readonly Article[],
  { cache, fresh, jobs }: CacheUse,
  onProgress: (done: number, total: number) => void,
  part: Part = null,
): Promise<readonly AnnotatedArticle[]> {
  const memory = cache === null ? null : openMemory(cache, fresh, part);
  const make = (missing: readonly Article[], onMade: (made: number) => void) => {
    const workers = missing.length < WORTH_WORKERS ? 0 : jobs - 1;
    return annotateWith(missing, { here: true, workers }, onMade);
  };
  const annotations = await recallOrMake(articles, memory, make, onProgress);
  return annotations.map((annotation, index) => ({ article: articles[index]!, ...annotation }));
}

/** Annotations by the digest of the article, which stands for all that they depend on. */
function openMemory(folder: string, fresh: boolean, part: Part): Memory<Article, Annotation> {
  const version = computeAnnotatorVersion();
  const cache = openRecordCache<Annotation>({ folder, name: 'annotations', part, version, fresh });
  return {
    get: ({ digest }) => cache.get(digest),
    put: ({ digest }, annotation) => cache.put(digest, annotation),
    save: () => cache.save(),
  };
}

/** Annotates articles with these hands. */
export function annotateWith(
  articles: readonly Article[],
  hands: Hands,
  onProgress: (done: number) => void,
): Promise<readonly Annotation[]> {
  const worker = new URL('./annotate-worker.ts', import.meta.url);
  const work = (items: readonly Article[]) => items.map(annotateAlone);
  return shareOut<Article, Annotation>(
    {
      items: articles,
      batch: BATCH,
      work,
      pack: (article) => article,
      worker,
      setup: null,
      onProgress,
      startAfter: 0,
    },
    hands,
  );
}
