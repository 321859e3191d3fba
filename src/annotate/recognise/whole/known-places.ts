import { readPlaces } from '../../../knowledge/gazetteer/read-places.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns } from '../../tagger/words/word-form.ts';
import { findDemonym } from '../demonyms/find-demonym.ts';
import { type Extent, type KindedName, putOver } from '../kinded-name.ts';
import { findWholes, indexWholeNames, keepNamesWhole, type WholeNameIndex } from './known-names.ts';

let index: WholeNameIndex | null = null;

/** In thousands of inhabitants: what a city of several words is called is no part of another name. */
const LARGE_CITY = 1000;

/**
 * A known place of which the tagger has found but a part, `Republic` of `Central African Republic`, is a name as a whole;
 * so is one of which it has taken a part for a people's name, or passed that over, `Turks` of `Turks and Caicos`.
 *
 * @param labelled what the tagger found, of all its types
 */
export function completePlaces(
  table: TokenTable,
  names: readonly KindedName[],
  labelled: readonly TokenSpan[],
): readonly KindedName[] {
  index ??= indexPlaces();
  const others = labelled.filter(({ type }) => TYPES[type] === 'MISC');
  const parts = [...names, ...others, ...listPeoples(table, index)].sort((a, b) => a.from - b.from);
  const wholes = keepNamesWhole(findWholes(table, parts, index, false), names);
  return putOver(
    names,
    wholes.map((whole): KindedName => ({ ...whole, kind: 'place' })),
  );
}

/** Names of peoples with which known places begin. */
function listPeoples({ forms, signs }: TokenTable, { firsts }: WholeNameIndex): readonly Extent[] {
  const found: Extent[] = [];
  for (let at = 0; at < forms.length; at++) {
    if (capitalOfSigns(signs[at]!) === CAPITAL.none || !firsts.has(forms[at]!.folded)) continue;
    if (findDemonym(forms, at, at + 1) !== null) found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** Countries, regions, capitals and large cities. */
function indexPlaces(): WholeNameIndex {
  const places = readPlaces().filter(
    ({ firm, thousands, namesakeOf }) => (firm || thousands >= LARGE_CITY) && namesakeOf === undefined,
  );
  return indexWholeNames(places.flatMap(({ name, aliases }) => [name, ...aliases]));
}
