import type { ReadBody } from '../model/bodies.ts';
import type { PageGroup } from '../model/pages.ts';
import { shareOut } from '../tools/threads/share-out.ts';
import type { ChangedGroup, MadePages, MakePages, PageMakerSetup } from './page-maker.ts';
import type { PageSorter } from './sort-pages.ts';

/** With fewer groups, starting workers, each of which loads Eleventy and plans the site, takes longer than they save. */
const START_AFTER = 1_000;
/** Most groups are of one page: about as many pages as Eleventy is given at once. */
const BATCH = 64;
/** This thread makes pages and files, too: with two batches in store, workers waited for it a twelfth of their time. */
const AHEAD = 4;

/** A group as it is named to another thread, which plans the same. */
export type SentGroup = Pick<ChangedGroup, 'place' | 'inputs'>;

/** Threads that make pages, too. */
export interface PageWorkers {
  readonly module: URL;
  /** Makes what such a thread needs to know. */
  readonly setUp: (maker: PageMakerSetup) => unknown;
}

export interface Writing {
  readonly make: MakePages;
  readonly workers: PageWorkers;
  /** What others make pages with. */
  readonly maker: PageMakerSetup;
  /** Threads at once, this one included. */
  readonly jobs: number;
  /** About how many pages are to be made; 0 where that is not known. */
  readonly about: number;
}

/** Makes the pages that are not published as they would be, on several processors where it pays. */
export async function writePages(
  groups: Iterable<PageGroup>,
  sorter: PageSorter,
  readBody: ReadBody,
  { make, workers, maker, jobs, about }: Writing,
): Promise<void> {
  await shareOut<ChangedGroup, readonly MadePages[], void, SentGroup>(
    {
      items: sorter.sort(groups),
      batch: BATCH,
      ahead: AHEAD,
      work: (some) => make(some, readBody),
      pack: ({ place, inputs }) => ({ place, inputs }),
      worker: workers.module,
      setUp: () => workers.setUp(maker),
      receive: (made, some) => {
        for (const [at, group] of some.entries()) sorter.take(group, made[at]!);
      },
      onProgress: () => {},
      startAfter: about > 2 * START_AFTER ? 0 : START_AFTER,
    },
    { here: true, workers: jobs - 1 },
  );
}
