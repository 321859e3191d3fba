import { LIST_FORMAT_NAMES, LIST_FORMATS, type ListFormat } from '../../model/data-fields.ts';
import type { Url } from '../../model/model.ts';
import type { ListFile } from '../../model/page-parts.ts';
import type { Settings } from '../../settings/settings.ts';

/**
 * Whether the list of so many articles has files beside its page: on most hosts files are counted.
 *
 * @param all articles of the archive
 */
export function hasLists(articles: number, all: number, settings: Settings): boolean {
  return all < settings.smallArchive || articles >= settings.listFilesFrom;
}

/** Where the list of a page is in some format: `people/x.csv`, of a day `2023/08/04/articles.csv`. */
export function listBeside(page: Url, format: ListFormat): Url {
  const stem = page.replace(/\.html$/, '').replace(/(?<=\/)index$/, 'articles');
  return `${stem}.${LIST_FORMATS[format].ending}` as Url;
}

/** The files of a page's list, one a format. */
export function listFilesOf(page: Url, of: 'entity' | 'others'): readonly ListFile[] {
  return LIST_FORMAT_NAMES.map((format) => {
    const { name, ofEntity } = LIST_FORMATS[format];
    return { format: name, holds: of === 'entity' ? ofEntity : 'articles', url: listBeside(page, format) };
  });
}
