import { readPlaces } from '../../../knowledge/gazetteer/read-places.ts';
import { findLongest, hashPhrase } from '../../tagger/words/phrases.ts';
import type { WordForm } from '../../tagger/words/word-form.ts';

/** Words of the longest demonym: `South African`, `Bosnian Serb`. */
const LONGEST = 3;

let places: ReadonlyMap<number, string> | null = null;

/** The place whose people a word, or the longest row of words from it on, is called after: `Nigerien` is Niger. */
export function findDemonym(
  forms: readonly WordForm[],
  at: number,
  limit: number,
): { readonly place: string; readonly to: number } | null {
  places ??= indexDemonyms();
  const index = places;
  const found = findLongest(forms, at, limit, LONGEST, (hash) => index.get(hash));
  return found === null ? null : { place: found.known, to: found.to };
}

function indexDemonyms(): ReadonlyMap<number, string> {
  const index = new Map<number, string>();
  for (const { name, demonyms } of readPlaces())
    for (const demonym of demonyms) {
      const key = hashPhrase(demonym);
      if (key !== null && !index.has(key)) index.set(key, name);
    }
  return index;
}
