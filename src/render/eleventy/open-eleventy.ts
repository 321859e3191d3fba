import { relative } from 'node:path';
import configure from '../../.eleventy.ts';
import type { Url } from '../model/model.ts';
import type { Site } from '../model/page-parts.ts';
import type { HtmlPage, PageKind } from '../model/pages.ts';
import { LAYOUT_OF, LAYOUTS, PAGE_KINDS } from './layouts.ts';

/** Pages by URL, as HTML. */
export type RenderedPages = ReadonlyMap<Url, string>;

/**
 * Eleventy copies plain objects deeply for each page; instances of a class it hands on as they are. What pages
 * show is never changed, so there is nothing to copy.
 */
class Uncopied {
  constructor(data: HtmlPage | Site) {
    Object.assign(this, data);
  }
}

/** The pages that are rendered next, by kind, even those of which there are none: a template paginates over its own. */
class Lot {
  readonly #pages = new Map<PageKind, Uncopied[]>();

  constructor() {
    for (const kind of PAGE_KINDS) {
      this.#pages.set(kind, []);
      Object.defineProperty(this, kind, { get: () => this.#pages.get(kind) });
    }
  }

  fill(pages: readonly HtmlPage[]): void {
    for (const kind of PAGE_KINDS) this.#pages.set(kind, []);
    for (const page of pages) this.#pages.get(page.kind)!.push(new Uncopied(page));
  }
}

/**
 * Opens Eleventy, which takes its time to load and to read what `.eleventy.ts` says.
 *
 * @returns what renders pages, some hundreds at a time: it keeps some of each in mind while they are rendered
 */
export async function openEleventy(
  site: Site,
): Promise<(pages: readonly HtmlPage[]) => Promise<RenderedPages>> {
  // Node 20 would run its resolver in a thread of its own, where libraries look in folders above the project. It is for
  // code that changes while a site is served: there is none.
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
  const { default: Eleventy } = await import('@11ty/eleventy');
  const lot = new Lot();
  const eleventy = new Eleventy(LAYOUTS, LAYOUTS, {
    // It would look for one where the program was started, and run it.
    configPath: '',
    loader: 'esm',
    quietMode: true,
    config: (config) => {
      configure(config);
      // Nor is what it finds there data of the pages.
      config.on('eleventy.config', (settings) => {
        settings.config.keys.package = '';
      });
      // Handed over as they were compiled with the program: Eleventy opens no file to run it.
      for (const kind of PAGE_KINDS) config.addTemplate(`${kind}.11ty.js`, { ...LAYOUT_OF[kind] });
      config.addGlobalData('pages', lot);
      config.addGlobalData('site', new Uncopied(site));
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  return async (pages) => {
    lot.fill(pages);
    const rendered = await eleventy.toJSON();
    lot.fill([]);
    return new Map(
      rendered.map(({ outputPath, content }) => [
        relative(LAYOUTS, outputPath).replaceAll('\\', '/') as Url,
        content,
      ]),
    );
  };
}
