import { foldCase } from '../../tools/text/tokens.ts';
import { openPackages } from '../packages.ts';
import { cleanName } from './clean-name.ts';
import { findAmbiguous } from './derived/ambiguous-names.ts';
import { formPlurals } from './derived/demonym-plurals.ts';
import { sortTitles } from './derived/sorted-titles.ts';
import { findSurnames } from './derived/surnames.ts';
import type { DeriveNames, ListedName, ListName, ReadNames } from './listed-name.ts';
import { readAirports } from './sources/airports.ts';
import { readBabyNames } from './sources/baby-names.ts';
import { readBrands } from './sources/brands.ts';
import { readCities } from './sources/cities.ts';
import { readCompanies } from './sources/companies.ts';
import { readEncyclopediaTitles } from './sources/encyclopedia-titles.ts';
import { readFakerNames } from './sources/faker-names.ts';
import { readHandNames } from './sources/hand-names.ts';
import { readLexicon } from './sources/lexicon.ts';
import { readNationalities } from './sources/nationalities.ts';
import { readPersonWords } from './sources/person-words.ts';
import { readSchools } from './sources/schools.ts';
import { readSuggestionIndex } from './sources/suggestion-index.ts';
import { readTerritories } from './sources/territories.ts';
import { readWordNet } from './sources/wordnet/wordnet.ts';

/** Where sources differ in the spelling of a name, the first one's stays. */
const SOURCES: readonly ReadNames[] = [
  readHandNames,
  readTerritories,
  readWordNet,
  readCities,
  readAirports,
  readSchools,
  readSuggestionIndex,
  readCompanies,
  readBrands,
  readFakerNames,
  readPersonWords,
  readNationalities,
  readBabyNames,
  readLexicon,
  readEncyclopediaTitles,
];

/** Each sees what the ones before it found. */
const DERIVED: readonly DeriveNames[] = [formPlurals, sortTitles, findSurnames, findAmbiguous];

/** A place is as large as the largest of its name: each of these lists lacks the names on those after it. */
const BY_SIZE = ['smallPlace', 'city', 'bigCity'] as const satisfies readonly ListName[];

type Lists = Map<ListName, Map<string, string>>;

/**
 * Makes the name lists of the tagger from the packages in a folder, and from those in `hand`. Spellings that differ
 * in case or accents are one name. Lists of words around names, as `title` and `companyForm`, are not among them.
 *
 * @param folder where the packages are installed; where one is missing, the error names the command
 */
export async function readNameLists(folder: string): Promise<ReadonlyMap<ListName, ReadonlySet<string>>> {
  const packages = openPackages(folder);
  const lists: Lists = new Map();
  for (const readNames of SOURCES) for await (const name of readNames(packages)) addName(lists, name);
  keepLargest(lists);
  // All found before one is added, for they are found by going through the lists.
  for (const deriveNames of DERIVED) for (const name of [...deriveNames(lists)]) addName(lists, name);
  return new Map([...lists].map(([list, names]) => [list, new Set([...names.values()].sort())]));
}

function addName(lists: Lists, { list, name }: ListedName): void {
  const clean = cleanName(list, name);
  if (clean === null) return;
  const names = lists.get(list) ?? new Map<string, string>();
  lists.set(list, names);
  const folded = foldCase(clean);
  if (!names.has(folded)) names.set(folded, clean);
}

function keepLargest(lists: Lists): void {
  BY_SIZE.forEach((list, i) => {
    for (const larger of BY_SIZE.slice(i + 1))
      for (const folded of lists.get(larger)?.keys() ?? []) lists.get(list)?.delete(folded);
  });
}
