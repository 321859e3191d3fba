import type { Year } from '../../../model/model.ts';
import type { SearchPage } from '../../../model/pages.ts';
import { periodLink } from '../../calendar.ts';
import { below } from '../parts/position.ts';
import { SEARCH } from '../parts/site-links.ts';

interface SearchInputs {
  /** Number of articles in each year that has any. */
  readonly years: readonly (readonly [Year, number])[];
}

/** The page to search the archive. */
export function makeSearch({ years }: SearchInputs): readonly [SearchPage] {
  return [
    {
      kind: 'search',
      url: SEARCH.url,
      position: below(),
      years: years.map(([year, count]) => ({ ...periodLink(year), count })),
    },
  ];
}
