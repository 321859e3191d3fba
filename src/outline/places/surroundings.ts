import type { PlaceRecord } from '../../knowledge/gazetteer/read-places.ts';
import { countIn } from '../../tools/collections/count.ts';

/** What an article says of where its cities are. */
export interface Surroundings {
  readonly regions: ReadonlySet<string>;
  /** ISO codes, by how often the article names the country or its people; what has none, `Korea`, by its name. */
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
    const { name, type, region, country } = usual;
    if (type === 'city' || isDemonym) cities.add(country).add(region);
    if (type === 'country') countIn(countries, country);
    else if (country === '') countIn(countries, name);
    else if (type === 'region' && region !== '') regions.add(region);
  }
  return { regions, countries, cities };
}
