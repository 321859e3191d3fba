import type { Packages } from '../../packages.ts';
import type { ListedName, ListName } from '../listed-name.ts';

type Names = Readonly<Record<string, string>>;

/** Codes of no territory: pseudo-locales, unknown, United Nations, European Union, eurozone. */
const NO_TERRITORY = /^(?:XA|XB|ZZ|UN|EU|EZ)/;
/** Codes of continents and their parts are numbers. */
const CONTINENT = /^\d/;
/** Languages told from another by a qualifier: `Chinese (Simplified)`. */
const QUALIFIED = /[([]/;

/** Countries, continents, regions of countries, and languages: Unicode CLDR. */
export function* readTerritories({ readJson }: Packages): Generator<ListedName> {
  const readNames = (kind: string): Names => {
    const file = readJson(`cldr-localenames-full/main/en/${kind}.json`) as {
      main: { en: { localeDisplayNames: Readonly<Record<string, Names>> } };
    };
    return file.main.en.localeDisplayNames[kind]!;
  };
  for (const [code, name] of Object.entries(readNames('territories')))
    if (!NO_TERRITORY.test(code)) yield { list: listOf(code), name };
  for (const name of Object.values(readNames('languages')))
    if (!QUALIFIED.test(name)) yield { list: 'work', name };
  const { subdivisions } = readJson('cldr-subdivisions-full/subdivisions/en/en.json') as {
    subdivisions: { localeDisplayNames: { subdivisions: Names } };
  };
  for (const name of Object.values(subdivisions.localeDisplayNames.subdivisions))
    yield { list: 'region', name };
}

function listOf(code: string): ListName {
  return CONTINENT.test(code) ? 'region' : 'country';
}
