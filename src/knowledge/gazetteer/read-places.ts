import { foldCase } from '../../tools/text/tokens.ts';
import { makeJsonOnce } from './made-once.ts';
import { readList, readRows } from './read-resource.ts';

export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A place of the resource files. */
export interface PlaceRecord {
  readonly type: 'country' | 'region' | 'city';
  /** As it heads a page; namesakes have their region or country in it, `Paris, Texas`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** ISO 3166-1 alpha-2 code; empty where a region has none. */
  readonly country: string;
  /**
   * ISO 3166-2 code, `US-TX`, of regions by which papers tell cities apart; the country's, `AR`, of others that share names
   * with its cities or stand beside those; empty for all others.
   */
  readonly region: string;
  /** `null` where the name alone does not say which of several places it is. */
  readonly location: Location | null;
  /** Thousands of inhabitants of a city; 0 for others. */
  readonly thousands: number;
  /** No article uses it as a person's name: a country, a capital, a region. */
  readonly firm: boolean;
  /** The form that it shares with its namesakes, `Paris`; on smaller namesakes only. */
  readonly namesakeOf?: string;
}

/** A namesake of more than this share of the largest city's inhabitants makes the name ambiguous. */
const RIVAL_SHARE = 0.25;

/** All places of the resource files: countries, regions, then cities, those of one name largest first. */
export function readPlaces(): readonly PlaceRecord[] {
  places ??= makeJsonOnce('places', readAll);
  return places;
}

function locate(country: string, latitude: string, longitude: string): Location | null {
  if (country === '' || latitude === '' || longitude === '') return null;
  return { country, latitude: Number(latitude), longitude: Number(longitude) };
}

function readCountries(capitals: Set<string>): readonly PlaceRecord[] {
  return readRows('countries.tsv').map(
    ([country = '', name = '', aliases, demonyms, capital = '', latitude = '', longitude = '']) => {
      capitals.add(`${country} ${capital}`);
      return {
        type: 'country',
        name,
        aliases: readList(aliases),
        demonyms: readList(demonyms),
        country,
        region: '',
        location: locate(country, latitude, longitude),
        thousands: 0,
        firm: true,
      };
    },
  );
}

function readRegions(): readonly PlaceRecord[] {
  return readRows('regions.tsv').map(
    ([name = '', , aliases, demonyms, region = '', latitude = '', longitude = '']) => ({
      type: 'region',
      name,
      aliases: readList(aliases),
      demonyms: readList(demonyms),
      country: region.slice(0, 2),
      region,
      location: locate(region.slice(0, 2), latitude, longitude),
      thousands: 0,
      firm: true,
    }),
  );
}

type CityRow = readonly string[];

const NO_DEMONYMS: readonly string[] = [];

function recordCity(
  [, country = '', region = '', latitude = '', longitude = '', thousands = '0']: CityRow,
  name: string,
  aliases: readonly string[],
  firm: boolean,
): PlaceRecord {
  return {
    type: 'city',
    name,
    aliases,
    demonyms: NO_DEMONYMS,
    country,
    region,
    location: locate(country, latitude, longitude),
    thousands: Number(thousands),
    firm,
  };
}

/** The cities of one name, largest first: the name is the largest one's, and ambiguous where a rival is near in size. */
function nameCities(
  rows: readonly CityRow[],
  [shown, aliases]: readonly [string, readonly string[]],
  capitals: ReadonlySet<string>,
  nameRegion: (code: string) => string,
): readonly PlaceRecord[] {
  const [largest = [], ...others] = rows;
  const people = (row: CityRow | undefined): number => Number(row?.[5] ?? 0);
  const recordNamesake = (row: CityRow, own: string, firm: boolean): PlaceRecord => {
    const [, country = '', region = ''] = row;
    const name = `${own}, ${nameRegion(region || country)}`;
    return { ...recordCity(row, name, [], firm), namesakeOf: shown };
  };
  const firm = capitals.has(`${largest[1]} ${shown}`);
  const main = recordCity(largest, shown, aliases, firm);
  const isAmbiguous = !firm && people(others[0]) > people(largest) * RIVAL_SHARE;
  const namesakes = others.map((row) => {
    const [own = '', country = ''] = row;
    return recordNamesake(row, own, capitals.has(`${country} ${own}`));
  });
  if (!isAmbiguous) return [main, ...namesakes];
  const unplaced = { ...main, country: '', region: '', location: null };
  return [unplaced, recordNamesake(largest, shown, false), ...namesakes];
}

function readAll(): readonly PlaceRecord[] {
  const capitals = new Set<string>();
  const countries = readCountries(capitals);
  const regions = readRegions();
  const names = new Map<string, string>();
  for (const { name, country } of countries) names.set(country, name);
  for (const { name, region } of regions)
    if (region !== '') names.set(region, name.replace(/ \([^()]+\)$/, ''));
  const nameRegion = (code: string): string => names.get(code) ?? names.get(code.slice(0, 2)) ?? code;
  const renamed = new Map(readRows('city-names.tsv').map((row) => [row[1] ?? '', row] as const));
  const cities: PlaceRecord[] = [];
  const namesakes = new Map<string, CityRow[]>();
  for (const row of readRows('cities.tsv')) {
    const key = foldCase(row[0] ?? '');
    namesakes.set(key, [...(namesakes.get(key) ?? []), row]);
  }
  for (const same of namesakes.values()) {
    const rows = [...same].sort((a, b) => Number(b[5] ?? 0) - Number(a[5] ?? 0));
    const source = rows[0]![0] ?? '';
    const [name = source, , aliases] = renamed.get(source) ?? [];
    cities.push(...nameCities(rows, [name, readList(aliases)], capitals, nameRegion));
  }
  return [...countries, ...regions, ...cities];
}

let places: readonly PlaceRecord[] | null = null;
