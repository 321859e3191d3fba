import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { DataFile, HtmlPage, PageKind, Plan, Site } from '../pages.ts';
import { groupBy } from '../plan/group.ts';
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
    for (const piece of file.content()) writeSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes the whole site into an empty folder: the pages through Eleventy and the layouts, then the data files
 * and the assets.
 *
 * @param onProgress called with the pages done so far
 */
export async function renderSite(
  plan: Plan,
  site: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = plan.pages.length;
  let done = 0;
  const eleventy = new Eleventy(LAYOUTS, site, {
    configPath: join(PROJECT, '.eleventy.ts'),
    quietMode: true,
    config: (config) => {
      config.addGlobalData('pages', pagesByKind(plan.pages));
      config.addGlobalData('site', new Uncopied(plan.site));
      config.addTransform('progress', (content) => {
        onProgress(++done, total);
        return content;
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
  for (const file of plan.files) writeDataFile(file, site);
  writeAssets(LAYOUTS, site);
}
