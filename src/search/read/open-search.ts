import { addressKey } from '../../tools/addresses/address-key.ts';
import type { SearchEngine } from './answer.ts';
import { createPieceLoader, loadStemmers } from './load-script.ts';
import { createDateFinder } from './query/find-date.ts';
import { searchArchive } from './search-archive.ts';

/**
 * The archive, as a page can ask it.
 *
 * @param root from the page to the root of the site
 * @param months names of months, from January on, in each language in which dates may be asked for
 */
export function openSearch(root: string, months: readonly (readonly string[])[]): SearchEngine {
  return searchArchive({
    load: createPieceLoader(root),
    openStemmers: (languages) => loadStemmers(languages, root),
    findDate: createDateFinder(months),
    addressKey,
  });
}
