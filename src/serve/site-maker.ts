import { setEnvironmentData, type Worker } from 'node:worker_threads';
import { type BuildWords, chooseCache } from '../api/gather-options.ts';
import { formerSiteOf } from '../cache/published-site.ts';
import { sumCodeAnew } from '../compile/code-sums.mjs';
import { COMPILED } from '../compile/compiled-code.mjs';
import type { Url } from '../model/model.ts';
import { closeStaging, openStaging } from '../publish/staging.ts';
import { describeFault } from '../report/describe-fault.ts';
import type { Reporter } from '../report/reporter.ts';
import { PROJECT } from '../tools/disk/project.ts';
import { startWorker } from '../tools/threads/share-out.ts';
import type { Changes } from './changes.ts';
import type { FreshFiles } from './fresh-files.ts';
import type { Order, Outcome, Report, WorkerSetup } from './messages.ts';

/** To whom it is told how a build goes on. */
interface Audience {
  readonly reporter: Reporter;
  /** The page that was looked at last: where all pages become others, it is made first. */
  readonly looked: Url | null;
  /** Takes a file that is there before the site is. */
  readonly show: (url: Url, content: string) => void;
}

/** Makes a site again and again, in a thread that keeps its archive open; this one is free for readers meanwhile. */
export class SiteMaker {
  readonly #setup: WorkerSetup;
  readonly #fresh: FreshFiles;
  #worker: Worker | null = null;
  /** Ends the order that is being carried out. */
  #end: ((outcome: Outcome) => void) | null = null;
  #audience: Audience | null = null;
  #isFirst = true;
  #isClosed = false;

  /** @param fresh takes what is made before its turn */
  constructor(folder: string, words: BuildWords, fresh: FreshFiles) {
    this.#setup = { folder, words };
    this.#fresh = fresh;
  }

  /** One at a time. */
  async make(changes: Changes, audience: Audience): Promise<Outcome> {
    if (this.#isClosed) return { kind: 'overtaken' };
    // Code is read once in a thread: only a new one runs what it is now.
    if (changes.program) await this.#stop();
    const isRelaid = changes.layouts && this.#worker !== null;
    this.#worker ??= this.#start();
    this.#audience = audience;
    const ended = new Promise<Outcome>((resolve) => {
      this.#end = resolve;
    });
    this.#order({ kind: 'make', changes });
    this.#fresh.begin(isRelaid ? (url) => this.#order({ kind: 'page', url }) : null);
    this.#showLooked(audience);
    const outcome = await ended;
    this.#fresh.end();
    audience.reporter.finish();
    return outcome;
  }

  /** Something has changed again: what can be given up is. */
  overtake(): void {
    this.#order({ kind: 'overtake' });
  }

  /** Ends a build that is running, and leaves nothing of it behind. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const wasBusy = this.#worker !== null;
    await this.#stop();
    this.#end?.({ kind: 'overtaken' });
    if (wasBusy) this.#tidyUp();
  }

  #showLooked({ looked, show }: Audience): void {
    const waiting = looked === null ? null : this.#fresh.find(looked);
    waiting?.then((content) => {
      if (looked !== null && content !== null) show(looked, content);
    });
  }

  #order(order: Order): void {
    this.#worker?.postMessage(order);
  }

  #start(): Worker {
    // Of the code as it is now, not as it was when this thread was started.
    sumCodeAnew();
    setEnvironmentData(COMPILED, undefined);
    const { folder, words } = this.#setup;
    const setup: WorkerSetup = { folder, words: { ...words, fresh: words.fresh && this.#isFirst } };
    this.#isFirst = false;
    const worker = startWorker(new URL('./site-worker.ts', import.meta.url), setup);
    worker.on('message', (told: Report) => this.#receive(told));
    const fail = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#end?.({ kind: 'failed', fault: describeFault(error) });
    };
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`The thread that makes the site ended with ${code}.`)));
    return worker;
  }

  #receive(told: Report): void {
    if (told.kind === 'stage') this.#audience?.reporter.stage(told.name);
    else if (told.kind === 'progress') this.#audience?.reporter.progress(told.done, told.total);
    else if (told.kind === 'file') {
      const wasWaitedFor = this.#fresh.receive(told.url, told.content);
      if (!wasWaitedFor && told.content !== null) this.#audience?.show(told.url, told.content);
    } else this.#end?.(told.outcome);
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** A thread that is ended leaves its work lying about. */
  #tidyUp(): void {
    const { folder, words } = this.#setup;
    try {
      const formerOf = (site: string) => formerSiteOf(chooseCache(folder, words), site);
      closeStaging(openStaging(words.output, folder, PROJECT, formerOf));
    } catch {
      // Another build is at work there, or it is no place for a site: there is nothing of this one's.
    }
  }
}
