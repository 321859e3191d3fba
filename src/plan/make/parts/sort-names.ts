import anyAscii from 'any-ascii';
import type { IndexEntry } from '../../../model/page-parts.ts';
import type { Section } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { letterOf } from './letters.ts';

/** An entry of an index, with what tells it from others of its name. */
export interface NamedEntry extends IndexEntry {
  readonly id: string;
}

/** Entries by the letters under which they are filed, both from A to Z. */
export function sortByLetter(
  entries: readonly NamedEntry[],
  section: Section,
): readonly (readonly [letter: string, entries: readonly IndexEntry[]])[] {
  const sorted = entries
    .map(({ id, ...entry }) => {
      const name = fileName(entry.name, section);
      return { entry: { ...entry, name }, key: `${anyAscii(name).toLowerCase()}\u0000${id}` };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry);
  return [...groupBy(sorted, ({ name }) => letterOf(name))].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Small words that belong to the family name: `van der Leyen, Ursula`. */
const PARTICLES = new Set([
  'al',
  'bin',
  'ben',
  'van',
  'von',
  'de',
  'da',
  'di',
  'del',
  'della',
  'du',
  'el',
  'la',
  'le',
  'dos',
  'st',
]);

/** No names by which people are filed: `King, Martin Luther, Jr.` */
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** People are filed under their last name, as in any newspaper's index: `Bazoum, Mohamed`. */
function fileName(name: string, section: Section): string {
  if (section === 'organisations' || section === 'sources') return name.replace(/^the\s+/i, '');
  if (section !== 'people') return name;
  const words = name.split(/\s+/);
  const generation = words.length > 2 && GENERATION.test(words.at(-1)!) ? `, ${words.pop()!}` : '';
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!.toLowerCase())) at -= 1;
  return at < 1 ? name : `${words.slice(at).join(' ')}, ${words.slice(0, at).join(' ')}${generation}`;
}
