import { readRows } from './read-resource.ts';

let names: ReadonlyMap<string, string> | null = null;

/**
 * A country's name by its ISO 3166-1 code; `null` for a code that the gazetteer does not have.
 *
 * @example nameCountry('NE') // 'Niger'
 */
export function nameCountry(code: string): string | null {
  names ??= new Map(readRows('countries.tsv').map(([key = '', name = '']) => [key, name]));
  return names.get(code) ?? null;
}
