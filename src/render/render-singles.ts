import { join, relative } from 'node:path';
import { groupBy } from '../group.ts';
import type { Url } from '../model.ts';
import type { Site } from '../page-parts.ts';
import type { SinglePage } from '../pages.ts';
import { PROJECT } from '../project.ts';
import { LAYOUTS, MANY_KINDS, SINGLE_KINDS } from './show-page.ts';

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
    [...SINGLE_KINDS, ...MANY_KINDS].map((kind) => [
      kind,
      (kinds.get(kind) ?? []).map((page) => new Uncopied(page)),
    ]),
  );
}

/** Opens Eleventy, which takes its time to load. */
export async function openEleventy(): Promise<
  (pages: readonly SinglePage[], site: Site) => Promise<readonly RenderedPage[]>
> {
  const { register } = await import('tsx/esm/api');
  // Eleventy opens the layouts as they stand, in TypeScript.
  register();
  const { default: Eleventy } = await import('@11ty/eleventy');
  return async (pages, site) => {
    const eleventy = new Eleventy(LAYOUTS, LAYOUTS, {
      configPath: join(PROJECT, '.eleventy.ts'),
      quietMode: true,
      config: (config) => {
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
