import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { groupBy } from '../group.ts';
import type { Digest, Url } from '../model.ts';
import type { Site } from '../page-parts.ts';
import type { DataFile, HtmlPage, ListedPage, Plan } from '../pages.ts';
import { PROJECT } from '../project.ts';
import { type FileMark, type PlacedFile, SiteWriter } from '../publish/site-writer.ts';
import { placeAssets } from './assets.ts';
import { createPageDigest } from './page-digest.ts';
import { LAYOUTS, MANY_KINDS, SINGLE_KINDS } from './show-page.ts';
import { type PackedPage, writePages } from './write-pages.ts';

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

/** So many files are placed at a time: in between, workers get new pages to write. */
const FILES_AT_ONCE = 16;

async function placeFiles(files: readonly DataFile[], writer: SiteWriter): Promise<readonly PlacedFile[]> {
  const placed: PlacedFile[] = [];
  for (const { url, content } of files) {
    if (placed.length % FILES_AT_ONCE === 0) await setImmediate();
    placed.push(writer.putPieces(url, content()));
  }
  return placed;
}

const SINGLE = new Set<string>(SINGLE_KINDS);

/** Sorts pages as they come: what to make anew, and what was published already. */
class Sorter {
  readonly kept: PlacedFile[] = [];
  /** Changed pages that Eleventy renders. */
  readonly singles: HtmlPage[] = [];
  readonly digests = new Map<Url, Digest>();
  readonly listed: ListedPage[] = [];
  readonly #keep: (page: HtmlPage, digest: Digest) => PlacedFile | null;
  readonly #digestOf: (json: string) => Digest;
  readonly #onPage: (sorted: number) => void;

  constructor(
    digestOf: (json: string) => Digest,
    keep: (page: HtmlPage, digest: Digest) => PlacedFile | null,
    onPage: (sorted: number) => void,
  ) {
    this.#digestOf = digestOf;
    this.#keep = keep;
    this.#onPage = onPage;
  }

  /** Changed pages of the kinds that are many. */
  *sort(pages: Iterable<HtmlPage>): Iterable<PackedPage> {
    for (const page of pages) {
      const { url } = page;
      if (this.digests.has(url)) throw new Error(`two pages claim ${url}`);
      const json = JSON.stringify(page);
      const digest = this.#digestOf(json);
      this.digests.set(url, digest);
      this.#onPage(this.digests.size);
      if (page.unlisted !== true)
        this.listed.push({ url, day: page.kind === 'article' ? page.article.date : null });
      const kept = this.#keep(page, digest);
      if (kept !== null) this.kept.push(kept);
      else if (SINGLE.has(page.kind)) this.singles.push(page);
      else yield { page, json };
    }
  }
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
  { site, pages, about, files, listPages }: Plan,
  { folder, published, known, code, jobs }: RenderOptions,
  onProgress: (done: number, total: number) => void,
): Promise<readonly RenderedFile[]> {
  const writer = new SiteWriter(folder, published);
  const marks = new Map(known.map((file) => [file.url, file]));
  const keep = ({ url }: HtmlPage, digest: Digest): PlacedFile | null => {
    const mark = marks.get(url);
    return mark?.digest === digest ? writer.keep(url, mark) : null;
  };
  const sorter = new Sorter(createPageDigest(site, code), keep, (sorted) =>
    onProgress(sorted, Math.max(about, sorted)),
  );
  const [made, placedFiles] = await Promise.all([
    writePages(sorter.sort(pages), { site, folder, published }, jobs),
    placeFiles(files, writer),
  ]);
  const { kept, singles, digests, listed } = sorter;
  const rendered = singles.length === 0 ? [] : await renderSingles(singles, site);
  const placed = [...kept, ...made, ...rendered.map(({ url, content }) => writer.put(url, content))];
  const missing = digests.size - placed.length;
  if (missing !== 0) throw new Error(`${missing} pages were not rendered: is there a layout for each kind?`);
  const others = [
    ...placedFiles,
    ...(await placeFiles(listPages(listed), writer)),
    ...placeAssets(LAYOUTS, writer),
  ];
  const claimed = others.find(({ url }) => digests.has(url));
  if (claimed !== undefined) throw new Error(`a page and another file claim ${claimed.url}`);
  placed.push(...others);
  return placed.map((file) => ({ ...file, digest: digests.get(file.url) ?? null }));
}
