import type { Url } from '../../../model/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';

/** A script of the search index, and the articles that stand in it. */
interface IndexPart {
  readonly url: Url;
  readonly rows: Uint32Array;
}

/** The scripts of the search index: one for each year, so that past years' stay. */
export function splitIndex({ days: { byYear, undated } }: Catalogue): readonly IndexPart[] {
  return [
    ...[...byYear].map(([year, rows]) => ({ url: indexUrl(year), rows })),
    ...(undated.length > 0 ? [{ url: indexUrl('undated'), rows: undated }] : []),
  ];
}

const indexUrl = (name: string): Url => `search/${name}.js` as Url;

/** The parts of the search index, and what each is made from. */
export function* gatherSearchIndex(catalogue: Catalogue): Iterable<SiteFile> {
  const { language } = catalogue.settings;
  for (const { url, rows } of splitIndex(catalogue))
    yield new GatheredFile('search-index', url, { language, articles: catalogue.faces.of(rows) });
}
