import { STEMMER_LIBRARIES } from '../../tools/stemmer-libraries.mjs';
import type { IndexManifest, PartHead } from '../format/manifest.ts';
import { stemmerLanguage } from '../text/stemmer-language.ts';
import { packJson } from './write-part.ts';

/** What is told of an index as a whole. */
export interface IndexedParts<Parts> {
  /** By whose stems the words of names are found; `null`: as they are. */
  readonly namesIn: string | null;
  /** Of its articles. */
  readonly languages: readonly string[];
  readonly parts: Parts;
}

/** The languages, among those of articles, whose words have stems that a script finds. */
export function listStemmers(languages: readonly string[]): readonly string[] {
  return [...new Set(languages.map(stemmerLanguage))]
    .filter((language) => Object.hasOwn(STEMMER_LIBRARIES, language))
    .sort();
}

/** The language by whose stems names are found: that of the archive, where articles have it. */
export function chooseNamesIn(language: string, languages: readonly string[]): string | null {
  const own = stemmerLanguage(language);
  return listStemmers(languages).includes(own) ? own : null;
}

/** The script that tells of all parts of the index. */
export function writeIndexManifest({ namesIn, languages, parts }: IndexedParts<readonly PartHead[]>): string {
  const stemmers = listStemmers(languages);
  const isStemmedInPart = languages.some((one) => !stemmers.includes(stemmerLanguage(one)));
  const manifest: IndexManifest = { parts, stemmers, isStemmedInPart, namesIn };
  return packJson('index', manifest).text;
}
