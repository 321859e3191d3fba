import type { NameGroup } from './name-group.ts';

/** An organisation by a name of its own: no team of a city, no word like `University`, and nothing that an editor took out. */
export function isOrdinaryOrganisation({ kind, split, vague, sport }: NameGroup): boolean {
  return kind === 'organisation' && !split && !vague && sport === null;
}

/** An ordinary organisation that is no office of one country, of which another may have one of the same name. */
export function isOfNoCountry(group: NameGroup): boolean {
  return isOrdinaryOrganisation(group) && !group.key.includes('@');
}
