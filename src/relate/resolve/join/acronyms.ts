import type { NameEvidence } from '../../../model/name-account.ts';
import { speaksAgainst, tellCompany } from '../names/company.ts';
import { gatherExpansions } from '../names/gather-expansions.ts';
import type { NameGroup } from '../names/name-group.ts';
import { hasLegalForm } from '../names/name-key.ts';
import type { JoinRow } from './join-step.ts';

/** The share of an acronym's expansions that must be the same one for it to hold where none is given. */
const AGREED = 0.9;
/** Articles that give it for the long name, as far as its mentions tell, for each that has it alone. */
const USUAL = 0.5;
const SHORTEST_WORD = 5;
const SMALL_LETTERS = /\p{Ll}{2}/u;
/** `Freddie Mac` stands for a name as letters do. */
const MOST_WORDS = 2;
/** Company that an acronym and its expansion have in common where the first mostly stands alone. */
const LEAST_SHARE = 0.25;

/**
 * An acronym that articles expand in one way belongs to that name also where no article expands it, if the long
 * name is as usual as that, or named with the same others. Otherwise articles of the same days decide, one by one:
 * one article's `Israeli Prison Service (IPS)` does not make it what another calls `IPS`.
 */
export const ACRONYMS = {
  step: 'acronyms',
  asksEditor: false,
  *propose({ groups, company }) {
    const bare = indexAcronyms(groups);
    for (const [key, counts] of gatherExpansions(groups)) {
      const acronym = bare.get(key);
      if (acronym === undefined) continue;
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      for (const group of counts.keys()) {
        const count = countAgreeing(group, counts);
        const [a, b] = [acronym.index, group.index];
        const given: NameEvidence = { kind: 'expansion', times: count, of: total };
        if (count < total * AGREED) {
          yield { a, b, sure: false, why: [given] };
          continue;
        }
        const shared = company.compare(acronym.articles, group.articles, company.without([a, b]));
        const givenIn = Math.min(count, group.articleCount);
        const isUsual = isSpoken(acronym, group) || givenIn >= acronym.articleCount * USUAL;
        const usual = isUsual && !speaksAgainst(shared);
        const alone: NameEvidence = { kind: 'alone', articles: acronym.articleCount };
        yield {
          a,
          b,
          sure: usual || (shared.share >= LEAST_SHARE && shared.evident),
          why: [given, alone, tellCompany(shared, usual ? null : LEAST_SHARE)],
        };
      }
    }
  },
} as const satisfies JoinRow;

/** Letters stand for several names; what is spoken as a word, `Statoil`, hardly does. */
function isSpoken({ names, words, plainKey }: NameGroup, long: NameGroup): boolean {
  if (words.some((word) => long.words.includes(word))) return false;
  return plainKey.length >= SHORTEST_WORD && names.some((name) => SMALL_LETTERS.test(name));
}

/** How often articles give an acronym for a name, or for one that it holds or is held by: `U.N. Food and Agriculture Organisation`. */
function countAgreeing(group: NameGroup, counts: ReadonlyMap<NameGroup, number>): number {
  const padded = ` ${group.plainKey} `;
  let sum = 0;
  for (const [other, count] of counts) {
    const theirs = ` ${other.plainKey} `;
    // Two countries may have an office of one name.
    const isOffice = group.key.includes('@') || other.key.includes('@');
    if (other === group || (!isOffice && (padded.includes(theirs) || theirs.includes(padded)))) sum += count;
  }
  return sum;
}

/** Acronyms that stand alone, by their key; one with a legal form is a company's name. */
function indexAcronyms(groups: readonly NameGroup[]): ReadonlyMap<string, NameGroup> {
  const bare = new Map<string, NameGroup>();
  for (const group of groups)
    if (group.kind === 'organisation' && group.sport === null && group.words.length <= MOST_WORDS)
      bare.set(group.key, group);
  for (const [key, { fixedName, names }] of bare)
    if (fixedName !== null || names.some(hasLegalForm)) bare.delete(key);
  return bare;
}
