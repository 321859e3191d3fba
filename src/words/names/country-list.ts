import { readNames } from './name-list.ts';

/**
 * What countries are called in a language, by the codes that the gazetteer gives them.
 *
 * @param list rows of a code and a name, parted by `|`
 * @returns the name of a code; `null` where the list has none
 */
export function readCountryList(list: string): (code: string) => string | null {
  const names = readNames(list);
  return (code) => names.get(code) ?? null;
}
