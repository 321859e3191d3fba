import type { NameEvidence } from '../../../model/name-account.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { findTogether } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { withoutSuffix } from '../names/name-key.ts';
import type { JoinRow } from './join-step.ts';

/** Whether two runs of middle names may be one person's: `F` and `Fitzgerald`, but not `F` and `P`. */
function agreeOn(a: readonly string[], b: readonly string[]): boolean {
  const isInitial = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one);
  return a.every((one, i) => {
    const other = b[i] ?? one;
    return one === other || isInitial(one, other) || isInitial(other, one);
  });
}

/** The article that names both of two, of whom one has a `Jr` that the other lacks. */
function findFatherAndSon(a: NameGroup, b: NameGroup): number | null {
  return a.words.at(-1) === b.words.at(-1) ? null : findTogether(a, b);
}

/**
 * A person's name with a middle name or initial joins the name without, where all the archive's middle names for
 * it fit each other: `John F. Kennedy`, `John Fitzgerald Kennedy` and `John Kennedy`, but none of them where there
 * is also a `John P. Kennedy`: then those that agree are joined, and the short name is left alone.
 */
export const INITIALS = {
  step: 'initials',
  asksEditor: false,
  *propose({ groups, pathOf }) {
    const people = groups.filter(
      ({ kind, split, words }) => kind === 'person' && !split && words.length > 1 && words[0]!.length > 1,
    );
    const byEnds = groupBy(people, ({ words }) => {
      const name = withoutSuffix(words);
      return `${name[0]} ${name.at(-1)}`;
    });
    for (const bearers of byEnds.values()) {
      if (bearers.length < 2) continue;
      const middles = bearers.map(({ words }) => withoutSuffix(words).slice(1, -1));
      const agree = middles.every((one) => middles.every((other) => agreeOn(one, other)));
      const all = [...new Set(middles.map((middle) => middle.join(' ')))].filter((middle) => middle !== '');
      for (const [i, one] of bearers.entries())
        for (const [j, other] of bearers.entries()) {
          if (j <= i) continue;
          const named = middles[i]!.length > 0 && middles[j]!.length > 0 && agreeOn(middles[i]!, middles[j]!);
          const fit = agree || named;
          const told = fit ? findFatherAndSon(one, other) : null;
          const likeness: NameEvidence = { kind: 'middle-names', all, fit };
          yield {
            a: one.index,
            b: other.index,
            sure: fit && told === null,
            why: told === null ? [likeness] : [likeness, { kind: 'together', path: pathOf(told) }],
          };
        }
    }
  },
} as const satisfies JoinRow;
