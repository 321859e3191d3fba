import type { Url } from '../../../model/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { describeSite, hasSearch } from '../../describe-site.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { HOME, SEARCH } from '../../make/parts/site-links.ts';
import { DATA_PACKAGE, LLMS, OPEN_SEARCH, WEB_MANIFEST } from '../../urls/data-urls.ts';
import { siteFeeds } from '../../urls/feed-urls.ts';
import { listDataUrls } from './data-files.ts';

/** Files by which programs find their way: browsers that search or install, and models of language. */
export function* gatherServiceFiles(catalogue: Catalogue): Iterable<SiteFile> {
  const { title, description, language, siteUrl } = catalogue.settings;
  if (siteUrl !== null && hasSearch(catalogue.settings))
    yield new GatheredFile('open-search', OPEN_SEARCH, {
      ...{ title, description, language, siteUrl },
      search: SEARCH.url,
    });
  yield new GatheredFile('web-manifest', WEB_MANIFEST, { title, description, language });
  const { articles, entities } = listDataUrls(catalogue);
  const files = (urls: readonly Url[]) => urls.map((url) => ({ name: url, url }));
  yield new GatheredFile('llms', LLMS, {
    ...{ title, description, siteUrl },
    articles: catalogue.archive.outlines.count,
    parts: [
      { name: 'Pages', links: [{ name: title, url: HOME.url }, ...listMenu(catalogue)] },
      { name: 'Data', links: files([DATA_PACKAGE, ...articles, ...entities]) },
      { name: 'Feeds', links: files([siteFeeds.atom, siteFeeds.json]) },
    ],
  });
}

/** The sections, by the names of their folders: this file speaks English, whatever the pages do. */
function listMenu(catalogue: Catalogue): readonly { readonly name: string; readonly url: Url }[] {
  return describeSite(catalogue).menu.map(({ url }) => ({
    name: url.replace(/\/index\.html$|\.html$/, ''),
    url,
  }));
}
