import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { listBuffers } from './list-buffers.ts';

/** Does one batch; the next is not begun before. */
type DoBatch<Item, Outcome> = (items: readonly Item[]) => Outcome | Promise<Outcome>;

/** Who does the work: this thread, workers, or both. */
export interface Hands {
  readonly here: boolean;
  readonly workers: number;
}

/** Work on items that can be done in any order, a few at a time. */
export interface Job<Item, Outcome, Result, Packed = Item> {
  /** Made one by one as they are taken. */
  readonly items: Iterable<Item>;
  /** Items that a worker is given at once. */
  readonly batch: number;
  /** Batches that wait with a worker: it goes on while this thread is busy. */
  readonly ahead: number;
  /** Does a batch on this thread. */
  readonly work: DoBatch<Item, Outcome>;
  /** Makes of an item what is sent to a worker. */
  readonly pack: (item: Item) => Packed;
  /** Takes a batch's outcome in, on this thread, as soon as it is there. */
  readonly receive: (outcome: Outcome, items: readonly Item[]) => Result;
  /** The module that does the same in a worker, by `answerBatches`. */
  readonly worker: URL;
  /** Makes what a worker needs to know, whatever the items; asked for where one is started. */
  readonly setUp: () => unknown;
  /** Called with the items done so far. */
  readonly onProgress: (done: number) => void;
  /**
   * Workers are started when this many items have been taken: with fewer, starting takes longer than they save. 0 where
   * there are known to be many.
   */
  readonly startAfter: number;
}

/**
 * Does a job with these hands, batch by batch: whoever is free takes the next. Results stand as their batches do. Where
 * one fails, all stop.
 */
export async function shareOut<Item, Outcome, Result, Packed = Item>(
  job: Job<Item, Outcome, Result, Packed>,
  { here, workers }: Hands,
): Promise<readonly Result[]> {
  const batches = new Batches<Item, Outcome, Result>(job);
  if (here) await workHere(job, batches, job.startAfter);
  // Where there are many, workers open while the first items are made.
  const started = job.startAfter > 0 && batches.isEmpty ? [] : startWorkers(workers, job);
  try {
    await Promise.all([
      ...started.map((worker) => workThere(job, batches, worker)),
      ...(here ? [workHere(job, batches, Number.POSITIVE_INFINITY)] : []),
    ]);
  } catch (error) {
    batches.stop();
    await endAll(started);
    throw error;
  }
  // They have nothing left to do: to wait until their memory is given back takes 0.1 s.
  void endAll(started);
  return batches.collect();
}

const endAll = (workers: readonly Worker[]) => Promise.all(workers.map((worker) => worker.terminate()));

interface Batch<Item> {
  readonly index: number;
  readonly items: readonly Item[];
}

type BatchedJob<Item, Outcome, Result> = Pick<
  Job<Item, Outcome, Result>,
  'items' | 'batch' | 'receive' | 'onProgress'
>;

/** The work that is left, and the work that is done. */
class Batches<Item, Outcome, Result> {
  readonly #job: BatchedJob<Item, Outcome, Result>;
  readonly #items: Iterator<Item>;
  readonly #taken = new Map<number, readonly Item[]>();
  readonly #results: Result[] = [];
  /** Made when it is first asked for. */
  #next: Batch<Item> | null | undefined;
  #made = 0;
  #done = 0;

  constructor(job: BatchedJob<Item, Outcome, Result>) {
    this.#job = job;
    this.#items = job.items[Symbol.iterator]();
  }

  get isEmpty(): boolean {
    if (this.#next === undefined) this.#next = this.#make();
    return this.#next === null;
  }

  take(): Batch<Item> | null {
    if (this.isEmpty) return null;
    const batch = this.#next!;
    this.#taken.set(batch.index, batch.items);
    this.#next = undefined;
    return batch;
  }

  /** Nothing more is to be taken. */
  stop(): void {
    this.#next = null;
  }

  finish(index: number, outcome: Outcome): void {
    const items = this.#taken.get(index)!;
    this.#taken.delete(index);
    this.#results[index] = this.#job.receive(outcome, items);
    this.#done += items.length;
    this.#job.onProgress(this.#done);
  }

  collect(): readonly Result[] {
    return this.#results;
  }

  #make(): Batch<Item> | null {
    const items: Item[] = [];
    while (items.length < this.#job.batch) {
      const { done, value } = this.#items.next();
      if (done === true) break;
      items.push(value);
    }
    return items.length === 0 ? null : { index: this.#made++, items };
  }
}

/**
 * What a worker's module does: it makes its way of working of the job's setup, and answers batch by batch. Columns in
 * its answers are handed over, not copied: the worker must not keep them.
 */
export async function answerBatches<Setup, Item, Outcome>(
  prepare: (setup: Setup) => Promise<DoBatch<Item, Outcome>>,
): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const work = await prepare((workerData as { setup: Setup }).setup);
  // One after the other, whatever waits.
  let before = Promise.resolve();
  port.on('message', ({ index, items }: Batch<Item>) => {
    before = before.then(async () => {
      const outcome = await work(items);
      port.postMessage({ index, outcome } satisfies Answer<Outcome>, listBuffers(outcome));
    });
  });
}

/** Megabytes for what is new: work makes much that is soon let go, and with less room that is moved about first. */
const YOUNG = 32;

function startWorkers(count: number, { worker, setUp }: Pick<Job<never, never, never>, 'worker' | 'setUp'>) {
  if (count === 0) return [];
  const setup = setUp();
  return Array.from({ length: count }, () => startWorker(worker, setup));
}

/** Starts a module in a thread of its own. */
export function startWorker(module: URL, setup: unknown): Worker {
  return new Worker(new URL('../../start.mjs', import.meta.url), {
    workerData: { module: module.href, setup },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
}

/** @param most after so many items it stops */
async function workHere<Item, Outcome, Result>(
  { work }: Pick<Job<Item, Outcome, Result>, 'work'>,
  batches: Batches<Item, Outcome, Result>,
  most: number,
): Promise<void> {
  let taken = 0;
  while (taken < most) {
    const batch = batches.take();
    if (batch === null) return;
    taken += batch.items.length;
    batches.finish(batch.index, await work(batch.items));
    // Lets the workers' answers in, so that they are not left waiting.
    await setImmediate();
  }
}

interface Answer<Outcome> {
  readonly index: number;
  readonly outcome: Outcome;
}

function workThere<Item, Outcome, Result, Packed>(
  job: Job<Item, Outcome, Result, Packed>,
  batches: Batches<Item, Outcome, Result>,
  worker: Worker,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = 0;
    const feed = () => {
      while (waiting < job.ahead) {
        const batch = batches.take();
        if (batch === null) break;
        worker.postMessage({ index: batch.index, items: batch.items.map(job.pack) });
        waiting++;
      }
      if (waiting === 0) resolve();
    };
    const orReject = (step: () => void): void => {
      try {
        step();
      } catch (error) {
        reject(error);
      }
    };
    worker.once('error', reject);
    worker.on('message', ({ index, outcome }: Answer<Outcome>) =>
      orReject(() => {
        batches.finish(index, outcome);
        waiting--;
        feed();
      }),
    );
    // What it has to do waits for it: it is to begin when it is open, however long this thread is busy.
    orReject(feed);
  });
}
