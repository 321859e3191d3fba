import { countIn } from '../../count.ts';
import type { Clusters } from './clusters.ts';
import type { NameGroup } from './gather-names.ts';
import { keyOfName } from './name-key.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u;
/** The share of an acronym's expansions that must be the same one for it to hold where none is given. */
const AGREED = 0.9;

/** Whether a form is an acronym by its look: `ECOWAS`, `CNSP`, `S&P`. */
export function isAcronym(form: string): boolean {
  return ACRONYM.test(form);
}

/** An acronym that articles expand in one way belongs to that name also where no article expands it. */
export function joinAcronyms(groups: readonly NameGroup[], clusters: Clusters): void {
  const expansions = new Map<string, Map<NameGroup, number>>();
  const bare = new Map<string, NameGroup>();
  for (const group of groups) {
    if (group.kind !== 'organisation') continue;
    if (group.words.length === 1) bare.set(group.key, group);
    for (const [surface, count] of group.surfaces) {
      const key = keyOfName(surface);
      if (!isAcronym(surface) || key === group.key) continue;
      const counts = expansions.get(key) ?? new Map<NameGroup, number>();
      countIn(counts, group, count);
      expansions.set(key, counts);
    }
  }
  for (const [key, counts] of expansions) {
    const acronym = bare.get(key);
    if (acronym === undefined) continue;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [group, count] of counts)
      if (count >= total * AGREED) clusters.join(acronym.index, group.index);
  }
}
