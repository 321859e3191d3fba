import { join, relative } from 'node:path';
import { groupBy } from '../group.ts';
import type { Digest, Url } from '../model.ts';
import type { Site } from '../page-parts.ts';
import type { HtmlPage, Plan } from '../pages.ts';
import { PROJECT } from '../project.ts';
import { type FileMark, type PlacedFile, SiteWriter } from '../publish/site-writer.ts';
import { placeAssets } from './assets.ts';
import { createPageDigest } from './page-digest.ts';
import { LAYOUTS, MANY_KINDS, SINGLE_KINDS } from './show-page.ts';
import { writePages } from './write-pages.ts';

export interface RenderOptions {
  /** Where the site is made. */
  readonly folder: string;
  /** Where the site that it is to replace is; `null` where there is none. */
  readonly published: string | null;
  /** Files of the published site, with the digest of what a page shows. */
  readonly known: readonly (FileMark & { readonly url: Url; readonly digest: Digest | null })[];
  /** Digest of the code that makes pages. */
  readonly code: Digest;
  /** Threads at once, this one included. */
  readonly jobs: number;
}

/** A file of the site in the making; pages have the digest of what they show. */
export interface RenderedFile extends PlacedFile {
  readonly digest: Digest | null;
}

/**
 * Eleventy copies plain objects deeply for each page; instances of a class it hands on as they are. What pages
 * show is never changed, so there is nothing to copy.
 */
class Uncopied {
  constructor(data: HtmlPage | Site) {
    Object.assign(this, data);
  }
}

/** Every kind has a list, even an empty one: a layout paginates over its own. */
function pagesByKind(pages: readonly HtmlPage[]): Readonly<Record<string, readonly Uncopied[]>> {
  const kinds = groupBy(pages, (page) => page.kind);
  return Object.fromEntries(
    [...SINGLE_KINDS, ...MANY_KINDS].map((kind) => [
      kind,
      (kinds.get(kind) ?? []).map((page) => new Uncopied(page)),
    ]),
  );
}

/** Renders pages through Eleventy. */
async function renderSingles(
  pages: readonly HtmlPage[],
  shared: Site,
): Promise<readonly { readonly url: Url; readonly content: string }[]> {
  // It takes its time to load, and a build may not need it.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(LAYOUTS, LAYOUTS, {
    configPath: join(PROJECT, '.eleventy.ts'),
    quietMode: true,
    config: (config) => {
      config.addGlobalData('pages', pagesByKind(pages));
      config.addGlobalData('site', new Uncopied(shared));
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  const rendered = await eleventy.toJSON();
  return rendered.map(({ outputPath, content }) => ({
    url: relative(LAYOUTS, outputPath).replaceAll('\\', '/') as Url,
    content,
  }));
}

/**
 * Puts the whole site into an empty folder. Pages that show what they showed are taken over from the published
 * site. Of the others, those of which a site has one or a few are rendered by Eleventy; those of which an archive
 * has thousands by the same layouts without it, since its bookkeeping takes as long for each page as the layout.
 *
 * @param onProgress called with the pages done so far
 * @throws {Error} where a page was not rendered, as when its layout is missing
 */
export async function renderSite(
  { site, pages, files }: Plan,
  { folder, published, known, code, jobs }: RenderOptions,
  onProgress: (done: number, total: number) => void,
): Promise<readonly RenderedFile[]> {
  const writer = new SiteWriter(folder, published);
  const digestOf = createPageDigest(site, code);
  const marks = new Map(known.map((file) => [file.url, file]));
  const digests = new Map<Url, Digest>();
  const kept: PlacedFile[] = [];
  const changed: HtmlPage[] = [];
  for (const page of pages) {
    const digest = digestOf(page);
    digests.set(page.url, digest);
    const mark = marks.get(page.url);
    const same = mark?.digest === digest ? writer.keep(page.url, mark) : null;
    if (same === null) changed.push(page);
    else kept.push(same);
  }
  const isSingle = ({ kind }: HtmlPage): boolean => (SINGLE_KINDS as readonly string[]).includes(kind);
  const singles = changed.filter(isSingle);
  const many = changed.filter((page) => !isSingle(page));
  const placed = [
    ...kept,
    ...(await writePages(many, { site, folder, published }, jobs, (done) =>
      onProgress(kept.length + done, pages.length),
    )),
  ];
  if (singles.length > 0)
    for (const { url, content } of await renderSingles(singles, site)) placed.push(writer.put(url, content));
  if (placed.length !== pages.length)
    throw new Error(
      `${pages.length - placed.length} pages were not rendered: is there a layout for each kind?`,
    );
  for (const { url, content } of files) placed.push(writer.putPieces(url, content()));
  for (const file of placeAssets(LAYOUTS, writer)) placed.push(file);
  return placed.map((file) => ({ ...file, digest: digests.get(file.url) ?? null }));
}
