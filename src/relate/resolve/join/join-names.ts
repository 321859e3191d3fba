import type { NameEvidence, NamingStep } from '../../../model/name-account.ts';
import type { Clusters } from '../names/clusters.ts';
import type { NameGroup } from '../names/name-group.ts';
import { ACRONYMS } from './acronyms.ts';
import { BARE_SPELLINGS } from './bare-spellings.ts';
import { BEGINNINGS } from './beginnings.ts';
import { INITIALS } from './initials.ts';
import { INTRODUCED } from './introduced.ts';
import type { JoinInput, JoinRow, Proposal } from './join-step.ts';
import { KINDS } from './kinds.ts';
import { LISTINGS } from './listings.ts';
import { PARTNERS } from './partners.ts';
import { SAME_ARTICLES } from './same-articles.ts';
import { SHORT_NAMES } from './short-names.ts';
import { SIDE_BY_SIDE } from './side-by-side.ts';
import { SLIPS } from './slips.ts';
import { SPELLINGS } from './spellings.ts';
import { VARIANTS } from './variants.ts';

/** The ways of joining, in the order in which they are gone; each row's thresholds stand with it. */
export const JOINS = [
  // `BAKER <BKO>` and `Baker International Corp <BKO>`.
  LISTINGS,
  // `NFUA`, where articles give it for one name: that name.
  ACRONYMS,
  // `Amex`, where most of its articles have the American Stock Exchange too.
  SIDE_BY_SIDE,
  // `Harper/Row` and `Harper and Row`.
  VARIANTS,
  // `Smith Barney`, the beginning of `Smith Barney Harris Upham` and of no other firm.
  PARTNERS,
  // `American Honda`, and `American Honda Motor Co`.
  BEGINNINGS,
  // `Renault`, which articles introduce as Regie Nationale des Usines Renault.
  INTRODUCED,
  // `Pacific Exchange`, which stands in the headlines of the Pacific Stock Exchange alone.
  SAME_ARTICLES,
  // `Banque Nationale de Paris`, read as a person here and as an organisation there: one organisation.
  KINDS,
  // `Mohamed Bazou`, rarer than `Mohamed Bazoum` and one letter off.
  SLIPS,
  // `Moammar Khadafy` and `Muammar Gaddafi`, `Bill Clinton` and `William Clinton`, `Kim Dae` and `Dae Kim`.
  SPELLINGS,
  // `John F. Kennedy` and `John Kennedy`, where there is no `John P. Kennedy`.
  INITIALS,
  // `Ali Bongo`, the beginning of `Ali Bongo Ondimba` and of no other name.
  SHORT_NAMES,
  // `Khadafy` and `Gaddafi`, which no article has with a given name, in the same company.
  BARE_SPELLINGS,
] as const satisfies readonly JoinRow[];

/** A pair of names, and the step that joined them or kept them apart. */
export interface JoinVerdict extends Omit<Proposal, 'sure'> {
  readonly step: NamingStep;
}

export interface Joining {
  /** Each joined what was not one before. */
  readonly joined: readonly JoinVerdict[];
  /** Names, by their index, that are the beginnings of what they were joined with, or misprints, and head no page: the gazetteer's do. */
  readonly shortened: ReadonlySet<number>;
  /** Pairs that a step was not sure of; a later one may have joined them all the same… */
  readonly apart: readonly JoinVerdict[];
  /** …and those of them that are worth an editor's look. */
  readonly doubtful: readonly JoinVerdict[];
}

/** More pairs that were kept apart are not kept in mind for who asks why. */
const MOST_APART = 100_000;

/**
 * Of organisations, a word heads no page beside what it begins, `Ford`, nor do several that are rarer than that, nor an acronym's, `GM Canada`; but the
 * gazetteer's do. Nor does what is misprinted.
 */
function isHeadedByOther(short: NameGroup, long: NameGroup, likeness: NameEvidence): boolean {
  if (short.fixedName !== null) return false;
  if (likeness.kind === 'letter') return short.articleCount < long.articleCount;
  if (short.kind !== 'organisation') return false;
  const isOfAcronym = likeness.kind === 'short-form' && likeness.as === 'acronym';
  if (likeness.kind === 'part' || likeness.kind === 'introduced' || isOfAcronym)
    return short.articleCount <= long.articleCount;
  return likeness.kind === 'short-form' && likeness.as === 'beginning';
}

/** Joins names that are one entity whatever article they stand in, in `clusters`. */
export function joinNames(input: Omit<JoinInput, 'entityOf'>, clusters: Clusters): Joining {
  const entityOf = (index: number): number => clusters.find(index);
  const joined: JoinVerdict[] = [];
  const apart: JoinVerdict[] = [];
  const doubtful: JoinVerdict[] = [];
  const shortened = new Set<number>();
  for (const { step, asksEditor, propose } of JOINS)
    for (const { a, b, sure, why } of propose({ ...input, entityOf })) {
      if (entityOf(a) === entityOf(b)) continue;
      const verdict = { a, b, why, step };
      if (sure) {
        clusters.join(a, b);
        joined.push(verdict);
        if (isHeadedByOther(input.groups[a]!, input.groups[b]!, why[0])) shortened.add(a);
        continue;
      }
      if (apart.length < MOST_APART) apart.push(verdict);
      if (asksEditor) doubtful.push(verdict);
    }
  return { joined, shortened, apart, doubtful };
}
