import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { EntityKind, NameForm, Sport } from '../../../model/model.ts';
import type { ChosenPlace } from '../../../outline/places/qualify-place.ts';
import type { Reading } from '../names/name-group.ts';
import { keyOfEntity, keyOfName, keyOfOrganisation } from '../names/name-key.ts';
import { nameNationalTeam } from './national-team.ts';
import type { PlacedInstitution } from './place-institutions.ts';
import { isVague } from './read-institution.ts';

/** Spelled out, field by field: there is one for each form, and copies of objects take ten times as long. */
function readPlain(
  kind: EntityKind,
  key: string,
  fixedName: string | null,
  more: Partial<Reading> = {},
): Reading {
  const { place = null, sport = null, split = false, otherNames = [], vague = false } = more;
  return { kind, key, fixedName, place, sport, split, otherNames, vague };
}

export function readPlace({ name, record }: Pick<ChosenPlace, 'name' | 'record'>): Reading {
  return readPlain('place', keyOfName(name), record === null ? null : name, { place: record });
}

export function readTeam(name: string): Reading {
  return readPlain('organisation', keyOfOrganisation(name), name);
}

export function readSplit(kind: EntityKind, name: string): Reading {
  return readPlain(kind, keyOfEntity(kind, name), name, { split: true });
}

/**
 * A name as it stands.
 *
 * @param isOwn its articles give the acronym for something that the gazetteer does not know
 */
export function readOther(kind: EntityKind, name: string, isOwn = false): Reading {
  const known = kind === 'organisation' && !isOwn ? findOrganisation(name, keyOfOrganisation) : null;
  if (known !== null) return readPlain(kind, keyOfOrganisation(known.name), known.name);
  return readPlain(kind, keyOfEntity(kind, name), null, { vague: kind === 'organisation' && isVague(name) });
}

/** A company that its legal form tells from others. */
export function readCompany(name: string): Reading {
  return readPlain('organisation', keyOfName(name), null);
}

/** An office of one country, or one that an article does not say the country of. */
export function readOffice({ key, name, otherNames }: PlacedInstitution): Reading {
  return readPlain('organisation', key, name, { otherNames, vague: name === null });
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
  return readPlain('organisation', key, fixedName, { sport });
}
