import { countIn } from '../../../tools/collections/count.ts';
import type { Clusters } from '../names/clusters.ts';
import { type Company, speaksAgainst } from '../names/company.ts';
import { hasLegalForm, keyOfOrganisation } from '../names/name-key.ts';
import type { NameGroup } from '../read/gather-names.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u;
/** The share of an acronym's expansions that must be the same one for it to hold where none is given. */
const AGREED = 0.9;
/** Mentions beside the long name, for each article with the acronym alone. */
const USUAL = 0.5;
/** Company that an acronym and its expansion have in common where the first mostly stands alone. */
const LEAST_SHARE = 0.25;
/** Words that acronyms leave out. */
const LEFT_OUT = new Set('of the and for in on to de la le du des et y del'.split(' '));

/** Whether a form is an acronym by its look: `ECOWAS`, `CNSP`, `S&P`. */
export function isAcronym(form: string): boolean {
  return ACRONYM.test(form);
}

/**
 * The first letters of an organisation's words, of three words or more.
 *
 * @example initialsOf(['european', 'court', 'of', 'auditors']) // 'eca'
 */
export function initialsOf(words: readonly string[]): string | null {
  const telling = words.filter((word) => !LEFT_OUT.has(word));
  return telling.length < 3 ? null : telling.map((word) => word[0]).join('');
}

/** Organisations by the acronyms that articles give for them, with how often. */
export function gatherExpansions(
  groups: readonly NameGroup[],
): ReadonlyMap<string, ReadonlyMap<NameGroup, number>> {
  const expansions = new Map<string, Map<NameGroup, number>>();
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.sport !== null || group.vague || group.words.length < 2)
      continue;
    for (const [surface, count] of group.surfaces) {
      const key = keyOfOrganisation(surface);
      if (!isAcronym(surface) || key === group.key) continue;
      const counts = expansions.get(key) ?? new Map<NameGroup, number>();
      countIn(counts, group, count);
      expansions.set(key, counts);
    }
  }
  return expansions;
}

/**
 * An acronym that articles expand in one way belongs to that name also where no article expands it, if the long
 * name is as usual as that, or named with the same others. Otherwise articles of the same days decide, one by one:
 * one article's `Israeli Prison Service (IPS)` does not make it what another calls `IPS`.
 */
export function joinAcronyms(groups: readonly NameGroup[], clusters: Clusters, company: Company): void {
  const bare = new Map<string, NameGroup>();
  for (const group of groups)
    if (group.kind === 'organisation' && group.sport === null && group.words.length === 1)
      bare.set(group.key, group);
  for (const [key, counts] of gatherExpansions(groups)) {
    const acronym = bare.get(key);
    if (acronym === undefined || acronym.fixedName !== null || [...acronym.names.keys()].some(hasLegalForm))
      continue;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [group, count] of counts) {
      if (count < total * AGREED) continue;
      const isName = ({ index }: NameGroup): boolean => index === group.index || index === acronym.index;
      const shared = company.compare(acronym.articles, group.articles, isName);
      const usual = count >= acronym.articles.length * USUAL && !speaksAgainst(shared);
      if (usual || (shared.share >= LEAST_SHARE && shared.evident)) clusters.join(acronym.index, group.index);
    }
  }
}
