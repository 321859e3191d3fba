import { findPlaceOfDemonym, findPlaces } from '../../../../knowledge/gazetteer/find-places.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';

/**
 * What a longer name has behind a shorter one.
 *
 * - `form`: a legal form that stands behind few names, `Citibank NA`.
 * - `group`: what the whole of a firm is called by, `Beecham Group`.
 * - `unit`: what units of firms and bodies are called by, a place too: `Shell Canada`, `Texaco Finance`.
 * - `other`: by `and`, the name of another, or a body of its people: `Barlow Employees' Union`.
 * - `rest`: the rest of a name, `American Honda Motor`.
 */
export type NameTail = 'form' | 'group' | 'unit' | 'other' | 'rest';

/** As keys have them: the last word without its plural. */
const FORMS: ReadonlySet<string> = new Set([
  'na',
  'nt',
  'bsc',
  'fsb',
  'companie',
  'a s',
  'n v',
  'l p',
  'limited partnership',
]);
const GROUPS: ReadonlySet<string> = new Set(['group', 'holding', 'corp holding']);
const BODIES = wordSet('committee union plan council');
const UNITS = wordSet(`
  international overseas europe asia america usa us pacific
  finance financial capital securitie securities credit leasing mortgage realty
  acquisition venture fund energy gilts container
  unit division subsidiary subcommittee local government
`);

/**
 * @param words of a key, behind those of the shorter one
 * @param isBorne whether an organisation of its own has a name
 * @example readTail(['motor'], () => false) // 'rest'
 */
export function readTail(words: readonly string[], isBorne: (name: string) => boolean): NameTail {
  const tail = words.join(' ');
  if (FORMS.has(tail)) return 'form';
  if (GROUPS.has(tail)) return 'group';
  if (words.some((word, at) => word === 'and' && isBorne(words.slice(at + 1).join(' ')))) return 'other';
  if (words.length > 1 && words[0] !== 'and' && BODIES.has(words.at(-1)!)) return 'other';
  if (words.some((word) => UNITS.has(word) || isOfPlace(word)) || isOfPlace(tail)) return 'unit';
  return 'rest';
}

/** Whether a name is a place's, or of its people: `Canada`, `Canadian`. */
export function isOfPlace(name: string): boolean {
  return findPlaces(name).length > 0 || findPlaceOfDemonym(name) !== null;
}
