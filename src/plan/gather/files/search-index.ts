import type { ArchiveArticle, Url } from '../../../model/model.ts';
import { type Catalogue, facesOfAll } from '../../catalogue/catalogue.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';

/** A script of the search index, and the articles that stand in it. */
interface IndexPart {
  readonly url: Url;
  readonly entries: readonly ArchiveArticle[];
}

/** The scripts of the search index: one for each year, so that past years' stay. */
export function splitIndex({ archive, days }: Catalogue): readonly IndexPart[] {
  const undated = archive.articles.filter(({ article }) => article.date === null);
  return [
    ...[...days.byYear].map(([year, entries]) => ({ url: indexUrl(year), entries })),
    ...(undated.length > 0 ? [{ url: indexUrl('undated'), entries: undated }] : []),
  ];
}

const indexUrl = (name: string): Url => `search/${name}.js` as Url;

/** The parts of the search index, and what each is made from. */
export function* gatherSearchIndex(catalogue: Catalogue): Iterable<SiteFile> {
  const { language } = catalogue.settings;
  for (const { url, entries } of splitIndex(catalogue))
    yield new GatheredFile('search-index', url, { language, articles: facesOfAll(entries, catalogue) });
}
