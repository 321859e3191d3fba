import { readPlaces } from '../../../knowledge/gazetteer/read-places.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { type KindedName, putOver } from '../kinded-name.ts';
import { findWholes, indexWholeNames, keepNamesWhole, type WholeNameIndex } from './known-names.ts';

let index: WholeNameIndex | null = null;

/** A known place of which the tagger has found but a part, `Republic` of `Central African Republic`, is a name as a whole. */
export function completePlaces(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  index ??= indexPlaces();
  const wholes = keepNamesWhole(findWholes(table, names, index, false), names);
  return putOver(
    names,
    wholes.map((whole): KindedName => ({ ...whole, kind: 'place' })),
  );
}

/** Countries, regions and capitals. */
function indexPlaces(): WholeNameIndex {
  const places = readPlaces().filter(({ firm, namesakeOf }) => firm && namesakeOf === undefined);
  return indexWholeNames(places.flatMap(({ name, aliases }) => [name, ...aliases]));
}
