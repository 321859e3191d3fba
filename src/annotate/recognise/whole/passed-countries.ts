import { readPlaces } from '../../../knowledge/gazetteer/read-places.ts';
import type { TokenSpan } from '../../tagger/model/labels.ts';
import { findLongest, hashPhrase } from '../../tagger/words/phrases.ts';
import { CASING, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns } from '../../tagger/words/word-form.ts';
import type { KindedName } from '../kinded-name.ts';

/** Words of the longest country's name. */
const LONGEST = 5;

let countries: ReadonlySet<number> | null = null;

/**
 * Names with the countries that the tagger has passed over in lines whose capitals say nothing.
 *
 * @param labelled what the tagger found, of all its types: a country in the name of an event is none
 */
export function addCountries(
  table: TokenTable,
  names: readonly KindedName[],
  labelled: readonly TokenSpan[],
): readonly KindedName[] {
  countries ??= indexCountries();
  const known = countries;
  const { forms, signs, sentences, words, small } = table;
  if (sentences.every(({ casing }) => casing === CASING.normal)) return names;
  const isTaken = new Uint8Array(forms.length);
  for (const { from, to } of [...names, ...labelled]) isTaken.fill(1, from, to);
  const added: KindedName[] = [];
  for (const sentence of sentences) {
    if (sentence.casing === CASING.normal) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (isTaken[at] === 1 || capitalOfSigns(signs[at]!) === CAPITAL.none || small[words[at]!]! > 0)
        continue;
      const found = findLongest(forms, at, sentence.to, LONGEST, (hash) => known.has(hash) || undefined);
      if (found === null || isTaken.subarray(at, found.to).includes(1)) continue;
      added.push({ from: at, to: found.to, kind: 'place' });
      at = found.to - 1;
    }
  }
  if (added.length === 0) return names;
  return [...names, ...added].sort((a, b) => a.from - b.from);
}

function indexCountries(): ReadonlySet<number> {
  const places = readPlaces().filter(
    ({ type, namesakeOf }) => type === 'country' && namesakeOf === undefined,
  );
  const names = places.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(names.filter((name) => name.length > 3 || /\./.test(name)).map((name) => hashPhrase(name)!));
}
