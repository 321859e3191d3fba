import { readFileSync } from 'node:fs';
import { LISTS } from '../../annotate/tagger/words/lists.ts';
import type { ListedName, ListName } from '../lists/listed-name.ts';
import type { Packages } from '../packages.ts';
import type { OtherLanguage } from './courses.ts';

type Names = Readonly<Record<string, string>>;

/** Codes of no territory, and of bodies: pseudo-locales, unknown, United Nations, European Union, eurozone. */
const NO_TERRITORY = /^(?:XA|XB|ZZ|UN|EU|EZ)/;
/** Codes of continents and their parts are numbers. */
const CONTINENT = /^\d/;
/** `Congo [Rép.]`, `Hongkong (Sonderverwaltungsregion)` */
const QUALIFIED = / ?[[(].*/;

/** Names, and words around names, in a language: Unicode CLDR, nationalities, and what was written for this project. */
export function* readOwnLists(packages: Packages, language: OtherLanguage): Generator<ListedName> {
  yield* readHand(language);
  yield* readTerritories(packages, language);
  yield* readCities(packages, language);
  if (language === 'de' || language === 'es' || language === 'fr' || language === 'nl')
    yield* readNationalities(packages, language);
}

/** A list a line: its name, a colon, and names with strokes between them. */
function* readHand(language: OtherLanguage): Generator<ListedName> {
  const text = readFileSync(new URL(`hand/${language}.txt`, import.meta.url), 'utf8');
  for (const line of text.trim().split('\n')) {
    const [list = '', names = ''] = line.split(': ');
    if (!Object.hasOwn(LISTS, list))
      throw new Error(`hand/${language}.txt: ${list} is no list of tagger/lists.ts`);
    for (const name of names.split('|')) yield { list: list as ListName, name };
  }
}

function* readTerritories({ readJson }: Packages, language: OtherLanguage): Generator<ListedName> {
  const { main } = readJson(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Readonly<Record<string, { localeDisplayNames: { territories: Names } }>>;
  };
  for (const [code, name] of Object.entries(main[language]!.localeDisplayNames.territories))
    if (!NO_TERRITORY.test(code))
      yield { list: CONTINENT.test(code) ? 'region' : 'country', name: name.replace(QUALIFIED, '') };
  const { subdivisions } = readJson(`cldr-subdivisions-full/subdivisions/${language}/${language}.json`) as {
    subdivisions: { localeDisplayNames: { subdivisions: Names } };
  };
  for (const name of Object.values(subdivisions.localeDisplayNames.subdivisions))
    yield { list: 'region', name };
}

/** Cities that time zones are called after: `Londres`, `Moscú`. */
function* readCities({ readJson }: Packages, language: OtherLanguage): Generator<ListedName> {
  const { main } = readJson(`cldr-dates-full/main/${language}/timeZoneNames.json`) as {
    main: Readonly<Record<string, { dates: { timeZoneNames: { zone: unknown } } }>>;
  };
  yield* findCities(main[language]!.dates.timeZoneNames.zone);
}

function* findCities(zones: unknown): Generator<ListedName> {
  if (typeof zones !== 'object' || zones === null) return;
  for (const [key, value] of Object.entries(zones)) {
    if (key === 'exemplarCity') yield { list: 'city', name: String(value).replace(QUALIFIED, '') };
    else yield* findCities(value);
  }
}

function* readNationalities({ readJson }: Packages, language: string): Generator<ListedName> {
  const { nationalities } = readJson(`i18n-nationality/langs/${language}.json`) as { nationalities: Names };
  for (const name of Object.values(nationalities)) yield { list: 'demonym', name };
}
