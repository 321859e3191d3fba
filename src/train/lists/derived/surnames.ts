import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import type { Listed, ListedName } from '../listed-name.ts';

const GENERATION = /,? (?:jr\.?|sr\.?|[ivx]+)$/;
/** `Joan of Arc`, `Peter the Great`: the last word is no surname. */
const BYNAME =
  / (?:and|the|of) |^(?:saint|st\.) | (?:apostle|baptist|conqueror|elder|great|terrible|younger)$/;
const SURNAME = / ([\p{L}'-]{3,})$/u;

/**
 * The surname of a full name, where it has one that is no common word; in lower case, as the name is given.
 *
 * @example findSurname('martin luther king jr.') // null, for `king` is a word
 */
export function findSurname(name: string): string | null {
  if (BYNAME.test(name)) return null;
  const surname = SURNAME.exec(name.replace(GENERATION, ''))?.[1];
  return surname === undefined || isCommonWord(surname) ? null : surname;
}

/** Surnames of the people who are listed. */
export function* findSurnames(listed: Listed): Generator<ListedName> {
  for (const name of listed.get('person')?.keys() ?? []) {
    const surname = findSurname(name);
    if (surname !== null) yield { list: 'surname', name: surname };
  }
}
