import type { Clusters } from '../names/clusters.ts';
import { type Company, speaksAgainst } from '../names/company.ts';
import { gatherExpansions } from '../names/gather-expansions.ts';
import type { NameGroup } from '../names/name-group.ts';
import { hasLegalForm } from '../names/name-key.ts';

/** The share of an acronym's expansions that must be the same one for it to hold where none is given. */
const AGREED = 0.9;
/** Mentions beside the long name, for each article with the acronym alone. */
const USUAL = 0.5;
/** Company that an acronym and its expansion have in common where the first mostly stands alone. */
const LEAST_SHARE = 0.25;

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
