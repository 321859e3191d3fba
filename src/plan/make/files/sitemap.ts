import type { Url } from '../../../model/model.ts';
import type { ListedPage } from '../../../model/pages.ts';
import { escapeXml } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

interface SitemapInputs {
  /** The site's address; empty where it is not known. */
  readonly root: string;
  readonly pages: readonly ListedPage[];
}

interface SitemapIndexInputs {
  readonly root: string;
  readonly sitemaps: readonly Url[];
}

/** A list of pages, sitemaps.org protocol 0.9. */
export function* writeSitemap({ root, pages }: SitemapInputs): Iterable<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${NAMESPACE}">\n`;
  for (const { url, date } of pages) {
    yield `  <url><loc>${escapeXml(root + url)}</loc>${date === null ? '' : `<lastmod>${date}</lastmod>`}</url>\n`;
  }
  yield '</urlset>\n';
}

/** A list of such lists. */
export function* writeSitemapIndex({ root, sitemaps }: SitemapIndexInputs): Iterable<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n`;
  for (const url of sitemaps) yield `  <sitemap><loc>${escapeXml(root + url)}</loc></sitemap>\n`;
  yield '</sitemapindex>\n';
}
