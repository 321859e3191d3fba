import type { ListedPage } from '../../model/pages.ts';
import { digestOf } from '../../tools/text/digest.ts';
import type { RenderedFile } from '../known-files.ts';
import type { SiteWriter } from '../site-writer.ts';
import type { RenderedOwnPage } from './own-templates.ts';

/** Writes the project's own pages. They are few, and made anew each time. */
export function placeOwnPages(
  pages: readonly RenderedOwnPage[],
  writer: SiteWriter,
): readonly RenderedFile[] {
  return pages.map(({ url, content }) => ({
    ...writer.put(url, content),
    digest: url.endsWith('.html') ? digestOf(String(content)) : null,
    inputs: null,
  }));
}

/** Those that stand in the sitemap. */
export function listOwnPages(pages: readonly RenderedOwnPage[]): readonly ListedPage[] {
  return pages.filter(({ isListed }) => isListed).map(({ url }) => ({ url, date: null }));
}
