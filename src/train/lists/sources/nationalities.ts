import type { Packages } from '../../packages.ts';
import type { ListedName } from '../listed-name.ts';

/** Demonyms of the countries. */
export function* readNationalities({ readJson }: Packages): Generator<ListedName> {
  const { nationalities } = readJson('i18n-nationality/langs/en.json') as {
    nationalities: Readonly<Record<string, string>>;
  };
  for (const name of Object.values(nationalities)) yield { list: 'demonym', name };
}
