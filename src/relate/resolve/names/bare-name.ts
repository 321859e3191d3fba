import type { NameGroup } from './name-group.ts';
import { withoutSuffix } from './name-key.ts';

/** A surname alone, or behind initials. */
export function isBareName({ kind, words, split, fixedName }: NameGroup): boolean {
  if (kind !== 'person' || split || fixedName !== null) return false;
  return withoutSuffix(words)
    .slice(0, -1)
    .every((word) => word.length === 1);
}
