import { foldCase } from '../../annotate/tokens.ts';
import type { EntityKind } from '../../model.ts';

/** Legal forms, with and without which a company has the same name. */
const COMPANY_FORMS = new Set(
  'inc corp corporation co cos company ltd limited plc llc sa ag nv gmbh bhd'.split(' '),
);

/**
 * What spellings of one name share: case, diacritics, stops, hyphens and wide spaces are left out.
 *
 * @example keyOfName('São Tomé') // 'sao tome'
 */
export function keyOfName(name: string): string {
  const folded = foldCase(name)
    .replace(/[^\p{L}\p{N}&']+/gu, ' ')
    .trim();
  return folded === '' ? name : folded;
}

/** The key under which names of one kind are the same entity: organisations lose their legal form. */
export function keyOfEntity(kind: EntityKind, name: string): string {
  const key = keyOfName(name);
  if (kind !== 'organisation') return key;
  const words = key.split(' ');
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
