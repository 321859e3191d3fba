import anyAscii from 'any-ascii';
import { NAME_SUFFIXES } from '../../../knowledge/people/generations.ts';
import { FAMILY_PARTICLES } from '../../../knowledge/people/particles.ts';
import { isSurelyPerson } from '../../../knowledge/signatures/is-surely-person.ts';
import { ORGANISATION } from '../../../knowledge/signatures/signature-words.ts';
import type { Section } from '../../../model/entity-sections.ts';
import type { IndexEntry } from '../../../model/page-parts.ts';
import { groupBy } from '../../../tools/collections/group.ts';

/** An entry of an index, with what tells it from others of its name. */
export interface NamedEntry extends IndexEntry {
  readonly id: string;
}

/** Entries by what they are filed under, letters or parts of one, both from A to Z. */
export function sortEntries(
  entries: readonly NamedEntry[],
  section: Section,
  keyOf: (name: string) => string,
): readonly (readonly [key: string, entries: readonly IndexEntry[]])[] {
  const sorted = entries
    .map(({ id, ...entry }) => {
      const name = fileName(entry.name, section);
      return { entry: { ...entry, name }, key: `${anyAscii(name).toLowerCase()}\u0000${id}` };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry);
  return [...groupBy(sorted, ({ name }) => keyOf(name))].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `International Crisis Group` signs as well. */
function namesOrganisation(name: string): boolean {
  return ORGANISATION.test(name) && !isSurelyPerson(name);
}

/** People and authors are filed under their last name, as in any newspaper's index: `Bazoum, Mohamed`, `King, Martin Luther, Jr.` */
export function fileName(name: string, section: Section): string {
  if (section === 'organisations' || section === 'sources') return name.replace(/^the\s+/i, '');
  if (section === 'authors' ? namesOrganisation(name) : section !== 'people') return name;
  const words = name.split(/\s+/);
  const generation =
    words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!.toLowerCase().replace('.', ''))
      ? `, ${words.pop()!}`
      : '';
  let at = words.length - 1;
  while (at > 1 && FAMILY_PARTICLES.has(words[at - 1]!.toLowerCase())) at -= 1;
  return at < 1 ? name : `${words.slice(at).join(' ')}, ${words.slice(0, at).join(' ')}${generation}`;
}
