import { CITATION_FORMAT_NAMES, CITATION_FORMATS } from '../../cite/citation-formats.ts';
import { TABLE_FORMAT_NAMES, TABLE_FORMATS, type TableFormat } from '../../model/data-fields.ts';
import type { Url } from '../../model/model.ts';
import type { ListFile } from '../../model/page-parts.ts';
import type { Settings } from '../../settings/settings.ts';
import { citationsBeside, stemBeside } from './citation-urls.ts';

/** In a small archive a list of fewer is none that anybody would rather have than read. */
const FEWEST = 5;

/**
 * Whether the list of so many articles has files beside its page: on most hosts files are counted.
 *
 * @param all articles of the archive
 */
export function hasLists(articles: number, all: number, settings: Settings): boolean {
  const { smallArchive, listFilesFrom } = settings;
  return articles >= (all < smallArchive ? Math.min(FEWEST, listFilesFrom) : listFilesFrom);
}

/** Where the list of a page is as a table: `people/x.csv`, of a day `2023/08/04/articles.csv`. */
export const tableBeside = (page: Url, format: TableFormat): Url =>
  `${stemBeside(page)}.${TABLE_FORMATS[format].ending}` as Url;

/** As what the list of a page can be taken away. */
export interface ListUse {
  readonly tables: boolean;
  readonly references: boolean;
}

/** The table of a page's list, in each format. */
export const tablesOf = (page: Url, holds: 'articles' | 'mentions'): readonly ListFile[] =>
  TABLE_FORMAT_NAMES.map((format) => ({
    format: TABLE_FORMATS[format].name,
    holds,
    url: tableBeside(page, format),
  }));

/** The files of a page's list; none at all where it has none. */
export function listFilesOf(
  page: Url,
  { tables, references }: ListUse,
  holds: 'articles' | 'mentions',
): { readonly lists?: readonly ListFile[] } {
  const lists: readonly ListFile[] = [
    ...(tables ? tablesOf(page, holds) : []),
    ...(references ? referencesOf(page) : []),
  ];
  return lists.length > 0 ? { lists } : {};
}

function referencesOf(page: Url): readonly ListFile[] {
  const files = citationsBeside(page);
  return CITATION_FORMAT_NAMES.map((format) => ({
    format: CITATION_FORMATS[format].name,
    holds: 'references',
    url: files[format],
  }));
}
