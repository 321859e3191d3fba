import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { NameForm } from '../../../model/model.ts';
import { isAcronym } from '../names/acronym.ts';
import { hasLegalForm, keyOfOrganisation } from '../names/name-key.ts';

/** What the archive's own articles say of acronyms. */
interface Acronyms {
  /** Expanded otherwise than the gazetteer would. */
  readonly isOwn: (name: string) => boolean;
  /** A company under an acronym that articles expand as something else: `ICO Inc`, the coffee organisation being ICO. */
  readonly isOtherCompany: (name: string) => boolean;
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
  return {
    isOwn: (name) => own.size > 0 && own.has(keyOfOrganisation(name)),
    isOtherCompany: (name) => expanded.has(keyOfOrganisation(name)) && hasLegalForm(name),
  };
}
