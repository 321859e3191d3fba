import { countIn } from '../../../tools/collections/count.ts';
import { rememberObjects } from '../../../tools/collections/memoise.ts';
import { isAcronym } from './acronym.ts';
import type { NameGroup } from './name-group.ts';
import { keyOfOrganisation } from './name-key.ts';

/** Longer words, or two, are no short form. */
const LONGEST_WORD = 16;

type Expansions = ReadonlyMap<string, ReadonlyMap<NameGroup, number>>;

/** Organisations by the acronyms that articles give for them, and words that are none of their names, with how often. */
export const gatherExpansions = rememberObjects((groups: readonly NameGroup[]): Expansions => {
  const expansions = new Map<string, Map<NameGroup, number>>();
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.sport !== null || group.vague || group.words.length < 2)
      continue;
    group.visitSurfaces((surface, count) => {
      if (!isAcronym(surface) && group.fixedName !== null) return;
      const key = keyOfOrganisation(surface);
      // `Keidanren` of the Federation of Economic Organisations.
      if (!isAcronym(surface) && (key.length > LONGEST_WORD || sharesWord(key, group))) return;
      if (key === group.key) return;
      const counts = expansions.get(key) ?? new Map<NameGroup, number>();
      countIn(counts, group, count);
      expansions.set(key, counts);
    });
  }
  return expansions;
});

function sharesWord(key: string, { words }: NameGroup): boolean {
  return key.split(' ').some((word) => words.includes(word));
}
