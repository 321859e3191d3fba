import { findPlaceNamed } from '../../../knowledge/gazetteer/find-places.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { type KindedName, textOf } from '../kinded-name.ts';

/** Initials of a state. */
const INITIALS = /^(?:[A-Z]\.){2,}$|^[A-Z]{2}$/;
/** Before a state: `Buffalo, N.Y.`, `D-N.Y.`; and what is in it or of it. */
const BEFORE_STATE = /^(?:,|-|upstate|of)$/i;

/**
 * The full name of a place: where a state is written by its initials, its city of the same name, `N.Y. COCOA FUTURES`, but
 * behind a town or a party, where only states stand.
 *
 * @param fullName that the gazetteer has for it
 */
export function nameCityOfState(table: TokenTable, name: KindedName, fullName: string | null): string | null {
  if (name.kind !== 'place' || fullName === null || !INITIALS.test(textOf(table, name))) return fullName;
  const state = findPlaceNamed(fullName);
  if (state === null || state.region === '') return fullName;
  const city = findPlaceNamed(fullName.replace(/ State$/, ''));
  const isCity = city?.type === 'city' && city.region === state.region;
  return isCity && !BEFORE_STATE.test(table.forms[name.from - 1]?.text ?? '') ? city.name : fullName;
}
