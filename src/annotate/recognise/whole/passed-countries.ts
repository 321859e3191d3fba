import { readPlaces } from '../../../knowledge/gazetteer/read-places.ts';
import type { TokenSpan } from '../../tagger/model/labels.ts';
import { findLongest, hashPhrase } from '../../tagger/words/phrases.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns } from '../../tagger/words/word-form.ts';
import type { KindedName } from '../kinded-name.ts';
import { DASH } from '../token-signs.ts';

/** Words of the longest country's name. */
const LONGEST = 5;

let countries: ReadonlySet<number> | null = null;

/**
 * Names with the countries that the tagger has passed over in lines whose capitals say nothing, and at the head of
 * others: `UNITED STATES - Prices rose`.
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
  const mayHave = ({ from, to, casing }: SentenceTokens): boolean =>
    casing !== CASING.normal || isHead(table, from, to);
  if (!sentences.some(mayHave)) return names;
  const isTaken = new Uint8Array(forms.length);
  for (const { from, to } of [...names, ...labelled]) isTaken.fill(1, from, to);
  const added: KindedName[] = [];
  for (const sentence of sentences) {
    if (!mayHave(sentence)) continue;
    const end = sentence.casing === CASING.normal ? sentence.from + 1 : sentence.to;
    for (let at = sentence.from; at < end; at++) {
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

/** Whether words in capitals stand before a dash. */
function isHead({ forms, signs }: TokenTable, from: number, to: number): boolean {
  let at = from;
  while (at < to && capitalOfSigns(signs[at]!) === CAPITAL.upper) at++;
  return at > from && at < to && DASH.test(forms[at]!.text);
}

function indexCountries(): ReadonlySet<number> {
  const places = readPlaces().filter(
    ({ type, namesakeOf }) => type === 'country' && namesakeOf === undefined,
  );
  const names = places.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(names.filter((name) => name.length > 3 || /\./.test(name)).map((name) => hashPhrase(name)!));
}
