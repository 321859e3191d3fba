import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { createBatchedWriter } from '../batched-writer.ts';
import { groupBy } from '../group.ts';
import type { Site } from '../page-parts.ts';
import type { DataFile, HtmlPage, PageKind, Plan } from '../pages.ts';
import { PROJECT } from '../project.ts';
import { writeAssets } from './assets.ts';

const LAYOUTS = join(PROJECT, 'layouts');

/** Every page kind has a list, even an empty one: a layout paginates over its own. */
const PAGE_KINDS = {
  home: true,
  year: true,
  month: true,
  day: true,
  article: true,
  entity: true,
  grouping: true,
  period: true,
  index: true,
  timeline: true,
  stories: true,
  story: true,
  undated: true,
  about: true,
  names: true,
  search: true,
  'not-found': true,
  pointer: true,
  choice: true,
} as const satisfies Record<PageKind, true>;

/**
 * Eleventy copies plain objects deeply for each page; instances of a class it hands on as they are. What pages
 * show is never changed, so there is nothing to copy.
 */
class Uncopied {
  constructor(data: HtmlPage | Site) {
    Object.assign(this, data);
  }
}

function pagesByKind(pages: readonly HtmlPage[]): Readonly<Record<string, readonly Uncopied[]>> {
  const kinds = groupBy(pages, (page) => page.kind);
  return Object.fromEntries(
    Object.keys(PAGE_KINDS).map((kind) => [
      kind,
      (kinds.get(kind as PageKind) ?? []).map((page) => new Uncopied(page)),
    ]),
  );
}

function writeDataFile(file: DataFile, site: string): void {
  const path = join(site, file.url);
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  try {
    const writer = createBatchedWriter(handle);
    for (const piece of file.content()) writer.write(piece);
    writer.flush();
  } finally {
    closeSync(handle);
  }
}

/** Eleventy holds all that it renders until it is done: it gets so many pages at once. */
const BATCH = 5000;

/** @param onPage called for each page that is rendered */
async function renderPages(
  pages: readonly HtmlPage[],
  shared: Site,
  site: string,
  onPage: () => void,
): Promise<void> {
  const eleventy = new Eleventy(LAYOUTS, site, {
    configPath: join(PROJECT, '.eleventy.ts'),
    quietMode: true,
    config: (config) => {
      config.addGlobalData('pages', pagesByKind(pages));
      config.addGlobalData('site', new Uncopied(shared));
      config.addTransform('progress', (content) => {
        onPage();
        return content;
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

/**
 * Writes the whole site into an empty folder: the pages through Eleventy and the layouts, then the data files
 * and the assets.
 *
 * @param onProgress called with the pages done so far
 * @throws {Error} where a page was not rendered, as when its layout is missing
 */
export async function renderSite(
  plan: Plan,
  site: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = plan.pages.length;
  let done = 0;
  for (let start = 0; start < total; start += BATCH) {
    await renderPages(plan.pages.slice(start, start + BATCH), plan.site, site, () =>
      onProgress(++done, total),
    );
  }
  if (done !== total)
    throw new Error(`${total - done} pages were not rendered: is there a layout for each kind?`);
  for (const file of plan.files) writeDataFile(file, site);
  writeAssets(LAYOUTS, site);
}
