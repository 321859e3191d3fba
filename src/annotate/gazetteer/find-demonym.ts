import { hashText } from '../tagger/hash.ts';
import { extendPhrase } from '../tagger/phrases.ts';
import type { WordForm } from '../tagger/word-form.ts';
import { foldCase } from '../tokens.ts';
import { readPlaces } from './read-places.ts';

/** Words of the longest demonym: `South African`, `Bosnian Serb`. */
const LONGEST = 3;

let places: ReadonlyMap<number, string> | null = null;

function hashName(name: string): number {
  const [first = '', ...rest] = foldCase(name).split(/[\s-]+/);
  return rest.reduce((hash, word) => extendPhrase(hash, hashText(word)), hashText(first));
}

function indexDemonyms(): ReadonlyMap<number, string> {
  const index = new Map<number, string>();
  for (const { name, demonyms } of readPlaces())
    for (const demonym of demonyms) if (!index.has(hashName(demonym))) index.set(hashName(demonym), name);
  return index;
}

/** The place whose people a word, or the longest row of words from it on, is called after: `Nigerien` is Niger. */
export function findDemonym(
  forms: readonly WordForm[],
  at: number,
  limit: number,
): { readonly place: string; readonly to: number } | null {
  places ??= indexDemonyms();
  let hash = forms[at]!.folded;
  let found: { place: string; to: number } | null = null;
  for (let to = at + 1, words = 1; ; to++) {
    const place = places.get(hash);
    if (place !== undefined) found = { place, to };
    if (to < limit && forms[to]!.text === '-') to++;
    if (to >= limit || ++words > LONGEST) return found;
    hash = extendPhrase(hash, forms[to]!.folded);
  }
}
