import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';
import { countIn } from '../../tools/collections/count.ts';

/** A smaller namesake that is named with its region elsewhere in the article may be so many times smaller… */
const SMALLEST_SHARE_BY_REGION = 1 / 30;
/** …than the place that the name usually means, and one whose country alone is named so many. */
const SMALLEST_SHARE_BY_COUNTRY = 1 / 5;
/** …so many times as often as that of the next one. */
const COUNTRY_LEAD = 2;

/** What an article says of where its cities are. */
export interface Surroundings {
  readonly regions: ReadonlySet<string>;
  /** ISO codes, by how often the article names the country or its people. */
  readonly countries: ReadonlyMap<string, number>;
  /** Regions and countries of its cities, and countries of its demonyms. */
  readonly cities: ReadonlySet<string>;
}

/** @param forms those of the article's mentions of places */
export function readSurroundings(
  forms: readonly { readonly places: readonly PlaceRecord[]; readonly isDemonym: boolean }[],
): Surroundings {
  const regions = new Set<string>();
  const countries = new Map<string, number>();
  const cities = new Set<string>();
  for (const { places, isDemonym } of forms) {
    const [usual] = places;
    if (usual === undefined) continue;
    const { type, region, country } = usual;
    if (type === 'city' || isDemonym) cities.add(country).add(region);
    if (type === 'country') countIn(countries, country);
    else if (type === 'region' && region !== '') regions.add(region);
  }
  return { regions, countries, cities };
}

/** Whether a name means the usual place whatever an article is about. */
export function isDecided(places: readonly PlaceRecord[]): boolean {
  const [usual] = places;
  if (places.length < 2) return true;
  return usual?.type === 'country'
    ? !places.some(isRegion)
    : !places.some((place) => place !== usual && (isCity(place) || isStateAbroad(place, usual)));
}

/** By the name of what is divided: the codes of its parts. */
const DIVIDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Korea', ['KR', 'KP']],
  ['Germany', ['XW', 'DD']],
]);

export function isDivided({ name }: PlaceRecord): boolean {
  return DIVIDED.has(name);
}

/** The parts that papers call by the name of the whole, where they name neither: the South is `Korea`, the North never. */
const CALLED_WHOLE: ReadonlyMap<string, string> = new Map([['Korea', 'KR']]);

/**
 * The part of a divided country that its name means: the only one that the article names, and as often as the whole;
 * where it names neither, the one that papers mostly mean.
 */
export function choosePart(
  { name, country }: PlaceRecord,
  { countries, cities }: Surroundings,
): string | null {
  const parts = DIVIDED.get(name)?.filter((code) => countries.has(code) || cities.has(code)) ?? [];
  const [part] = parts;
  const usual = CALLED_WHOLE.get(name);
  if (part === undefined) return usual ?? null;
  if (parts.length > 1 || (usual !== undefined && usual !== part)) return null;
  const whole = country === '' ? 0 : (countries.get(country) ?? 0);
  return (countries.get(part) ?? 0) >= whole ? part : null;
}

/** The place of an ambiguous name: the usual one unless the article is about the region or country of another. */
export function weighPlaces(places: readonly PlaceRecord[], here: Surroundings): PlaceRecord {
  const { regions, countries } = here;
  const usual = places[0]!;
  if (places.length === 1) return usual;
  if (usual.type === 'country') return findRegion(places, here) ?? usual;
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

function isRegion({ type, region }: PlaceRecord): boolean {
  return type === 'region' && region !== '';
}

/** A region that shares a country's name, `Georgia`, where its article names other regions beside it and nothing of the country. */
function findRegion(places: readonly PlaceRecord[], { regions, cities }: Surroundings): PlaceRecord | null {
  const [usual] = places;
  const region = places.find(isRegion);
  if (usual === undefined || region === undefined || cities.has(usual.country)) return null;
  const inCountry = [...regions].some((code) => code !== region.region && code.startsWith(region.country));
  return inCountry || cities.has(region.region) ? region : null;
}
