import { calmDown } from './canonical-name.ts';
import type { NameGroup } from './name-group.ts';

/** A name as people are told of it: the gazetteer's or an editor's, else as it was written first. */
export function showName({ fixedName, names, key }: NameGroup): string {
  return fixedName ?? calmDown(names.keys().next().value ?? key).replace(/\s+/g, ' ');
}
