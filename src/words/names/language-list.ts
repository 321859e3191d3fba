import { readNames } from './name-list.ts';

/**
 * What languages are called in a language, by their tags without region.
 *
 * @param list rows of a tag and a name, parted by `|`
 * @returns the name of a tag; `null` where the list has none
 */
export function readLanguageList(list: string): (tag: string) => string | null {
  const names = readNames(list);
  return (tag) => names.get(tag.split('-')[0]!.toLowerCase()) ?? null;
}
