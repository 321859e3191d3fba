import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { Clusters } from '../names/clusters.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';

/**
 * A name of several words is one entity whatever kind a context made of it: `Banque Nationale de Paris` is no
 * person. Single words, and names of places, may well be several: `Wagner`, `Chicago`.
 */
export function joinKinds(groups: readonly NameGroup[], clusters: Clusters): void {
  const byName = new Map<string, NameGroup>();
  for (const group of groups) {
    const { split, vague, place, fixedName, words, names } = group;
    if (split || vague || place !== null || fixedName !== null || words.length < 2) continue;
    // By the key itself too, in which `Hughes Tool Co` has no legal form.
    for (const name of new Set([...names.keys(), group.key])) {
      const key = keyOfName(name);
      const other = byName.get(key);
      if (other === undefined) byName.set(key, group);
      else if (other.kind !== group.kind && findPlaces(name).length === 0)
        clusters.join(other.index, group.index);
    }
  }
}
