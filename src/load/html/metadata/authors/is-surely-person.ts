import { loadGivenNames } from '../../../../knowledge/gazetteer/given-names.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';

/** Whether a name of two words and more begins with a given name. */
export function isSurelyPerson(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && loadGivenNames().has(foldCase(first));
}
