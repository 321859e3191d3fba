import type { NameEvidence, Reasons } from '../../../model/name-account.ts';
import { isBareName } from '../names/bare-name.ts';
import { Buckets } from '../names/buckets.ts';
import type { Clusters } from '../names/clusters.ts';
import { type CompanyIndex, includesSorted, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { hasLegalForm, keyOfOrganisation, withoutSuffix } from '../names/name-key.ts';
import { isOrdinaryOrganisation } from '../names/ordinary-organisation.ts';
import type { ShortFormLink } from './choose-bearer.ts';

/** Company that a bare surname must share with an organisation of its name, where its article has only the one. */
const LEAST_SHARE = 0.15;

/**
 * Finds the organisation that a word is rather than a surname that nobody bears: one that its article names too, be it
 * with more words (`Emery` of Emery Air Freight), or one in more articles and the same company.
 */
export function indexNamesakes(
  groups: readonly NameGroup[],
  clusters: Clusters,
  company: CompanyIndex,
): (group: NameGroup) => ((article: number) => ShortFormLink | null) | null {
  const organisations = new Map<string, NameGroup>();
  const [companies, longer] = [new Buckets<NameGroup>(), new Buckets<NameGroup>()];
  const bare = new Set(groups.filter(isBareName).map(({ key }) => key));
  const borne = new Set(
    groups.flatMap((group) =>
      group.kind === 'person' && !isBareName(group) ? [withoutSuffix(group.words).at(-1)!] : [],
    ),
  );
  for (const group of groups) {
    if (!isOrdinaryOrganisation(group)) continue;
    const [first = '', second] = group.words;
    if (second !== undefined && bare.has(first) && (group.articleCount > 1 || !borne.has(first)))
      longer.add(first, group);
    if (second !== undefined && bare.has(first) && group.names.some(hasLegalForm))
      companies.add(first, group);
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
    const likeness: NameEvidence = { kind: 'short-form', as: 'word' };
    const inFull = (bearer: number): ShortFormLink => ({
      bearer,
      tell: () => ({ why: [likeness, { kind: 'in-full' }], refused: [] }),
    });
    const namesake = organisations.get(keyOfOrganisation(group.names[0] ?? key));
    const fuller = [companies.get(key), longer.get(key)];
    if (namesake === undefined && fuller.every(({ length }) => length === 0)) return null;
    const apart = company.withWords(words);
    return (article) => {
      if (namesake !== undefined && includesSorted(namesake.articles, article)) return inFull(namesake.index);
      for (const some of fuller) {
        const here = some.filter(({ articles }) => includesSorted(articles, article));
        const [only, ...others] = new Set(here.map(({ index }) => clusters.find(index)));
        if (only !== undefined && others.length === 0) return inFull(only);
      }
      if (namesake === undefined || namesake.articleCount <= articleCount) return null;
      const shared = company.compare([article], namesake.articles, apart);
      if (shared.share < LEAST_SHARE) return null;
      const why: Reasons = [likeness, tellCompany(shared, LEAST_SHARE)];
      return { bearer: namesake.index, tell: () => ({ why, refused: [] }) };
    };
  };
}
