import { countIn } from '../../../tools/collections/count.ts';
import { rememberObjects } from '../../../tools/collections/memoise.ts';
import { isAcronym } from './acronym.ts';
import type { NameGroup } from './name-group.ts';
import { keyOfOrganisation } from './name-key.ts';

type Expansions = ReadonlyMap<string, ReadonlyMap<NameGroup, number>>;

/** Organisations by the acronyms that articles give for them, with how often. */
export const gatherExpansions = rememberObjects((groups: readonly NameGroup[]): Expansions => {
  const expansions = new Map<string, Map<NameGroup, number>>();
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.sport !== null || group.vague || group.words.length < 2)
      continue;
    group.visitSurfaces((surface, count) => {
      if (!isAcronym(surface)) return;
      const key = keyOfOrganisation(surface);
      if (key === group.key) return;
      const counts = expansions.get(key) ?? new Map<NameGroup, number>();
      countIn(counts, group, count);
      expansions.set(key, counts);
    });
  }
  return expansions;
});
