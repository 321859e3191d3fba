import { createRequire } from 'node:module';
import { STEMMER_LIBRARIES } from '../../tools/stemmer-libraries.mjs';
import type { Stemmer } from '../text/stem.ts';
import { stemmerLanguage } from '../text/stemmer-language.ts';

const require = createRequire(import.meta.url);

/** The stemmer of a language; `null` where there is none. */
export function openStemmer(language: string): Stemmer | null {
  const own = stemmerLanguage(language);
  if (!Object.hasOwn(STEMMER_LIBRARIES, own)) return null;
  const opened: Stemmer | { readonly stemmer: Stemmer } = require(STEMMER_LIBRARIES[own]!);
  return typeof opened === 'function' ? opened : opened.stemmer;
}
