/** What the page of the search does. */
import { openEngine } from '../../src/search/read/open-engine.ts';
import { startSearch } from './search/start-search.ts';

startSearch(openEngine('./'));
