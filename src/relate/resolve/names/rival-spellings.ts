import { Buckets } from './buckets.ts';
import { standTogether } from './company.ts';
import type { NameGroup } from './name-group.ts';
import { withoutSuffix } from './name-key.ts';

/**
 * Tells surnames that sound alike and are two from spellings of one: an article that has both, `Reagan` beside
 * `Regan`, tells two people apart.
 */
export function findRivalSpellings(groups: readonly NameGroup[]): (a: string, b: string) => boolean {
  const bearers = new Buckets<NameGroup>();
  for (const group of groups)
    if (group.kind === 'person' && !group.split) bearers.add(withoutSuffix(group.words).at(-1)!, group);
  const verdicts = new Map<string, boolean>();
  return (a, b) => {
    const id = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = verdicts.get(id);
    if (known !== undefined) return known;
    const verdict = bearers.get(a).some((one) => bearers.get(b).some((other) => standTogether(one, other)));
    verdicts.set(id, verdict);
    return verdict;
  };
}
