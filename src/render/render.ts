import { setImmediate } from 'node:timers/promises';
import type { PublishedFile } from '../cache/published-site.ts';
import type { Bodies } from '../model/bodies.ts';
import type { Digest } from '../model/model.ts';
import type { DataFile, PageGroup, Plan } from '../model/pages.ts';
import { placeAssets } from './assets.ts';
import { KnownFiles, type RenderedFile } from './known-files.ts';
import { LAYOUTS } from './layouts.ts';
import { createPageDigest } from './page-digest.ts';
import { openPageWriter, type PageWriterSetup } from './page-writer.ts';
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
 * site; Eleventy renders the others.
 *
 * @param onProgress called with the pages taken up so far, and about how many there are
 * @throws {Error} where a page was not rendered, as when its layout is missing
 */
export async function renderSite(
  { site, singles, groups, about, files, listPages }: Plan,
  { folder, published, known, code, jobs, bodies }: RenderOptions,
  onProgress: (done: number, total: number) => void,
): Promise<readonly RenderedFile[]> {
  const setup: PageWriterSetup = { site, folder, published };
  const write = await openPageWriter(setup);
  const writer = new SiteWriter(folder, published);
  const before = new KnownFiles(known, createPageDigest(site, code), writer);
  const sorter = new PageSorter(before, (sorted) => onProgress(sorted, Math.max(about, sorted)));
  const changed = sorter.sort(chain<PageGroup>([singles], groups));
  const [made, placedFiles] = await endAll([
    writePages(changed, bodies, { write, setup, jobs, about: published === null ? about : 0 }),
    placeFiles(files, writer, before),
  ]);
  const { kept, marks, listed } = sorter;
  const others = [
    ...placedFiles,
    ...(await placeFiles(listPages(listed), writer, before)),
    ...placeAssets(LAYOUTS, writer).map((file) => ({ ...file, digest: null, inputs: null })),
  ];
  const claimed = others.find(({ url }) => marks.has(url));
  if (claimed !== undefined) throw new Error(`a page and another file claim ${claimed.url}`);
  return [...kept, ...made.map((file) => ({ ...file, ...marks.get(file.url)! })), ...others];
}

function* chain<Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> {
  for (const list of lists) yield* list;
}
