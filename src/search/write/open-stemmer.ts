import { createRequire } from 'node:module';
import { STEMMER_LIBRARIES } from '../../tools/text/stemmer-libraries.mjs';
import type { Stemmer } from '../text/stem.ts';
import { stemmerLanguage } from '../text/stemmer-language.ts';

const require = createRequire(import.meta.url);

/** The stemmer of a language; `null` where there is none. */
export function openStemmer(language: string): Stemmer | null {
  const library = STEMMER_LIBRARIES[stemmerLanguage(language)];
  if (library === undefined) return null;
  const opened: Stemmer | { readonly stemmer: Stemmer } = require(library);
  return typeof opened === 'function' ? opened : opened.stemmer;
}
