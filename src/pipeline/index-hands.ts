import type { Bodies } from '../model/bodies.ts';
import type { IndexHands } from '../search/write/build-part.ts';

/** Who indexes the texts of an archive: other threads, where they find the texts. */
export function indexHandsFor(
  bodies: Bodies,
  { jobs, cache }: { readonly jobs: number; readonly cache: string },
): IndexHands {
  return {
    readText: bodies.readText,
    workers: bodies.areKept ? jobs - 1 : 0,
    worker: new URL('./index-worker.ts', import.meta.url),
    cache,
  };
}
