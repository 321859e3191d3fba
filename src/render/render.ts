import { setImmediate } from 'node:timers/promises';
import type { PublishedFile } from '../cache/published-site.ts';
import type { Bodies } from '../model/bodies.ts';
import type { Digest } from '../model/model.ts';
import type { DataFile, Plan } from '../model/pages.ts';
import { placeAssets } from './assets.ts';
import { KnownFiles, type RenderedFile } from './known-files.ts';
import { createPageDigest } from './page-digest.ts';
import { LAYOUTS } from './show-page.ts';
import { startEleventy } from './singles.ts';
import { SiteWriter } from './site-writer.ts';
import { PageSorter } from './sort-pages.ts';
import { writePages } from './write-pages.ts';

export interface RenderOptions {
  /** Where the site is made. */
  readonly folder: string;
  /** Where the site that it is to replace is; `null` where there is none. */
  readonly published: string | null;
  /** Files of the published site. */
  readonly known: readonly PublishedFile[];
  /** Digest of the code that makes pages. */
  readonly code: Digest;
  /** Threads at once, this one included. */
  readonly jobs: number;
  readonly bodies: Bodies;
  /** Folders of layouts that take the place of Dateline's. */
  readonly ownLayouts: readonly string[];
}

/** So many files are placed at a time: in between, workers get new pages to write. */
const FILES_AT_ONCE = 16;

async function placeFiles(
  files: readonly DataFile[],
  writer: SiteWriter,
  known: KnownFiles,
): Promise<readonly RenderedFile[]> {
  const placed: RenderedFile[] = [];
  for (const { url, inputs, content } of files) {
    if (placed.length % FILES_AT_ONCE === 0) await setImmediate();
    const from = inputs === null ? null : known.digestOf(inputs());
    const kept = from === null ? null : known.keepMade(from);
    if (kept !== null) placed.push(...kept);
    else placed.push({ ...(await writer.putPieces(url, content())), digest: null, inputs: from });
  }
  return placed;
}

/** Waits for all, even where one has failed: none may go on to write into a folder that is given up. */
async function endAll<Tasks extends readonly unknown[]>(
  tasks: readonly [...Tasks],
): Promise<{ -readonly [At in keyof Tasks]: Awaited<Tasks[At]> }> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}

/**
 * Puts the whole site into an empty folder. Pages that show what they showed are taken over from the published
 * site. Of the others, those of which a site has one or a few are rendered by Eleventy; those of which an archive
 * has thousands by the same layouts without it, since its bookkeeping takes as long for each page as the layout.
 *
 * @param onProgress called with the pages taken up so far, and about how many there are
 * @throws {Error} where a page was not rendered, as when its layout is missing
 */
export async function renderSite(
  { site, singles, groups, about, files, listPages }: Plan,
  { folder, published, known, code, jobs, bodies, ownLayouts }: RenderOptions,
  onProgress: (done: number, total: number) => void,
): Promise<readonly RenderedFile[]> {
  const writer = new SiteWriter(folder, published);
  const before = new KnownFiles(known, createPageDigest(site, code), writer);
  const sorter = new PageSorter(before, (sorted) => onProgress(sorted, Math.max(about, sorted)));
  // With all pages to make, every thread is busy, and memory better used.
  const eleventy = startEleventy(published === null ? 1 : jobs);
  try {
    const changedSingles = [...sorter.sort([singles])];
    const [rendered, made, placedFiles] = await endAll([
      changedSingles.length === 0 ? [] : eleventy.render({ pages: changedSingles, site }),
      writePages(sorter.sort(groups), { site, folder, published }, bodies, jobs),
      placeFiles(files, writer, before),
    ]);
    const { kept, marks, listed } = sorter;
    const placed = [...made, ...rendered.map(({ url, content }) => writer.put(url, content))];
    const missing = marks.size - kept.length - placed.length;
    if (missing !== 0)
      throw new Error(`${missing} pages were not rendered: is there a layout for each kind?`);
    const others = [
      ...placedFiles,
      ...(await placeFiles(listPages(listed), writer, before)),
      ...placeAssets([LAYOUTS, ...ownLayouts], writer).map((file) => ({
        ...file,
        digest: null,
        inputs: null,
      })),
    ];
    const claimed = others.find(({ url }) => marks.has(url));
    if (claimed !== undefined) throw new Error(`a page and another file claim ${claimed.url}`);
    return [...kept, ...placed.map((file) => ({ ...file, ...marks.get(file.url)! })), ...others];
  } finally {
    await eleventy.close();
  }
}
