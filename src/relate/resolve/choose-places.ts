import { findPlaceNamed, findPlaceOfDemonym, findPlaces } from '../../annotate/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../annotate/gazetteer/read-places.ts';
import type { AnnotatedArticle, Mention } from '../../model.ts';

/** A place as a mention names it; `record` is `null` where the gazetteer does not have it. */
export interface ChosenPlace {
  readonly name: string;
  readonly record: PlaceRecord | null;
}

/** A smaller namesake that is named with its region elsewhere in the article may be so many times smaller… */
const SMALLEST_SHARE_BY_REGION = 1 / 30;
/** …than the place that the name usually means, and one whose country alone is named so many. */
const SMALLEST_SHARE_BY_COUNTRY = 1 / 5;
/** Of so many thousands of inhabitants a city has no unknown namesake that needs its region beside it. */
const UNMISTAKABLE = 1000;

const memo = new Map<string, readonly PlaceRecord[]>();
const MOST_REMEMBERED = 50_000;

/** The places that a mention may name, the usual one first. */
function placesOf({ name, text, form }: Mention): readonly PlaceRecord[] {
  const id = form === 'demonym' ? `${name}\t${text}` : name;
  const known = memo.get(id);
  if (known !== undefined) return known;
  const of = form === 'demonym' ? (findPlaceNamed(name) ?? findPlaceOfDemonym(text)) : null;
  const places = of === null ? findPlaces(name) : [of];
  if (memo.size < MOST_REMEMBERED) memo.set(id, places);
  return places;
}

const REGION_NAME = / \(.+\)$| State$/;

/** `Paris` before `, Texas`: the place of that region or country, one the gazetteer lacks, or `null` for a mere list. */
function qualify(
  name: string,
  places: readonly PlaceRecord[],
  by: readonly PlaceRecord[],
  closed: boolean,
): (ChosenPlace & { readonly outer: PlaceRecord }) | null {
  for (const outer of by) {
    const { type, region, country } = outer;
    const inside = places.find((place) =>
      region === ''
        ? type === 'country' && place.country === country && place.type !== 'country'
        : place.region === region && place.type === 'city',
    );
    if (inside !== undefined) return { name: inside.name, record: inside, outer };
  }
  const [usual] = places;
  const state = by.find(({ type, region }) => type === 'region' && region !== '');
  if (usual?.type !== 'city' || state === undefined || !closed || usual.thousands >= UNMISTAKABLE)
    return null;
  return { name: `${name}, ${state.name.replace(REGION_NAME, '')}`, record: null, outer: state };
}

/** What an article says of where its cities are. */
interface Surroundings {
  readonly regions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** The place of an ambiguous name: the usual one unless the article is about the region or country of another. */
function weigh(places: readonly PlaceRecord[], { regions, countries }: Surroundings): PlaceRecord {
  const usual = places[0]!;
  if (usual.type === 'country' || places.length === 1 || countries.has(usual.country)) return usual;
  if (usual.region !== '' && regions.has(usual.region)) return usual;
  const usualSize = Math.max(1, usual.thousands);
  const fits = places.filter(({ type, region, country, thousands }) => {
    if (type !== 'city') return false;
    if (region !== '' && regions.has(region)) return thousands >= usualSize * SMALLEST_SHARE_BY_REGION;
    return countries.has(country) && thousands >= usualSize * SMALLEST_SHARE_BY_COUNTRY;
  });
  const inRegion = fits.filter(({ region }) => regions.has(region));
  return (inRegion.length > 0 ? inRegion : fits).find(({ namesakeOf }) => namesakeOf !== undefined) ?? usual;
}

/**
 * The place of each mention of one (`null` for the others): a name of several places is the one that the article
 * puts its region or country beside, `Paris, Texas`, for the whole article; else one in a region or country that
 * the article names; else the largest.
 */
export function choosePlaces({
  article: { text },
  mentions,
}: AnnotatedArticle): readonly (ChosenPlace | null)[] {
  const all = mentions.map((mention) => (mention.kind === 'place' ? placesOf(mention) : []));
  const qualified = new Map<string, ChosenPlace | null>();
  const regions = new Set<string>();
  const countries = new Set<string>();
  mentions.forEach(({ name, end, kind }, i) => {
    for (const { type, region, country } of all[i]!.slice(0, 1)) {
      if (type === 'country') countries.add(country);
      else if (type === 'region' && region !== '') regions.add(region);
    }
    const next = mentions[i + 1];
    if (kind !== 'place' || next?.kind !== 'place' || next.form === 'demonym') return;
    if (all[i]!.length === 0 || !/^,\s+$/.test(text.slice(end, next.start))) return;
    const chosen = qualify(
      name,
      all[i]!,
      all[i + 1]!,
      /^\s*(?:[,.;:)]|$)/.test(text.slice(next.end, next.end + 8)),
    );
    if (chosen === null) return;
    const earlier = qualified.get(name);
    // Two places of one name in one article: only the mentions that say which are taken at their word.
    qualified.set(name, earlier === undefined || earlier?.name === chosen.name ? chosen : null);
    // And `Georgia` behind `Atlanta` is the one that Atlanta is in.
    if (all[i + 1]![0] !== chosen.outer)
      qualified.set(next.name, { name: chosen.outer.name, record: chosen.outer });
  });
  const here: Surroundings = { regions, countries };
  return mentions.map(({ kind, name, form }, i): ChosenPlace | null => {
    if (kind !== 'place') return null;
    const places = all[i]!;
    if (places.length === 0) return { name, record: null };
    const chosen = form === 'demonym' ? undefined : qualified.get(name);
    if (chosen !== undefined && chosen !== null) return chosen;
    const record = weigh(places, here);
    return { name: record.name, record };
  });
}
