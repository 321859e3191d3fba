import type { PublishedRows, PublishedSite } from '../cache/published-site.ts';
import { digestSources, markSources, type Sources } from '../cache/source-digest.ts';
import type { Bodies } from '../model/bodies.ts';
import type { EleventyConfig } from '../model/build-types.ts';
import type { Digest, Problem, Url } from '../model/model.ts';
import type { PageGroup, Plan } from '../model/pages.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { IndexHands } from '../search/write/build-part.ts';
import type { IndexPart } from '../search/write/index-part.ts';
import { type IndexedParts, listStemmers } from '../search/write/write-manifest.ts';
import { compileEleventyCode } from '../settings/eleventy-code.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { digestOf } from '../tools/text/digest.ts';
import { placeAssets } from './assets.ts';
import { Claims } from './claims.ts';
import { listResults } from './eleventy/list-results.ts';
import { openEleventy } from './eleventy/open-eleventy.ts';
import { FilePlacer } from './files/place-files.ts';
import { placeIndex } from './files/place-index.ts';
import { placePictures } from './files/place-pictures.ts';
import { sumAnew } from './files/sum-anew.ts';
import { FilesBeside } from './files-beside.ts';
import type { WaitingReaders } from './first-pages.ts';
import { createFirstPages } from './first-pages.ts';
import { KnownFiles, type RenderedFile } from './known-files.ts';
import { LAYOUTS } from './layouts.ts';
import { checkOwnLinks } from './own/check-own-links.ts';
import { listOwnPages, placeOwnPages } from './own/place-own-pages.ts';
import { createPageDigest } from './page-digest.ts';
import { createPageMaker } from './page-maker.ts';
import { createPageWriter, type PageWriterSetup, type WritePages } from './page-writer.ts';
import { SiteWriter } from './site-writer.ts';
import { PageSorter } from './sort-pages.ts';
import { type PageWorkers, type Writing, writePages } from './write-pages.ts';

interface RenderOptions {
  /** Where the site is made. */
  readonly folder: string;
  /** Where the site that it is to replace is; `null` where there is none. */
  readonly published: string | null;
  /** What is known of the published site. */
  readonly known: Pick<PublishedSite, 'files' | 'rows'>;
  /** Digest of the code that makes pages. */
  readonly code: Digest;
  /** Threads at once, this one included. */
  readonly jobs: number;
  readonly bodies: Bodies;
  readonly pictures: Pictures;
  /** What the search index is made from, and who makes it; `null`: there is none. */
  readonly index: (IndexedParts<Iterable<IndexPart>> & { readonly hands: IndexHands }) | null;
  readonly workers: PageWorkers;
  /** The root of the project. */
  readonly project: string;
  /** Folders of layouts that take the place of Dateline's. */
  readonly ownLayouts: readonly string[];
  readonly eleventy: EleventyConfig;
  /** `null` where nobody looks at it before it is whole. */
  readonly readers: WaitingReaders | null;
  /** What makes each page, by URL, as the build before left it; `null` where that was another archive. */
  readonly groups: ReadonlyMap<Url, PageGroup> | null;
  /** Puts into the folder what is taken over from the published site. Returned are the files as they are known there. */
  readonly complete: <File extends PlacedFile>(files: readonly File[]) => readonly File[];
}

interface RenderedSite {
  readonly files: readonly RenderedFile[];
  /** Of some of the files. */
  readonly rows: readonly PublishedRows[];
  /** Of the project's own pages, and of the addresses that lead to the site. */
  readonly problems: readonly Problem[];
  /** What it was made from, beside the archive. */
  readonly sources: Sources;
  /** What makes each page, by URL; `null` where nobody asks for single pages. */
  readonly groups: ReadonlyMap<Url, PageGroup> | null;
}

/**
 * Puts the whole site into an empty folder. Pages that show what they showed are taken over from the published
 * site; Eleventy renders the others.
 *
 * @param onProgress called with the pages taken up so far, and about how many there are
 * @throws UsageError where what the project's owner says to Eleventy is at fault
 * @throws {Error} where a page was not rendered
 */
export async function renderSite(
  { site: planned, groups, about, version, files, collect, listPages, close }: Plan,
  options: RenderOptions,
  onProgress: (done: number, total: number) => void,
): Promise<RenderedSite> {
  const { folder, published, known, code, jobs, bodies, index, project, ownLayouts } = options;
  const { eleventy: said, readers } = options;
  const config = said.path === null ? null : await compileEleventyCode(said.path, project);
  const setup: PageWriterSetup = { site: planned, output: folder, published, project, config };
  const eleventy = await openEleventy(setup);
  const sources = markSources(await eleventy.listSources());
  await eleventy.begin();
  const copied = listFiles(folder) as readonly Url[];
  const own = await eleventy.renderOwn(collect);
  const claims = new Claims();
  for (const url of copied) claims.add(url, 'addPassthroughCopy');
  for (const { url, file } of own.pages) claims.add(url, file);

  const site = { ...planned, menu: own.menu };
  eleventy.setMenu(own.menu);
  const writer = new SiteWriter(folder, published);
  const shownBy = digestOf(code + digestSources(eleventy.shared));
  const before = new KnownFiles(known, createPageDigest(site, shownBy), writer);
  const sorter = new PageSorter(before, claims, readers !== null, (sorted) =>
    onProgress(sorted, Math.max(about, sorted)),
  );
  const writePage = createPageWriter(eleventy, writer);
  const showFirst = createFirstPages(readers, {
    groups: options.groups ?? new Map(),
    render: (pages) => eleventy.renderPages(pages, bodies.read),
  });
  await showFirst();
  const write: WritePages = async (pages, readBody) => {
    await showFirst();
    return writePage(pages, readBody);
  };
  const writing: Writing = {
    make: createPageMaker(before, claims, write),
    workers: options.workers,
    maker: { writer: { ...setup, site }, code: shownBy, claims: claims.all, files: known.files },
    jobs: eleventy.isHeard || !bodies.areKept ? 1 : jobs,
    about: published === null ? about : 0,
  };
  const placer = new FilePlacer(writer, before, claims, bodies);
  const [, placedFiles, placedIndex, placedPictures] = await endAll([
    writePages(groups, sorter, bodies.read, writing),
    placer.place(files),
    index === null ? [] : placeIndex(index, index.hands, writer, before, claims),
    placePictures(options.pictures, writer, before, claims),
  ]);
  const { kept, rendered: made, listed } = sorter;
  const early = [
    ...kept,
    ...made,
    ...placeOwnPages(own.pages, writer),
    ...placedFiles,
    ...placedIndex,
    ...placedPictures,
    ...(await placer.place(listPages([...listed, ...listOwnPages(own.pages)]))),
    ...placeAssets(
      version,
      [LAYOUTS, ...ownLayouts],
      index && listStemmers(index.languages),
      writer,
      claims,
    ).map((file) => ({ ...file, digest: null, inputs: null })),
  ];
  const closing = close([...copied, ...early.map(({ url }) => url)]);
  const placed = [...early, ...(await placer.place(closing.files))];
  refuseDoubles(placed);
  const beside = new FilesBeside(folder, copied, writer, before);
  const rendered = [...placed, ...beside.takeRendered(placed)];
  let all: readonly RenderedFile[] = rendered;
  if (eleventy.isHeard) {
    // Whoever hears that the site is whole may look at all of it, and put more there.
    const whole = options.complete(rendered);
    await eleventy.end(listResults(made, folder));
    all = [...sumAnew(folder, whole), ...beside.takeEnded(whole)];
  }
  const problems = [...checkOwnLinks(own.links, all, project), ...closing.problems];
  return { files: all, rows: placer.rows, problems, sources, groups: sorter.groups };
}

/** Waits for all, even where one has failed: none may go on to write into a folder that is given up. */
async function endAll<Tasks extends readonly unknown[]>(
  tasks: readonly [...Tasks],
): Promise<{ -readonly [At in keyof Tasks]: Awaited<Tasks[At]> }> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}

/** No two makers may give the site a file of one URL. */
function refuseDoubles(files: readonly RenderedFile[]): void {
  const urls = new Set<Url>();
  for (const { url } of files) {
    if (urls.has(url)) throw new Error(`a page and another file claim ${url}`);
    urls.add(url);
  }
}
