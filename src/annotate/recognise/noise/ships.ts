import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { type KindedName, textOf } from '../kinded-name.ts';

const SHIPS = wordSet(
  'tanker supertanker ferry freighter vessel ship boat frigate destroyer battleship cruiser trawler yacht submarine icebreaker steamer warship',
);
/** `to ship Kuwaiti oil` */
const VERBAL = /^(?:to|will|would|can|could|may)$/;
/** Where a ship is said to be, and no more is meant than the place. */
const PLACED = /^(?:in|at|near|from|to|off|of)$/i;

/**
 * Names without those of ships, which bear the names of people and of places: `the aircraft carrier Kitty Hawk`, `the
 * ferry, the Princess Maria`, and the same elsewhere in the article but where somebody or something is.
 */
export function leaveShips(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const ships = new Set<number>();
  for (const name of names)
    if (name.kind !== 'organisation' && isShip(table, name)) ships.add(table.hashWords(name.from, name.to));
  if (ships.size === 0) return names;
  return names.filter((name) => {
    if (name.kind === 'organisation' || !ships.has(table.hashWords(name.from, name.to))) return true;
    return PLACED.test(table.forms[name.from - 1]?.text ?? '');
  });
}

function isShip(table: TokenTable, name: KindedName): boolean {
  const { forms } = table;
  const word = (at: number): string => forms[at]?.text.toLowerCase() ?? '';
  const { from } = name;
  const isTold = word(from - 1) === 'the' && word(from - 2) === ',';
  const at = isTold ? from - 3 : from - 1;
  const isCalled = SHIPS.has(word(at))
    ? !VERBAL.test(word(at - 1))
    : word(at) === 'carrier' && word(at - 1) === 'aircraft';
  if (!isCalled) return false;
  const [place] = findPlaces(textOf(table, name));
  return place?.type !== 'country';
}
