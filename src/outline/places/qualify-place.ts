import { findPlaces } from '../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';

/** A place as a mention names it. */
export interface ChosenPlace {
  readonly name: string;
  /** `null` where the gazetteer does not have it. */
  readonly record: PlaceRecord | null;
  /** The name can hardly mean another place, or the article names its country or other places there. */
  readonly sure: boolean;
}

/** Of so many thousands of inhabitants a city has no unknown namesake that needs its region beside it. */
export const UNMISTAKABLE = 1000;

const REGION_NAME = / \([^()]+\)$| State$/;

/** How a region or a country stands behind a place. */
interface Qualifier {
  /** Behind it a clause ends. */
  readonly closed: boolean;
  /** A state as it is put behind towns, `Ga.`, and seldom in lists. */
  readonly isShort: boolean;
  /** What is qualified stands behind `in` or `near`. */
  readonly isThere: boolean;
}

/** `Paris` before `, Texas`: the place of that region or country, one the gazetteer lacks, or `null` for a mere list. */
export function qualify(
  name: string,
  places: readonly PlaceRecord[],
  by: readonly PlaceRecord[],
  { closed, isShort, isThere }: Qualifier,
): (ChosenPlace & { readonly outer: PlaceRecord }) | null {
  for (const outer of by) {
    const { type, region, country } = outer;
    const inside = places.find((place) =>
      region === ''
        ? type === 'country' && place.country === country && place.type !== 'country'
        : place.region === region && place.type === 'city',
    );
    if (inside !== undefined) return { name: inside.name, record: inside, outer, sure: true };
  }
  const [usual] = places;
  const state = by.find(({ type, region }) => type === 'region' && region.includes('-'));
  if (state === undefined) return null;
  // `Baltimore, New York` are two cities.
  if (!isShort && state !== by[0]) return null;
  // Of what is no city, `Delta, Arkansas`, the gazetteer knows nothing either.
  if (usual === undefined) return isShort || (isThere && closed) ? nameTown(name, state) : null;
  const isAbroad = usual.country !== state.country;
  // `In Milan, Ohio,` is no list.
  const isSure = isShort || (isThere && isAbroad) || usual.thousands < UNMISTAKABLE;
  const mayBeTown = usual.type === 'city' && isSure;
  const isCountryAbroad = isShort && usual.type === 'country' && isAbroad;
  if (!(isShort || closed) || !(mayBeTown || isCountryAbroad)) return null;
  return nameTown(name, state);
}

/** What stands in a list at whose end a state stands, `Amity and Scio, N.Y.`: the place of that state, or `null` for one that is known elsewhere. */
export function qualifyInList(
  name: string,
  places: readonly PlaceRecord[],
  state: PlaceRecord,
): ChosenPlace | null {
  const inside = places.find(({ type, region }) => type === 'city' && region === state.region);
  if (inside !== undefined) return { name: inside.name, record: inside, sure: true };
  return places.length === 0 && state.region.includes('-') ? nameTown(name, state) : null;
}

/** A town of a state that the gazetteer lacks. */
function nameTown(name: string, state: PlaceRecord): ChosenPlace & { readonly outer: PlaceRecord } {
  return { name: `${name}, ${state.name.replace(REGION_NAME, '')}`, record: null, outer: state, sure: false };
}

const QUALIFIED = /^([^,]+),\s+([^\s,][^,]*)$/;

/** A city and its region or country that stand as one name: `Nairobi, Kenya`. */
export function readQualified(name: string): ChosenPlace | null {
  const [, city = '', outer = ''] = QUALIFIED.exec(name) ?? [];
  const chosen = qualify(city, findPlaces(city), findPlaces(outer), {
    closed: true,
    isShort: false,
    isThere: false,
  });
  return chosen === null ? null : { name: chosen.name, record: chosen.record, sure: chosen.sure };
}
