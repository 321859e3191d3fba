import type { ReadBody } from '../model/bodies.ts';
import type { PlannedPage } from '../model/pages.ts';
import type { PlacedFile } from '../model/placed-file.ts';
import type { EleventySetup, OpenEleventy } from './eleventy/open-eleventy.ts';
import type { SiteWriter } from './site-writer.ts';

/** Plain data: other threads write pages with the same. */
export interface PageWriterSetup extends EleventySetup {
  /** Where the site that it is to replace is; `null` where there is none. */
  readonly published: string | null;
}

/** Fills, renders and writes a lot of pages: a file for each, in their order. */
export type WritePages = (
  pages: readonly PlannedPage[],
  readBody: ReadBody,
) => Promise<readonly PlacedFile[]>;

/** What has planned pages filled from the bodies and rendered as one lot, and writes them. */
export function createPageWriter(
  eleventy: Pick<OpenEleventy, 'renderPages'>,
  writer: SiteWriter,
): WritePages {
  return async (pages, readBody) => {
    const rendered = await eleventy.renderPages(pages, readBody);
    return pages.map(({ url }) => {
      const html = rendered.get(url);
      if (html === undefined) throw new Error(`${url} was not rendered`);
      return writer.put(url, html);
    });
  };
}
