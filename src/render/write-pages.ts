import type { Site } from '../page-parts.ts';
import type { HtmlPage } from '../pages.ts';
import { shareOut } from '../parallel/share-out.ts';
import { type PlacedFile, SiteWriter } from '../publish/site-writer.ts';
import { openLayouts } from './show-page.ts';

export interface PageWriterSetup {
  readonly site: Site;
  /** Where the site is made. */
  readonly folder: string;
  /** Where the site that it is to replace is; `null` where there is none. */
  readonly published: string | null;
}

/** With fewer pages, as after a change, starting workers takes longer than they save. */
const START_AFTER = 600;
const BATCH = 100;

/** Opens what writes pages of the kinds that are many. */
export async function openPageWriter({
  site,
  folder,
  published,
}: PageWriterSetup): Promise<(page: HtmlPage) => PlacedFile> {
  const show = await openLayouts(site);
  const writer = new SiteWriter(folder, published);
  return (page) => writer.put(page.url, show(page));
}

/** A page, and the same as JSON: as such it travels to a worker in a third of the time. */
export interface PackedPage {
  readonly page: HtmlPage;
  readonly json: string;
}

/**
 * Writes pages of the kinds that are many, on several processors where it pays.
 *
 * @param pages made one by one as they are written
 * @param jobs threads at once, this one included
 */
export async function writePages(
  pages: Iterable<PackedPage>,
  setup: PageWriterSetup,
  jobs: number,
): Promise<readonly PlacedFile[]> {
  const write = await openPageWriter(setup);
  const worker = new URL('./page-worker.ts', import.meta.url);
  return shareOut(
    {
      items: pages,
      batch: BATCH,
      work: (some) => some.map(({ page }) => write(page)),
      pack: ({ json }) => json,
      worker,
      setup,
      onProgress: () => {},
      startAfter: setup.published === null ? 0 : START_AFTER,
    },
    { here: true, workers: jobs - 1 },
  );
}
