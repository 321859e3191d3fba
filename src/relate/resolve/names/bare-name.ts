import { NUMERALS } from '../../../knowledge/people/generations.ts';
import type { NameGroup } from './name-group.ts';
import { withoutSuffix } from './name-key.ts';

/** A surname alone, or behind initials; but a king, `Abdullah II`, has no other name. */
export function isBareName({ kind, words, split, fixedName }: NameGroup): boolean {
  if (kind !== 'person' || split || fixedName !== null) return false;
  if (words.length > 1 && NUMERALS.has(words.at(-1)!)) return false;
  const surname = withoutSuffix(words).length - 1;
  return words.every((word, at) => at >= surname || word.length === 1);
}
