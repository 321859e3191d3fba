import { findPlaceNamed, findPlaceOfDemonym, findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { NameForm, Outline } from '../../../model/model.ts';
import { BESIDE } from '../../../outline/beside.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { type ChosenPlace, qualify, readQualified, UNMISTAKABLE } from './qualify-place.ts';

/** A smaller namesake that is named with its region elsewhere in the article may be so many times smaller… */
const SMALLEST_SHARE_BY_REGION = 1 / 30;
/** …than the place that the name usually means, and one whose country alone is named so many. */
const SMALLEST_SHARE_BY_COUNTRY = 1 / 5;
/** …so many times as often as that of the next one. */
const COUNTRY_LEAD = 2;
const memo = new Map<string, readonly PlaceRecord[]>();
const MOST_REMEMBERED = 50_000;

const NO_PLACES: readonly PlaceRecord[] = [];

/** One object for all the mentions of a place: there are as many as the gazetteer has records. */
const sureOf = memoise((record: PlaceRecord): ChosenPlace => ({ name: record.name, record, sure: true }));
const likelyOf = memoise((record: PlaceRecord): ChosenPlace => ({ name: record.name, record, sure: false }));

/** What an article says of where its cities are. */
interface Surroundings {
  readonly regions: ReadonlySet<string>;
  /** ISO codes, by how often the article names the country or its people. */
  readonly countries: ReadonlyMap<string, number>;
  /** Regions and countries of its cities, and countries of its demonyms. */
  readonly cities: ReadonlySet<string>;
}

/**
 * The place of each mention of one (`null` for the others): a name of several places is the one that the article
 * puts its region or country beside, `Paris, Texas`, for the whole article; else one in a region or country that
 * the article names; else the largest.
 */
export function choosePlaces({ forms, beside }: Outline): readonly (ChosenPlace | null)[] {
  const all = forms.map((form) => (form.kind === 'place' ? placesOf(form) : NO_PLACES));
  const qualified = new Map<string, ChosenPlace | null>();
  const regions = new Set<string>();
  const countries = new Map<string, number>();
  const cities = new Set<string>();
  const namesIn = new Map<string, Set<string>>();
  forms.forEach(({ name, kind, form }, i) => {
    for (const { type, region, country } of all[i]!.slice(0, 1)) {
      namesIn.set(country, (namesIn.get(country) ?? new Set<string>()).add(name));
      if (type === 'city' || form === 'demonym') cities.add(country).add(region);
      if (type === 'country') countIn(countries, country);
      else if (type === 'region' && region !== '') regions.add(region);
    }
    const next = forms[i + 1];
    if (kind !== 'place' || next?.kind !== 'place' || next.form === 'demonym') return;
    if (all[i]!.length === 0 || (beside[i]! & BESIDE.comma) === 0) return;
    const chosen = qualify(name, all[i]!, all[i + 1]!, (beside[i + 1]! & BESIDE.end) !== 0);
    if (chosen === null) return;
    const earlier = qualified.get(name);
    // Two places of one name in one article: only the mentions that say which are taken at their word.
    qualified.set(name, earlier === undefined || earlier?.name === chosen.name ? chosen : null);
    // And `Georgia` behind `Atlanta` is the one that Atlanta is in.
    if (all[i + 1]![0] !== chosen.outer)
      qualified.set(next.name, { name: chosen.outer.name, record: chosen.outer, sure: true });
  });
  const here: Surroundings = { regions, countries, cities };
  return forms.map(({ kind, name, form }, i): ChosenPlace | null => {
    if (kind !== 'place') return null;
    const places = all[i]!;
    if (places.length === 0) return readQualified(name) ?? { name, record: null, sure: false };
    const chosen = form === 'demonym' ? undefined : qualified.get(name);
    if (chosen !== undefined && chosen !== null) return chosen;
    const record = weigh(places, here);
    const { type, firm, thousands, country } = record;
    const isUnmistakable = type !== 'city' || firm || thousands >= UNMISTAKABLE;
    const others = namesIn.get(country);
    const sure = isUnmistakable || others?.has(name) === false || (others?.size ?? 0) > 1;
    return sure ? sureOf(record) : likelyOf(record);
  });
}

/** The places that a mention may name, the usual one first. */
function placesOf({ name, text, form }: NameForm): readonly PlaceRecord[] {
  const id = form === 'demonym' ? `${name}\t${text}` : name;
  const known = memo.get(id);
  if (known !== undefined) return known;
  const of = form === 'demonym' ? (findPlaceNamed(name) ?? findPlaceOfDemonym(text)) : null;
  const places = of === null ? findPlaces(name) : [of];
  if (memo.size < MOST_REMEMBERED) memo.set(id, places);
  return places;
}

/** A region that shares a country's name, `Georgia`, where its article names other regions beside it and nothing of the country. */
function findRegion(places: readonly PlaceRecord[], { regions, cities }: Surroundings): PlaceRecord | null {
  const [usual] = places;
  const region = places.find((place) => place.type === 'region' && place.region !== '');
  if (usual?.type !== 'country' || region === undefined || cities.has(usual.country)) return null;
  const inCountry = [...regions].some((code) => code !== region.region && code.startsWith(region.country));
  return inCountry || cities.has(region.region) ? region : null;
}

/** The place of an ambiguous name: the usual one unless the article is about the region or country of another. */
function weigh(places: readonly PlaceRecord[], here: Surroundings): PlaceRecord {
  const { regions, countries } = here;
  const usual = places[0]!;
  if (places.length === 1) return usual;
  if (usual.type === 'country') return findRegion(places, here) ?? usual;
  if (usual.region !== '' && regions.has(usual.region)) return usual;
  const usualSize = Math.max(1, usual.thousands);
  const usualCount = countries.get(usual.country) ?? 0;
  const others = places.filter(({ type, location }) => type === 'city' && location !== null);
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
