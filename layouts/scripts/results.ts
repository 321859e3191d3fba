/** Writes lists of results as files. The page of the search loads it when somebody takes one away. */
import { RESULT_FORMATS } from './search/export/result-formats.ts';

globalThis.datelineResultFormats = RESULT_FORMATS;
