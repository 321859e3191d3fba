import type { Url } from '../../model/model.ts';
import type { DataFile, ListedPage } from '../../model/pages.ts';
import type { Settings } from '../../settings/settings.ts';
import { escapeXml } from './xml.ts';

/** The most that one file may list, sitemaps.org protocol 0.9. */
const LONGEST_SITEMAP = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const SITEMAP = 'sitemap.xml' as Url;

function* urlSet(pages: readonly ListedPage[], root: string): Iterable<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${NAMESPACE}">\n`;
  for (const { url, day } of pages) {
    yield `  <url><loc>${escapeXml(root + url)}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}</url>\n`;
  }
  yield '</urlset>\n';
}

function* sitemapIndex(urls: readonly Url[], root: string): Iterable<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n`;
  for (const url of urls) yield `  <sitemap><loc>${escapeXml(root + url)}</loc></sitemap>\n`;
  yield '</sitemapindex>\n';
}

/**
 * The sitemap, in files of at most 50,000 pages. The protocol wants absolute addresses: without a site URL
 * they are given from the site's root, and the README says to set one before publishing.
 */
export function planSitemap(
  pages: readonly ListedPage[],
  settings: Settings,
  longest = LONGEST_SITEMAP,
): readonly DataFile[] {
  const root = settings.siteUrl ?? '';
  const listed = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  if (listed.length <= longest) return [{ url: SITEMAP, inputs: null, content: () => urlSet(listed, root) }];
  const parts = Array.from({ length: Math.ceil(listed.length / longest) }, (_, index) => ({
    url: `sitemap-${index + 1}.xml` as Url,
    inputs: null,
    content: () => urlSet(listed.slice(index * longest, (index + 1) * longest), root),
  }));
  return [
    {
      url: SITEMAP,
      inputs: null,
      content: () =>
        sitemapIndex(
          parts.map(({ url }) => url),
          root,
        ),
    },
    ...parts,
  ];
}

export function planRobots(settings: Settings): DataFile {
  const sitemap = settings.siteUrl === null ? '' : `\nSitemap: ${settings.siteUrl}${SITEMAP}\n`;
  return { url: 'robots.txt' as Url, inputs: null, content: () => [`User-agent: *\nAllow: /\n${sitemap}`] };
}
