import { writeName } from './heading/canonical-name.ts';
import type { NameGroup } from './name-group.ts';

/** A name as people are told of it: the gazetteer's or an editor's, else as it was written first. */
export function nameOfGroup({ kind, fixedName, names, key }: NameGroup): string {
  if (fixedName !== null) return fixedName;
  return writeName(kind, names[0] ?? key);
}
