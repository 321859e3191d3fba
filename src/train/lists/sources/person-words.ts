import type { Packages } from '../../packages.ts';
import type { ListedName } from '../listed-name.ts';

interface IndianNames {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

const COMMENT = /^#/;

/** Words of people's names that a spelling dictionary has, without telling which part they are; names of India. */
export async function* readPersonWords({ readText, load }: Packages): AsyncGenerator<ListedName> {
  for (const name of readText('@cspell/dict-people-names/dict/people-names.txt').split('\n'))
    if (!COMMENT.test(name)) yield { list: 'surname', name };
  const indian = (await load('random-indian-name/lib/names.js')) as { default: IndianNames };
  const { first_male, first_female, last } = indian.default;
  for (const name of [...first_male, ...first_female]) yield { list: 'given', name };
  for (const name of last) yield { list: 'surname', name };
}
