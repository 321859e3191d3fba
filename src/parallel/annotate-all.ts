import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { annotate } from '../annotate/annotate.ts';
import type { AnnotatedArticle, Article } from '../model.ts';

/** Below this many articles, starting workers takes longer than they save. */
const WORTH_WORKERS = 1500;
/** Articles that a worker is given at once. */
const BATCH = 50;

/** What a worker sends back for each article: the article itself need not travel again. */
export type Annotation = Omit<AnnotatedArticle, 'article'>;

/** A worker of Node 20 does not take on the loader of TypeScript that the main thread runs with. */
const START = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./annotate-worker.ts', import.meta.url).href)});
});`;

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
  return shareOut(articles, { here: true, workers }, onProgress);
}

/** Who does the work: this thread, workers, or both. */
export interface Hands {
  readonly here: boolean;
  readonly workers: number;
}

/** Annotates articles with these hands, batch by batch: whoever is free takes the next. */
export async function shareOut(
  articles: readonly Article[],
  { here, workers }: Hands,
  onProgress: (done: number, total: number) => void,
): Promise<readonly AnnotatedArticle[]> {
  const batches = new Batches(articles, onProgress);
  await Promise.all([
    ...Array.from({ length: workers }, () => annotateInWorker(batches)),
    ...(here ? [annotateHere(batches)] : []),
  ]);
  return batches.collect();
}

interface Batch {
  readonly index: number;
  readonly articles: readonly Article[];
}

/** The work that is left, and the work that is done. */
class Batches {
  readonly #articles: readonly Article[];
  readonly #onProgress: (done: number, total: number) => void;
  readonly #found: (readonly Annotation[])[] = [];
  #next = 0;
  #done = 0;

  constructor(articles: readonly Article[], onProgress: (done: number, total: number) => void) {
    this.#articles = articles;
    this.#onProgress = onProgress;
  }

  take(): Batch | null {
    const index = this.#next;
    const articles = this.#articles.slice(index * BATCH, (index + 1) * BATCH);
    if (articles.length === 0) return null;
    this.#next++;
    return { index, articles };
  }

  finish({ index }: Batch, annotations: readonly Annotation[]): void {
    this.#found[index] = annotations;
    this.#done += annotations.length;
    this.#onProgress(this.#done, this.#articles.length);
  }

  collect(): readonly AnnotatedArticle[] {
    return this.#found
      .flat()
      .map((annotation, index) => ({ article: this.#articles[index]!, ...annotation }));
  }
}

async function annotateHere(batches: Batches): Promise<void> {
  for (let batch = batches.take(); batch !== null; batch = batches.take()) {
    batches.finish(batch, batch.articles.map(annotateAlone));
    // Lets the workers' answers in, so that they are not left waiting.
    await setImmediate();
  }
}

function annotateInWorker(batches: Batches): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(START, { eval: true });
    let current: Batch | null = null;
    const feed = () => {
      current = batches.take();
      if (current === null) void worker.terminate().then(() => resolve());
      else worker.postMessage(current.articles);
    };
    worker.once('error', reject);
    worker.once('online', feed);
    worker.on('message', (annotations: readonly Annotation[]) => {
      if (current !== null) batches.finish(current, annotations);
      feed();
    });
  });
}

export function annotateAlone(article: Article): Annotation {
  const { mentions, dates, sentences } = annotate(article);
  return { mentions, dates, sentences };
}
