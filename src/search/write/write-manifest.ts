import { STEMMER_LIBRARIES } from '../../tools/text/stemmer-libraries.mjs';
import type { IndexManifest, PartHead } from '../format/manifest.ts';
import { stemmerLanguage } from '../text/stemmer-language.ts';
import { packJson } from './write-part.ts';

/** What is told of an index as a whole. */
export interface IndexedParts<Parts> {
  /** The language of the archive. */
  readonly language: string;
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

/** The script that tells of all parts of the index. */
export function writeIndexManifest({
  language,
  languages,
  parts,
}: IndexedParts<readonly PartHead[]>): string {
  const manifest: IndexManifest = { parts, stemmers: listStemmers(languages), language };
  return packJson('index', manifest).text;
}
