import { foldCase } from '../../tools/text/tokens.ts';
import { loadGivenNames } from '../gazetteer/given-names.ts';

/** Whether a name of two words and more begins with a given name, such as `Jean-Pierre`. */
export function isSurelyPerson(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  const given = loadGivenNames();
  const folded = foldCase(first);
  if (others.length === 0 || given.has(folded)) return others.length > 0;
  return folded.includes('-') && folded.split('-').every((part) => given.has(part));
}
