import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { EntityKind, NameForm } from '../../../model/model.ts';
import { type ChosenPlace, UNMISTAKABLE } from '../../../outline/places/qualify-place.ts';
import type { Reading } from '../names/name-group.ts';
import { hasLegalForm, keyOfEntity, keyOfName, keyOfOrganisation } from '../names/name-key.ts';
import type { Acronyms } from './gather-acronyms.ts';
import { type GameReport, nameNationalTeam } from './national-team.ts';
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
  // By `Angola` alone, a town in Indiana would be headed as the country is.
  const isTold = record !== null || name.includes(', ');
  return readPlain('place', keyOfName(name), isTold ? name : null, { place: record });
}

export function readTeam(name: string): Reading {
  return readPlain('organisation', keyOfOrganisation(name), name);
}

export function readSplit(kind: EntityKind, name: string): Reading {
  return readPlain(kind, keyOfEntity(kind, name), name, { split: true });
}

export function readPerson(name: string): Reading {
  return readPlain('person', keyOfEntity('person', name), null);
}

/** An organisation's name as it stands: the archive's own articles know its acronyms better than the gazetteer. */
export function readOrganisation(name: string, { own, expanded }: Acronyms): Reading {
  const key = keyOfOrganisation(name);
  // Its legal form tells a company from others: `ICO Inc`, the coffee organisation being ICO.
  if (expanded.has(key) && hasLegalForm(name)) return readPlain('organisation', keyOfName(name), null);
  const known = own.has(key) ? null : findKnown(name);
  if (known !== null) return readPlain('organisation', keyOfOrganisation(known.name), known.name);
  const vague = isVague(name);
  // `Bank Ltd` is cut off from some bank's name, and no short form of the World Bank.
  return readPlain('organisation', vague && hasLegalForm(name) ? keyOfName(name) : key, null, { vague });
}

/** Offices of the United States go without it: `U.S. Food and Drug Administration`. */
const OF_AMERICA = /^(?:the )?(?:U\.?S\.?|United States|American) (?=.* )/i;
/** Agencies whose wires lack the sign write it out: `S and P`. */
const SPELLED_SIGN = /^(\p{Lu}{1,2}) and (\p{Lu})$/iu;

function findKnown(name: string): ReturnType<typeof findOrganisation> {
  return (
    findOrganisation(name, keyOfOrganisation) ??
    (SPELLED_SIGN.test(name)
      ? findOrganisation(name.replace(SPELLED_SIGN, '$1&$2').toUpperCase(), keyOfOrganisation)
      : null) ??
    (OF_AMERICA.test(name) ? findOrganisation(name.replace(OF_AMERICA, ''), keyOfOrganisation) : null)
  );
}

/** An office of one country, or one that an article does not say the country of. */
export function readOffice({ key, name, otherNames }: PlacedInstitution): Reading {
  return readPlain('organisation', key, name, { otherNames, vague: name === null });
}

/** No company bears the bare name of a city like London. */
function isUnmistakable({ type, firm, thousands }: PlaceRecord): boolean {
  return type === 'city' && (firm || thousands >= UNMISTAKABLE);
}

/** A team or an office under the name of its place: `Chicago` in a report on baseball, `Germany` at a World Cup. */
export function readNamesakeOfPlace(
  form: NameForm,
  [place]: readonly PlaceRecord[],
  field: GameReport,
  beside: number,
): Reading | null {
  const { sport } = field;
  if (place === undefined) return null;
  const team = nameNationalTeam(form, place, field, beside);
  if (team !== null) return readTeam(team);
  if (place.type === 'country' || (sport === null && isUnmistakable(place)))
    return readPlace({ name: place.name, record: place });
  return readTeamOfCity(form.name, place, field);
}

/** The team of a city that bears no other name than its own; `null` where its article reports on no game of teams. */
export function readTeamOfCity(name: string, place: PlaceRecord, { sport }: GameReport): Reading | null {
  if (sport === null || sport === 'other') return null;
  const key = `${keyOfOrganisation(name)} @${sport}`;
  const fixedName = `${place.name.replace(/, .+/, '')} (${sport})`;
  return readPlain('organisation', key, fixedName, { sport });
}
