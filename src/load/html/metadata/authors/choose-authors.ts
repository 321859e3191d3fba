/** Who wrote an article, of all that its page says about it. */

import { isDesk } from '../../../../knowledge/signatures/desk.ts';
import { isAgency } from '../../../../knowledge/signatures/is-agency.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import type { Signature } from './read-signature.ts';
import { joinSignatures } from './stated-authors.ts';

const MOST = 12;

/**
 * Persons before agencies, in the order of trust; where one source names all of another's and more, all.
 *
 * @param stated by the metadata, the most trusted first
 * @param shown on the page, likewise
 */
export function chooseAuthors(stated: readonly Signature[], shown: readonly Signature[]): readonly string[] {
  const all = [...stated, ...shown];
  const named = all.filter(({ persons }) => persons.length > 0);
  const first =
    findSigned(shown, stated) ?? named.find(({ persons }) => !persons.every(isAccount)) ?? named[0];
  if (first === undefined) return listOthers(all, isAgency) ?? listOthers(shown, isDesk) ?? [];
  const names = all.reduce<readonly string[]>(
    (most, { persons }) => (holdsAll(persons, most) ? persons : most),
    first.persons,
  );
  return names.filter((name) => !isAccount(name) || !names.some((other) => isAccountOf(name, other)));
}

/** `jdoe` of `Jane Doe` */
function isAccountOf(account: string, name: string): boolean {
  const family = name.includes(' ') ? foldLetters(name.split(' ').at(-1) ?? '') : '';
  return family.length > 2 && foldLetters(account).includes(family);
}

/** Where nobody signs, the agency that an article is from, or the desk that its byline names; of another paper or an office nobody knows who wrote. */
function listOthers(
  signatures: readonly Signature[],
  isOne: (name: string) => boolean,
): readonly string[] | undefined {
  const lists = signatures.map(({ others }) => others.filter(isOne));
  return lists.find((names) => names.length > 0)?.slice(0, MOST);
}

/** `jdoe`: such a name stands where a system knows no other. */
function isAccount(name: string): boolean {
  return /^[\p{Ll}\d._-]+$/u.test(name);
}

/** What the page's own byline says against its metadata, which may name who put the article on the web. */
function findSigned(shown: readonly Signature[], stated: readonly Signature[]): Signature | undefined {
  const known = new Set(joinSignatures(stated).persons.map(foldLetters));
  const own = shown.find(({ persons }) => persons.length > 0);
  if (shown.some(({ persons }) => persons.some((name) => known.has(foldLetters(name))))) return undefined;
  const isOther = own?.persons.every((name) => name.includes(' ') && !/^\p{Ll}/u.test(name));
  return own?.isSigned && isOther ? own : undefined;
}

/** Whether names are all of the others, and more; but not a whole list of a paper's authors. */
function holdsAll(names: readonly string[], others: readonly string[]): boolean {
  if (names.length <= others.length || names.length > MOST) return false;
  const folded = new Set(names.map(foldLetters));
  return others.every((name) => folded.has(foldLetters(name)));
}
