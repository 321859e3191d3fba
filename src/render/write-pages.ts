import type { Bodies } from '../model/bodies.ts';
import type { PlannedPage } from '../model/pages.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import { shareOut } from '../tools/threads/share-out.ts';
import { packPage, type SentPage } from './fill/sent-page.ts';
import type { PageWriterSetup, WritePages } from './page-writer.ts';

export interface PageWorkerSetup {
  readonly writer: PageWriterSetup;
  /** The files that hold the bodies of articles. */
  readonly bodies: readonly string[];
}

/** With fewer pages, starting workers, each of which loads Eleventy, takes longer than they save. */
const START_AFTER = 1_000;
/** Pages that Eleventy is given at once: with fewer, its bookkeeping for each lot shows; with more, memory. */
const LOT = 64;
/** This thread plans and renders pages, too: meanwhile each worker has a lot in store. */
const AHEAD = 2;

export interface Writing {
  /** Fills, renders and writes pages in this thread. */
  readonly write: WritePages;
  /** For threads that do the same. */
  readonly setup: PageWriterSetup;
  /** Threads at once, this one included. */
  readonly jobs: number;
  /** About how many pages there are; 0 where that is not known. */
  readonly about: number;
}

/**
 * Writes pages through Eleventy, on several processors where it pays.
 *
 * @param pages made one by one as they are written
 */
export async function writePages(
  pages: Iterable<PlannedPage>,
  { read, stored }: Bodies,
  { write, setup, jobs, about }: Writing,
): Promise<readonly PlacedFile[]> {
  const lots = await shareOut<PlannedPage, readonly PlacedFile[], readonly PlacedFile[], SentPage>(
    {
      items: pages,
      batch: LOT,
      ahead: AHEAD,
      work: (some) => write(some, read),
      pack: (page) => packPage(page, stored!.locate),
      worker: new URL('./page-worker.ts', import.meta.url),
      setup: { writer: setup, bodies: stored?.paths ?? [] } satisfies PageWorkerSetup,
      receive: (files) => files,
      onProgress: () => {},
      startAfter: about > 2 * START_AFTER ? 0 : START_AFTER,
    },
    // Workers read the bodies by themselves.
    { here: true, workers: stored === null ? 0 : jobs - 1 },
  );
  return lots.flat();
}
