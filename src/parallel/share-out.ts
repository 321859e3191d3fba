import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Who does the work: this thread, workers, or both. */
export interface Hands {
  readonly here: boolean;
  readonly workers: number;
}

/** Work on items that can be done in any order, a few at a time. */
export interface Job<Item, Outcome, Packed = Item> {
  /** Made one by one as they are taken. */
  readonly items: Iterable<Item>;
  /** Items that a worker is given at once. */
  readonly batch: number;
  /** Does a batch on this thread: an outcome for each item. */
  readonly work: (items: readonly Item[]) => readonly Outcome[];
  /** Makes of an item what is sent to a worker. */
  readonly pack: (item: Item) => Packed;
  /** The module that does the same in a worker, by `answerBatches`. */
  readonly worker: URL;
  /** What the worker needs to know, whatever the items. */
  readonly setup: unknown;
  /** Called with the items done so far. */
  readonly onProgress: (done: number) => void;
  /** Workers are started when this many items have been taken: with fewer, starting takes longer than they save. */
  readonly startAfter: number;
}

/** A worker of Node 20 does not take on the loader of TypeScript that the main thread runs with. */
const START = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.module);
});`;

/** Batches that wait with a worker: it goes on while this thread is busy. */
const AHEAD = 3;

/** Does a job with these hands, batch by batch: whoever is free takes the next. Outcomes stand as their items do. */
export async function shareOut<Item, Outcome, Packed = Item>(
  job: Job<Item, Outcome, Packed>,
  { here, workers }: Hands,
): Promise<readonly Outcome[]> {
  const batches = new Batches<Item, Outcome>(job);
  if (here) await workHere(job, batches, job.startAfter);
  await Promise.all([
    ...(batches.isEmpty ? [] : Array.from({ length: workers }, () => workThere(job, batches))),
    ...(here ? [workHere(job, batches, Number.POSITIVE_INFINITY)] : []),
  ]);
  return batches.collect();
}

interface Batch<Item> {
  readonly index: number;
  readonly items: readonly Item[];
}

/** The work that is left, and the work that is done. */
class Batches<Item, Outcome> {
  readonly #job: Pick<Job<Item, Outcome>, 'items' | 'batch' | 'onProgress'>;
  readonly #items: Iterator<Item>;
  readonly #outcomes: (readonly Outcome[])[] = [];
  #next: Batch<Item> | null;
  #done = 0;

  constructor(job: Pick<Job<Item, Outcome>, 'items' | 'batch' | 'onProgress'>) {
    this.#job = job;
    this.#items = job.items[Symbol.iterator]();
    this.#next = this.#make(0);
  }

  get isEmpty(): boolean {
    return this.#next === null;
  }

  take(): Batch<Item> | null {
    const batch = this.#next;
    if (batch !== null) this.#next = this.#make(batch.index + 1);
    return batch;
  }

  finish(index: number, outcomes: readonly Outcome[]): void {
    this.#outcomes[index] = outcomes;
    this.#done += outcomes.length;
    this.#job.onProgress(this.#done);
  }

  collect(): readonly Outcome[] {
    return this.#outcomes.flat();
  }

  #make(index: number): Batch<Item> | null {
    const items: Item[] = [];
    while (items.length < this.#job.batch) {
      const { done, value } = this.#items.next();
      if (done === true) break;
      items.push(value);
    }
    return items.length === 0 ? null : { index, items };
  }
}

/** @param most after so many items it stops */
async function workHere<Item, Outcome>(
  { work }: Pick<Job<Item, Outcome>, 'work'>,
  batches: Batches<Item, Outcome>,
  most: number,
): Promise<void> {
  let taken = 0;
  while (taken < most) {
    const batch = batches.take();
    if (batch === null) return;
    taken += batch.items.length;
    batches.finish(batch.index, work(batch.items));
    // Lets the workers' answers in, so that they are not left waiting.
    await setImmediate();
  }
}

interface Answer<Outcome> {
  readonly index: number;
  readonly outcomes: readonly Outcome[];
}

function workThere<Item, Outcome, Packed>(
  job: Job<Item, Outcome, Packed>,
  batches: Batches<Item, Outcome>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(START, {
      eval: true,
      workerData: { module: job.worker.href, setup: job.setup },
    });
    let waiting = 0;
    const feed = () => {
      while (waiting < AHEAD) {
        const batch = batches.take();
        if (batch === null) break;
        worker.postMessage({ index: batch.index, items: batch.items.map(job.pack) });
        waiting++;
      }
      if (waiting === 0) void worker.terminate().then(() => resolve());
    };
    worker.once('error', reject);
    worker.once('online', feed);
    worker.on('message', ({ index, outcomes }: Answer<Outcome>) => {
      batches.finish(index, outcomes);
      waiting--;
      feed();
    });
  });
}

/** What a worker's module does: it makes its way of working of the job's setup, and answers batch by batch. */
export async function answerBatches<Setup, Item, Outcome>(
  prepare: (setup: Setup) => Promise<(items: readonly Item[]) => readonly Outcome[]>,
): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const work = await prepare((workerData as { setup: Setup }).setup);
  port.on('message', ({ index, items }: Batch<Item>) => {
    port.postMessage({ index, outcomes: work(items) } satisfies Answer<Outcome>);
  });
}
