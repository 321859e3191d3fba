import type { Url } from '../../../model/model.ts';
import type { ListedPage } from '../../../model/pages.ts';
import type { Settings } from '../../../settings/settings.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';

/** The most that one file may list, sitemaps.org protocol 0.9. */
const LONGEST_SITEMAP = 50_000;

const SITEMAP = 'sitemap.xml' as Url;

/**
 * The sitemap, in files of at most 50,000 pages. The protocol wants absolute addresses: without a site URL
 * they are given from the site's root, and the README says to set one before publishing.
 */
export function gatherSitemap(
  pages: readonly ListedPage[],
  settings: Settings,
  longest = LONGEST_SITEMAP,
): readonly SiteFile[] {
  const root = settings.siteUrl ?? '';
  const listed = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  if (listed.length <= longest) return [new GatheredFile('sitemap', SITEMAP, { root, pages: listed })];
  const parts = Array.from(
    { length: Math.ceil(listed.length / longest) },
    (_, index) =>
      new GatheredFile('sitemap', `sitemap-${index + 1}.xml` as Url, {
        root,
        pages: listed.slice(index * longest, (index + 1) * longest),
      }),
  );
  return [
    new GatheredFile('sitemap-index', SITEMAP, { root, sitemaps: parts.map(({ url }) => url) }),
    ...parts,
  ];
}

/** `robots.txt`, which names the sitemap where the address of the site is known. */
export function gatherRobots({ siteUrl }: Settings): SiteFile {
  return new GatheredFile('robots', 'robots.txt' as Url, { siteUrl, sitemap: SITEMAP });
}
