import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { EntityKind, NameForm, Sport } from '../../../model/model.ts';
import type { Reading } from '../names/name-group.ts';
import { keyOfEntity, keyOfName, keyOfOrganisation } from '../names/name-key.ts';
import { nameNationalTeam } from './national-team.ts';
import type { PlacedInstitution } from './place-institutions.ts';
import type { ChosenPlace } from './qualify-place.ts';
import { isVague } from './read-institution.ts';

const PLAIN = {
  fixedName: null,
  place: null,
  sport: null,
  split: false,
  vague: false,
  otherNames: [],
} as const;

export function readPlace({ name, record }: Pick<ChosenPlace, 'name' | 'record'>): Reading {
  return {
    ...PLAIN,
    kind: 'place',
    key: keyOfName(name),
    fixedName: record === null ? null : name,
    place: record,
  };
}

export function readTeam(name: string): Reading {
  return { ...PLAIN, kind: 'organisation', key: keyOfOrganisation(name), fixedName: name };
}

export function readSplit(kind: EntityKind, name: string): Reading {
  return { ...PLAIN, kind, key: keyOfEntity(kind, name), fixedName: name, split: true };
}

/**
 * A name as it stands.
 *
 * @param isOwn its articles give the acronym for something that the gazetteer does not know
 */
export function readOther(kind: EntityKind, name: string, isOwn = false): Reading {
  const key = keyOfEntity(kind, name);
  const known = kind === 'organisation' && !isOwn ? findOrganisation(name, keyOfOrganisation) : null;
  return known === null
    ? { ...PLAIN, kind, key, vague: kind === 'organisation' && isVague(name) }
    : { ...PLAIN, kind, key: keyOfOrganisation(known.name), fixedName: known.name };
}

/** A company that its legal form tells from others. */
export function readCompany(name: string): Reading {
  return { ...PLAIN, kind: 'organisation', key: keyOfName(name) };
}

/** An office of one country, or one that an article does not say the country of. */
export function readOffice({ key, name, otherNames }: PlacedInstitution): Reading {
  return { ...PLAIN, kind: 'organisation', key, fixedName: name, otherNames, vague: name === null };
}

/** A team or an office under the name of its place: `Chicago` in a report on baseball, `Germany` at a World Cup. */
export function readNamesakeOfPlace(
  form: NameForm,
  [place]: readonly PlaceRecord[],
  sport: Sport,
  beside: number,
): Reading | null {
  if (place === undefined) return null;
  const team = nameNationalTeam(form, place, sport, beside);
  if (team !== null) return readTeam(team);
  if (place.type === 'country') return readPlace({ name: place.name, record: place });
  if (sport === null || sport === 'other') return null;
  const key = `${keyOfOrganisation(form.name)} @${sport}`;
  const fixedName = `${place.name.replace(/, .+$/, '')} (${sport})`;
  return { ...PLAIN, kind: 'organisation', key, fixedName, sport };
}
