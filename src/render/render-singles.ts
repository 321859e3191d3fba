import { relative } from 'node:path';
import configure from '../../.eleventy.ts';
import type { Url } from '../model/model.ts';
import { SINGLE_KINDS } from '../model/page-kinds.ts';
import type { Site } from '../model/page-parts.ts';
import type { SinglePage } from '../model/pages.ts';
import { groupBy } from '../tools/collections/group.ts';
import { importLayout, LAYOUTS } from './show-page.ts';

export interface RenderedPage {
  readonly url: Url;
  readonly content: string;
}

/**
 * Eleventy copies plain objects deeply for each page; instances of a class it hands on as they are. What pages
 * show is never changed, so there is nothing to copy.
 */
class Uncopied {
  constructor(data: SinglePage | Site) {
    Object.assign(this, data);
  }
}

/** Every kind has a list, even an empty one: a layout paginates over its own. */
function pagesByKind(pages: readonly SinglePage[]): Readonly<Record<string, readonly Uncopied[]>> {
  const kinds = groupBy(pages, (page): string => page.kind);
  return Object.fromEntries(
    SINGLE_KINDS.map((kind) => [kind, (kinds.get(kind) ?? []).map((page) => new Uncopied(page))]),
  );
}

/** Opens Eleventy, which takes its time to load. */
export async function openEleventy(): Promise<
  (pages: readonly SinglePage[], site: Site) => Promise<readonly RenderedPage[]>
> {
  // Node 20 would run its resolver in a thread of its own, where libraries look in folders above the project. It is for
  // code that changes while a site is served: there is none.
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
  const { default: Eleventy } = await import('@11ty/eleventy');
  const layouts = await Promise.all(
    SINGLE_KINDS.map(async (kind) => ({ kind, layout: await importLayout(kind) })),
  );
  return async (pages, site) => {
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
        for (const { kind, layout } of layouts) config.addTemplate(`${kind}.11ty.js`, { ...layout });
        config.addGlobalData('pages', pagesByKind(pages));
        config.addGlobalData('site', new Uncopied(site));
      },
    });
    eleventy.disableLogger();
    await eleventy.init();
    const rendered = await eleventy.toJSON();
    return rendered.map(({ outputPath, content }) => ({
      url: relative(LAYOUTS, outputPath).replaceAll('\\', '/') as Url,
      content,
    }));
  };
}
