import type { Bodies, BodyPlace, ReadBody } from '../model/bodies.ts';
import type { Site } from '../model/page-parts.ts';
import type { PlannedPage } from '../model/pages.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import { shareOut } from '../tools/threads/share-out.ts';
import { fillPage, listBodies } from './fill-page.ts';
import { openLayouts } from './show-page.ts';
import { SiteWriter } from './site-writer.ts';

interface PageWriterSetup {
  readonly site: Site;
  /** Where the site is made. */
  readonly folder: string;
  /** Where the site that it is to replace is; `null` where there is none. */
  readonly published: string | null;
}

export interface PageWorkerSetup {
  readonly writer: PageWriterSetup;
  /** The file that holds the bodies of articles. */
  readonly bodies: string;
}

/** With fewer pages, as after a change, starting workers takes longer than they save. */
const START_AFTER = 600;
const BATCH = 8;
/** This thread plans the pages, too, and some take long. */
const AHEAD = 16;

/** Opens what fills and writes pages of the kinds that are many. */
export async function openPageWriter({
  site,
  folder,
  published,
}: PageWriterSetup): Promise<(page: PlannedPage, readBody: ReadBody) => PlacedFile> {
  const show = await openLayouts(site);
  const writer = new SiteWriter(folder, published);
  return (page, readBody) => writer.put(page.url, show(fillPage(page, readBody)));
}

/** What a worker gets of a page: where to find what it is filled from, and the page as JSON: so it travels in a third of the time. */
export interface SentPage {
  readonly json: string;
  readonly bodies: readonly BodyPlace[];
}

/**
 * Writes pages of the kinds that are many, on several processors where it pays.
 *
 * @param pages made one by one as they are written
 * @param jobs threads at once, this one included
 */
export async function writePages(
  pages: Iterable<PlannedPage>,
  setup: PageWriterSetup,
  { read, stored }: Bodies,
  jobs: number,
): Promise<readonly PlacedFile[]> {
  const write = await openPageWriter(setup);
  return shareOut<PlannedPage, PlacedFile, PlacedFile, SentPage>(
    {
      items: pages,
      batch: BATCH,
      ahead: AHEAD,
      work: (some) => some.map((page) => write(page, read)),
      pack: (page) => ({
        json: JSON.stringify(page),
        bodies: stored === null ? [] : listBodies(page).map(stored.locate),
      }),
      worker: new URL('./page-worker.ts', import.meta.url),
      setup: { writer: setup, bodies: stored?.path ?? '' } satisfies PageWorkerSetup,
      receive: (file) => file,
      onProgress: () => {},
      startAfter: setup.published === null ? 0 : START_AFTER,
    },
    // Workers read the bodies by themselves.
    { here: true, workers: stored === null ? 0 : jobs - 1 },
  );
}
