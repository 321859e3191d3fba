import type { PluralForm } from './plural.ts';

/**
 * The noun behind a number, as Spanish and Portuguese have it.
 *
 * @example follow('many', 'artículo', 'artículos') // ' de artículos', after a million
 */
export function follow(form: PluralForm, one: string, more: string): string {
  if (form === 'one') return ` ${one}`;
  return form === 'many' ? ` de ${more}` : ` ${more}`;
}
