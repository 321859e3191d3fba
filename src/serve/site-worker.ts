import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Overtaken, type WaitingReaders } from '../render/first-pages.ts';
import { describeFault } from '../report/describe-fault.ts';
import { createSilentReporter, type Reporter } from '../report/reporter.ts';
import { type Changes, NO_CHANGES } from './changes.ts';
import { type Kept, type MadeSite, makeFirst, makeSite, type Served } from './make-site.ts';
import type { Order, Outcome, Report, WorkerSetup } from './messages.ts';
import { WaitingList } from './waiting-list.ts';

/** At most one message in this many milliseconds says how far a stage is. */
const TELL_AFTER = 80;

const NOBODY_YET: WaitingReaders = { take: () => [], give: () => {} };

if (parentPort !== null) takeOrders(parentPort, (workerData as { setup: WorkerSetup }).setup);

/** Makes the site each time that it is asked to; what one build keeps is handed to the next. */
function takeOrders(port: MessagePort, setup: WorkerSetup): void {
  const tell = (told: Report) => port.postMessage(told);
  const waiting = new WaitingList((url, content) => tell({ kind: 'file', url, content }));
  let last: Promise<Kept | null> = Promise.resolve(null);

  const make = async (changes: Changes, kept: Kept | null): Promise<Kept | null> => {
    const served: Served = { readers: waiting, reporter: createTellingReporter(tell) };
    waiting.begin(changes.layouts && !changes.articles);
    try {
      const made = await (kept === null ? makeFirst(setup, served) : makeSite(setup, changes, kept, served));
      waiting.end();
      tell({ kind: 'end', outcome: describeMade(made) });
      return await openArchive(made, setup);
    } catch (error) {
      waiting.end();
      tell({ kind: 'end', outcome: describeFailure(error) });
      return kept;
    }
  };
  port.on('message', (order: Order) => {
    if (order.kind === 'make') {
      waiting.expect();
      last = last.then((kept) => make(order.changes, letGo(kept, order.changes)));
    } else if (order.kind === 'page') waiting.want(order.url);
    else waiting.overtake();
  });
}

/** Of other articles there will be another archive: the one at hand would take memory beside it. */
function letGo(kept: Kept | null, { articles }: Changes): Kept | null {
  return kept !== null && articles ? { ...kept, archive: null } : kept;
}

/** Where nothing had to be done there is no archive at hand yet: it is read while nobody waits. */
async function openArchive({ result, kept }: MadeSite, setup: WorkerSetup): Promise<Kept> {
  if (kept.archive !== null || !result.published) return kept;
  const served: Served = { readers: NOBODY_YET, reporter: createSilentReporter() };
  // What fails now fails again when there is something to build, and is told then.
  return makeSite(setup, NO_CHANGES, kept, served).then(
    (made) => made.kept,
    () => kept,
  );
}

function describeMade({ result, options, kept }: MadeSite): Outcome {
  const { siteUrl } = options.settings;
  return { kind: 'made', result, siteUrl, sources: kept.site?.sources.paths ?? [] };
}

function describeFailure(error: unknown): Outcome {
  if (error instanceof Overtaken) return { kind: 'overtaken' };
  return { kind: 'failed', fault: describeFault(error) };
}

/** Tells how far a build is. */
function createTellingReporter(tell: (told: Report) => void): Reporter {
  const silent = createSilentReporter();
  let told = Number.NEGATIVE_INFINITY;
  return {
    ...silent,
    stage(name) {
      silent.stage(name);
      tell({ kind: 'stage', name });
    },
    progress(done, total) {
      const now = performance.now();
      if (done < total && now - told < TELL_AFTER) return;
      told = now;
      tell({ kind: 'progress', done, total });
    },
  };
}
