import type { Worker } from 'node:worker_threads';
import type { Site } from '../model/page-parts.ts';
import type { SinglePage } from '../model/pages.ts';
import { startWorker } from '../tools/threads/share-out.ts';
import { openEleventy, type RenderedPage } from './render-singles.ts';

export interface SinglesOrder {
  readonly pages: readonly SinglePage[];
  readonly site: Site;
}

/** Renders the pages of which a site has one or a few, through Eleventy. */
interface SinglesRenderer {
  render(order: SinglesOrder): Promise<readonly RenderedPage[]>;
  close(): Promise<void>;
}

/**
 * Begins to load Eleventy, in a thread of its own where there may be one: it is ready when the pages are.
 *
 * @param jobs threads at once, this one included
 */
export function startEleventy(jobs: number): SinglesRenderer {
  if (jobs === 1) return { render: renderHere, close: async () => {} };
  const worker = startWorker(new URL('./singles-worker.ts', import.meta.url), null);
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  // Nobody may be waiting yet when it fails.
  failed.catch(() => {});
  return {
    render: (order) => Promise.race([failed, askWorker(worker, order)]),
    async close() {
      await worker.terminate();
    },
  };
}

async function renderHere({ pages, site }: SinglesOrder): Promise<readonly RenderedPage[]> {
  const render = await openEleventy();
  return render(pages, site);
}

function askWorker(worker: Worker, order: SinglesOrder): Promise<readonly RenderedPage[]> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(order);
  });
}
