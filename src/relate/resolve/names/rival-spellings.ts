import { rememberObjects } from '../../../tools/collections/memoise.ts';
import { Buckets } from './buckets.ts';
import { findTogether } from './company.ts';
import type { NameGroup } from './name-group.ts';
import { withoutSuffix } from './name-key.ts';

/**
 * Tells surnames that sound alike and are two from spellings of one: an article that has both, `Reagan` beside
 * `Regan`, tells two people apart.
 *
 * @returns finds the first such article; `null` where there is none
 */
export const findRivalSpellings = rememberObjects((groups: readonly NameGroup[]) => {
  const bearers = new Buckets<NameGroup>();
  for (const group of groups)
    if (group.kind === 'person' && !group.split) bearers.add(withoutSuffix(group.words).at(-1)!, group);
  const verdicts = new Map<string, number | null>();
  return (a: string, b: string): number | null => {
    const id = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = verdicts.get(id);
    if (known !== undefined) return known;
    const verdict = findFirst(bearers.get(a), bearers.get(b));
    verdicts.set(id, verdict);
    return verdict;
  };
});

function findFirst(some: readonly NameGroup[], others: readonly NameGroup[]): number | null {
  for (const one of some)
    for (const other of others) {
      const article = findTogether(one, other);
      if (article !== null) return article;
    }
  return null;
}
