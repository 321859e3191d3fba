import type { ReadBody } from '../model/bodies.ts';
import type { Site } from '../model/page-parts.ts';
import type { PlannedPage } from '../model/pages.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import { fillPage } from './fill-page.ts';
import { openEleventy } from './open-eleventy.ts';
import { SiteWriter } from './site-writer.ts';

export interface PageWriterSetup {
  readonly site: Site;
  /** Where the site is made. */
  readonly folder: string;
  /** Where the site that it is to replace is; `null` where there is none. */
  readonly published: string | null;
}

/** Fills, renders and writes a lot of pages: a file for each, in their order. */
export type WritePages = (
  pages: readonly PlannedPage[],
  readBody: ReadBody,
) => Promise<readonly PlacedFile[]>;

export async function openPageWriter({ site, folder, published }: PageWriterSetup): Promise<WritePages> {
  const render = await openEleventy(site);
  const writer = new SiteWriter(folder, published);
  return async (pages, readBody) => {
    const rendered = await render(pages.map((page) => fillPage(page, readBody)));
    return pages.map(({ url }) => {
      const html = rendered.get(url);
      if (html === undefined) throw new Error(`${url} was not rendered`);
      return writer.put(url, html);
    });
  };
}
