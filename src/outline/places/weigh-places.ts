import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';
import type { Surroundings } from './surroundings.ts';
import { isGulf } from './which-gulf.ts';

/** A smaller namesake that is named with its region elsewhere in the article may be so many times smaller… */
const SMALLEST_SHARE_BY_REGION = 1 / 30;
/** …than the place that the name usually means, and one whose country alone is named so many. */
const SMALLEST_SHARE_BY_COUNTRY = 1 / 5;
/** …so many times as often as that of the next one. */
const COUNTRY_LEAD = 2;

/** Whether a name means the usual place whatever an article is about. */
export function isDecided(places: readonly PlaceRecord[]): boolean {
  const [usual] = places;
  if (usual === undefined || places.length < 2) return true;
  if (AMERICAN_NAMESAKES.has(usual.name) || isGulf(places)) return false;
  return usual.type === 'country'
    ? !places.some(isRegion)
    : !places.some((place) => place !== usual && (isCity(place) || isStateAbroad(place, usual)));
}

/** What shares its name with a region of the United States, by the countries in whose company papers name it. */
const AMERICAN_NAMESAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Georgia', ['SU', 'RU', 'UA', 'MD', 'AM', 'AZ', 'TR']],
]);

/**
 * The American region of a shared name where the article names places in the United States, or no other country more
 * often than these, and nothing of the other's company.
 */
function findAmerican(places: readonly PlaceRecord[], here: Surroundings): PlaceRecord | null {
  const [usual, ...others] = places;
  const company = usual === undefined ? undefined : AMERICAN_NAMESAKES.get(usual.name);
  if (usual === undefined || company === undefined) return null;
  const { regions, countries, cities } = here;
  if (usual.country !== '' && cities.has(usual.country)) return null;
  if (company.some((code) => countries.has(code) || cities.has(code))) return null;
  const isNamed = [...regions, ...cities].some((code) => code.startsWith('US-'));
  const count = countries.get('US') ?? 0;
  const isAmerican =
    isNamed ||
    [...countries].every(([code, other]) => code.length !== 2 || code === usual.country || other <= count);
  return isAmerican ? (others.find(({ type }) => type === 'region') ?? null) : null;
}

/** The place of an ambiguous name: the usual one unless the article is about the region or country of another. */
export function weighPlaces(places: readonly PlaceRecord[], here: Surroundings): PlaceRecord {
  const { regions, countries } = here;
  const usual = places[0]!;
  if (places.length === 1) return usual;
  const region = findRegion(places, here) ?? findAmerican(places, here);
  if (region !== null) return region;
  if (usual.type === 'country') return usual;
  if (usual.region !== '' && regions.has(usual.region)) return usual;
  const state = places.find(isRegion);
  if (state !== undefined && isMeantState(state, usual, places, here)) return state;
  const usualSize = Math.max(1, usual.thousands);
  const usualCount = countries.get(usual.country) ?? 0;
  const others = places.filter(isCity);
  const inRegion = others.find(
    ({ region, thousands }) => regions.has(region) && thousands >= usualSize * SMALLEST_SHARE_BY_REGION,
  );
  if (inRegion !== undefined && usualCount === 0) return inRegion;
  const countOf = ({ country }: PlaceRecord): number => countries.get(country) ?? 0;
  const [best, ...rivals] = others
    .filter((place) => countOf(place) > 0 && place.thousands >= usualSize * SMALLEST_SHARE_BY_COUNTRY)
    .sort((a, b) => countOf(b) - countOf(a) || b.thousands - a.thousands);
  const next = rivals.find(({ country }) => country !== best?.country);
  const rival = Math.max(usualCount, next === undefined ? 0 : countOf(next));
  return best !== undefined && countOf(best) >= rival * COUNTRY_LEAD ? best : usual;
}

/** A state that shares its name with a city abroad, `Victoria`, where its article names its country, and no other of them. */
function isMeantState(
  state: PlaceRecord,
  usual: PlaceRecord,
  places: readonly PlaceRecord[],
  { countries, cities }: Surroundings,
): boolean {
  if (state.country === usual.country || countries.has(usual.country)) return false;
  const others = places.filter(({ country }) => country !== state.country && countries.has(country));
  return others.length === 0 && (countries.has(state.country) || cities.has(state.region));
}

function isCity({ type, location }: PlaceRecord): boolean {
  return type === 'city' && location !== null;
}

function isStateAbroad(place: PlaceRecord, usual: PlaceRecord | undefined): boolean {
  return isRegion(place) && place.country !== usual?.country;
}

/** By which papers tell cities apart. */
function isRegion({ type, region }: PlaceRecord): boolean {
  return type === 'region' && region.includes('-');
}

/** A region that shares a country's name, `Georgia`, where its article names other regions beside it and nothing of the country. */
function findRegion(places: readonly PlaceRecord[], { regions, cities }: Surroundings): PlaceRecord | null {
  const [usual] = places;
  const region = places.find(isRegion);
  if (usual?.type !== 'country' || region === undefined || cities.has(usual.country)) return null;
  const inCountry = [...regions].some((code) => code !== region.region && code.startsWith(region.country));
  return inCountry || cities.has(region.region) ? region : null;
}
