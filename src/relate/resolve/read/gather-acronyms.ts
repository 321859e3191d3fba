import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { NameForm } from '../../../model/model.ts';
import { isAcronym } from '../names/acronym.ts';
import { keyOfOrganisation } from '../names/name-key.ts';

/** What the archive's own articles say of acronyms: their keys. */
export interface Acronyms {
  /** Expanded otherwise than the gazetteer would. */
  readonly own: ReadonlySet<string>;
  readonly expanded: ReadonlySet<string>;
}

/** What the forms of articles give acronyms for, where the gazetteer has something else for the same letters. */
export function gatherAcronyms(forms: readonly NameForm[]): Acronyms {
  const own = new Set<string>();
  const expanded = new Set<string>();
  for (const { kind, text, name } of forms) {
    if (kind !== 'organisation' || text === name || !isAcronym(text)) continue;
    const key = keyOfOrganisation(text);
    if (keyOfOrganisation(name) === key) continue;
    expanded.add(key);
    const known = findOrganisation(text, keyOfOrganisation);
    if (known !== null && keyOfOrganisation(known.name) !== keyOfOrganisation(name)) own.add(key);
  }
  return { own, expanded };
}
