import type { ShortForm } from '../../../model/name-account.ts';
import { initialsOf } from '../names/acronym.ts';
import { Buckets } from '../names/buckets.ts';
import type { Clusters } from '../names/clusters.ts';
import type { CompanyIndex } from '../names/company.ts';
import { gatherExpansions } from '../names/gather-expansions.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';
import { chooseInSpans, type LinkName, ONLY_IN_FULL, type Refused, UNEXPLAINED } from './choose-bearer.ts';
import { Sightings } from './sightings.ts';

/** Company that a short form must share with the articles that have the long one, where its own article does not. */
const LEAST_SHARE = 0.15;

/** More words than these are a name of their own. */
const MOST_WORDS = 2;
const LONGEST_CITY = 3;

/** Ways from a short form to long ones, the surest first. */
const WAYS = [
  { as: 'acronym', key: 'expansion' },
  { as: 'initials', key: 'initials' },
  { as: 'beginning', key: 'head' },
  { as: 'end', key: 'tail' },
] as const satisfies readonly { readonly as: ShortForm; readonly key: string }[];
const WAYS_OF_TEAMS = WAYS.filter(({ key }) => key === 'head');

/** A short form of an organisation: a word or two, an acronym, or a team by its city. */
export function isShortOrganisation({ kind, words, split, fixedName, sport, names }: NameGroup): boolean {
  // With its legal form, `Pirelli SpA`, it is a company of its own beside `Pirelli Cables`.
  for (const name of names.keys()) if (keyOfName(name).split(' ').length > words.length) return false;
  return (
    kind === 'organisation' &&
    !split &&
    (sport !== null || (fixedName === null && words.length <= MOST_WORDS))
  );
}

/**
 * Explains short forms of organisations by the long one that the article has, else by one in articles of the same
 * days and company: `Chicago` by `Chicago White Sox`, `Barclays` by `Barclays Bank`, an acronym by one of its
 * expansions. What nothing explains is an organisation of that name.
 */
export function linkOrganisations(
  groups: readonly NameGroup[],
  days: readonly (number | null)[],
  clusters: Clusters,
  company: CompanyIndex,
): LinkName {
  const index = indexLongNames(groups);
  const known = new Map<string, Sightings>();
  const sightingsOf = (key: string): Sightings => {
    const sightings = known.get(key) ?? new Sightings(index.get(key), days, clusters);
    known.set(key, sightings);
    return sightings;
  };
  return (group) => {
    const { sport, words, vague } = group;
    const name = words.join(' ');
    const ways = (sport === null ? WAYS : WAYS_OF_TEAMS).filter(({ key }) => index.has(`${key} ${name}`));
    const isName = ({ kind, words: others }: NameGroup): boolean =>
      kind === 'organisation' && others.includes(words[0]!);
    const least = vague ? ONLY_IN_FULL : sport === null ? LEAST_SHARE : 0;
    const field = sport !== null;
    return (article) => {
      const refused: Refused[] = [];
      for (const { as, key } of ways) {
        const spans = sightingsOf(`${key} ${name}`).around(days[article] ?? null);
        const link = chooseInSpans(article, spans, company, { as, isName, least, field });
        refused.push(...link.refused);
        if (typeof link.bearer === 'number') return { ...link, refused };
      }
      return { ...UNEXPLAINED, refused };
    };
  };
}

/** Long names by what short forms of them look like. */
function indexLongNames(groups: readonly NameGroup[]): Buckets<NameGroup> {
  const index = new Buckets<NameGroup>();
  for (const group of groups) {
    const { kind, words, split, vague, sport } = group;
    if (kind !== 'organisation' || split || vague || sport !== null || words.length < 2) continue;
    for (let length = 1; length < words.length && length <= LONGEST_CITY; length++) {
      index.add(`head ${words.slice(0, length).join(' ')}`, group);
      if (length <= MOST_WORDS) index.add(`tail ${words.slice(-length).join(' ')}`, group);
    }
    const initials = initialsOf(words);
    if (initials !== null) index.add(`initials ${initials}`, group);
  }
  for (const [acronym, expansions] of gatherExpansions(groups))
    for (const group of expansions.keys()) index.add(`expansion ${acronym}`, group);
  return index;
}
