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

/**
 * Whether a form is an acronym that has the gazetteer's name, `Press Trust of India` for `PTI`, while some article of the
 * archive gives it for another: which of them is meant is told where its own article has the name in full.
 */
export function isExpandedByGazetteer({ kind, text, name }: NameForm, { own }: Acronyms): boolean {
  if (kind !== 'organisation' || text === name || !isAcronym(text)) return false;
  return own.has(keyOfOrganisation(text)) && findOrganisation(text, keyOfOrganisation)?.name === name;
}
