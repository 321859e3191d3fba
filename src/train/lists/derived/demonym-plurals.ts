import type { Listed, ListedName } from '../listed-name.ts';

/** What has another plural, or none: `Swiss`, `Dutch`, `Chinese`, `Frenchman`. */
const IRREGULAR = /[hsxyz]$|ese$|(?:[^or]|wo)man$/;
/** `Han` would make a given name. */
const WORDS = /^[\p{L} ]{4,}$/u;

/** `Germans` of `German`. */
export function* formPlurals(listed: Listed): Generator<ListedName> {
  for (const name of listed.get('demonym')?.values() ?? [])
    if (WORDS.test(name) && !IRREGULAR.test(name)) yield { list: 'demonym', name: `${name}s` };
}
