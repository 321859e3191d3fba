import type { NameEvidence } from '../../../model/name-account.ts';
import { type CompanyIndex, includesSorted, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfOrganisation } from '../names/name-key.ts';
import type { ShortFormLink } from './choose-bearer.ts';

/** Company that a bare surname must share with an organisation of its name, where its article has only the one. */
const LEAST_SHARE = 0.15;

/**
 * Finds the organisation that a word is rather than a surname that nobody bears: one that its article names too,
 * or one in more articles and the same company.
 */
export function indexNamesakes(
  groups: readonly NameGroup[],
  company: CompanyIndex,
): (group: NameGroup) => ((article: number) => ShortFormLink | null) | null {
  const organisations = new Map<string, NameGroup>();
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.split || group.vague || group.sport !== null) continue;
    const add = (form: string): void => {
      const key = keyOfOrganisation(form);
      if (!key.includes(' ') && !organisations.has(key)) organisations.set(key, group);
    };
    add(group.key);
    group.visitSurfaces(add);
  }
  return (group) => {
    const { words, key, articleCount } = group;
    if (words.length > 1) return null;
    const namesake = organisations.get(keyOfOrganisation(group.names[0] ?? key));
    if (namesake === undefined) return null;
    const bearer = namesake.index;
    const likeness: NameEvidence = { kind: 'short-form', as: 'word' };
    const apart = company.withWords(words);
    return (article) => {
      if (includesSorted(namesake.articles, article))
        return { bearer, tell: () => ({ why: [likeness, { kind: 'in-full' }], refused: [] }) };
      if (namesake.articleCount <= articleCount) return null;
      const shared = company.compare([article], namesake.articles, apart);
      if (shared.share < LEAST_SHARE) return null;
      return { bearer, tell: () => ({ why: [likeness, tellCompany(shared, LEAST_SHARE)], refused: [] }) };
    };
  };
}
