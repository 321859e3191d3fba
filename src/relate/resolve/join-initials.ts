import type { Clusters } from './clusters.ts';
import type { NameGroup } from './gather-names.ts';

/**
 * A person's name with a middle initial joins the name without, where the archive has only one initial for it:
 * `John F. Kennedy` and `John Kennedy`, but neither where there is also a `John P. Kennedy`.
 */
export function joinInitials(groups: readonly NameGroup[], clusters: Clusters): void {
  const plain = new Map<string, NameGroup>();
  const withInitial = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.kind !== 'person') continue;
    const [first, ...rest] = group.words;
    const last = rest.pop();
    if (first === undefined || last === undefined || first.length < 2) continue;
    const key = `${first} ${last}`;
    if (rest.length === 0) plain.set(key, group);
    else if (rest.every((word) => word.length === 1))
      withInitial.set(key, [...(withInitial.get(key) ?? []), group]);
  }
  for (const [key, groups] of withInitial) {
    const short = plain.get(key);
    const [only] = groups;
    if (short !== undefined && only !== undefined && groups.length === 1)
      clusters.join(short.index, only.index);
  }
}
