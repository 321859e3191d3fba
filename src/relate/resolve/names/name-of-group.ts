import { isAcronym } from './acronym.ts';
import { calmDown } from './canonical-name.ts';
import type { NameGroup } from './name-group.ts';

/** A name as people are told of it: the gazetteer's or an editor's, else as it was written first. */
export function nameOfGroup({ kind, fixedName, names, key }: NameGroup): string {
  if (fixedName !== null) return fixedName;
  const written = (names.keys().next().value ?? key).replace(/\s+/g, ' ');
  return kind === 'organisation' && isAcronym(written) ? written : calmDown(written);
}
