import { annotate } from '../annotate/annotate.ts';
import type { AnnotatedArticle, Article } from '../model.ts';
import { type Hands, shareOut } from './share-out.ts';

/** Below this many articles, starting workers takes longer than they save. */
const WORTH_WORKERS = 1500;
const BATCH = 50;

/** What a worker sends back for each article: the article itself need not travel again. */
export type Annotation = Omit<AnnotatedArticle, 'article'>;

/**
 * Annotates articles, on several processors where there are many. The outcome and its order do not depend on
 * how many.
 *
 * @param jobs threads at once, this one included
 * @param onProgress called with the articles done so far
 */
export async function annotateAll(
  articles: readonly Article[],
  jobs: number,
  onProgress: (done: number, total: number) => void,
): Promise<readonly AnnotatedArticle[]> {
  const workers = articles.length < WORTH_WORKERS ? 0 : jobs - 1;
  return annotateWith(articles, { here: true, workers }, onProgress);
}

/** Annotates articles with these hands. */
export async function annotateWith(
  articles: readonly Article[],
  hands: Hands,
  onProgress: (done: number, total: number) => void,
): Promise<readonly AnnotatedArticle[]> {
  const worker = new URL('./annotate-worker.ts', import.meta.url);
  const work = (items: readonly Article[]) => items.map(annotateAlone);
  const job = { items: articles, batch: BATCH, work, worker, setup: null, onProgress };
  const annotations = await shareOut<Article, Annotation>(job, hands);
  return annotations.map((annotation, index) => ({ article: articles[index]!, ...annotation }));
}

export function annotateAlone(article: Article): Annotation {
  const { mentions, dates, sentences } = annotate(article);
  return { mentions, dates, sentences };
}
