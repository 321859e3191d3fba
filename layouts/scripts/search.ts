/** What the page of the search does. */
import { openSearch } from '../../src/search/read/open-search.ts';
import { focusSearch } from './page/focus-search.ts';
import { workOffline } from './page/work-offline.ts';
import { startSearch } from './search/start-search.ts';

/** Archives in other languages have articles whose dates are asked for in English. */
const ENGLISH_MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);

focusSearch();
workOffline(new URL('.', location.href).href);
startSearch(({ months }) => openSearch('', [months, ENGLISH_MONTHS]));
