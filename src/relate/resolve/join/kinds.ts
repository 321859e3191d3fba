import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';
import type { JoinRow } from './join-step.ts';

/** One word may well be the name of several. */
const FEWEST_WORDS = 2;

/**
 * A name of several words is one entity whatever kind a context made of it: `Banque Nationale de Paris` is no
 * person. Single words, and names of places, may well be several: `Wagner`, `Chicago`.
 */
export const KINDS = {
  step: 'kinds',
  asksEditor: false,
  *propose({ groups }) {
    const byName = new Map<string, NameGroup>();
    for (const group of groups) {
      const { split, vague, place, fixedName, words, kind } = group;
      if (split || vague || place !== null || fixedName !== null || words.length < FEWEST_WORDS) continue;
      // By the key itself too, in which `Hughes Tool Co` has no legal form.
      const { names } = group;
      for (const name of names.every((one) => keyOfName(one) === group.key) ? names : [...names, group.key]) {
        const key = keyOfName(name);
        const other = byName.get(key);
        if (other === undefined) byName.set(key, group);
        if (other === undefined || other.kind === kind) continue;
        const isPlace = findPlaces(name).length > 0;
        const likeness: NameEvidence = { kind: 'two-kinds', kinds: [other.kind, kind] };
        yield {
          a: other.index,
          b: group.index,
          sure: !isPlace,
          why: isPlace ? [likeness, { kind: 'known-place' }] : [likeness],
        };
      }
    }
  },
} as const satisfies JoinRow;
