import type { Bodies } from '../model/bodies.ts';
import type { IndexHands } from '../search/write/build-part.ts';

/**
 * Who indexes the texts of an archive: other threads, where they find the texts. Pages are made meanwhile, in this thread
 * and another: where there are no more processors than these two, a third thread would take from them, and to get ready
 * takes it a sixth of what there is to do.
 */
export function indexHandsFor(
  bodies: Bodies,
  { jobs, cache }: { readonly jobs: number; readonly cache: string },
): IndexHands {
  return {
    readText: bodies.readText,
    workers: bodies.areKept ? Math.max(jobs - 2, 0) : 0,
    worker: new URL('./index-worker.ts', import.meta.url),
    cache,
  };
}
