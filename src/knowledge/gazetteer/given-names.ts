import { foldCase } from '../../tools/text/tokens.ts';
import { readWords } from './read-resource.ts';

let names: ReadonlySet<string> | null = null;

/** Given names of many languages, in lower case and without diacritics; read on first use. */
export function loadGivenNames(): ReadonlySet<string> {
  names ??= new Set(readWords('given-names.txt').map(foldCase));
  return names;
}
