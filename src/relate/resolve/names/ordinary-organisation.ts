import type { NameGroup } from './name-group.ts';

/** An organisation by a name of its own: no team of a city, no word like `University`, and nothing that an editor took out. */
export function isOrdinaryOrganisation({ kind, split, vague, sport }: NameGroup): boolean {
  return kind === 'organisation' && !split && !vague && sport === null;
}
