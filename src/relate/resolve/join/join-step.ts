import type { JoinStep, Reasons } from '../../../model/name-account.ts';
import type { CompanyIndex } from '../names/company.ts';
import type { CountIntroductions } from '../names/introductions.ts';
import type { ListingIndex } from '../names/listings.ts';
import type { NameGroup } from '../names/name-group.ts';

/** What a step looks at. */
export interface JoinInput {
  readonly groups: readonly NameGroup[];
  readonly company: CompanyIndex;
  readonly listings: ListingIndex;
  readonly introductionsIn: CountIntroductions;
  /** The entity that a name, by its index, is of as far as is known: those of one have one number. */
  readonly entityOf: (index: number) => number;
  readonly pathOf: (article: number) => string;
}

/** Two names that are one entity or, where the step is not sure, that look like it. */
export interface Proposal {
  /** Names by their index. */
  readonly a: number;
  readonly b: number;
  readonly sure: boolean;
  readonly why: Reasons;
}

/** A way in which names of one entity differ. */
export interface JoinRow {
  readonly step: JoinStep;
  /** Pairs that it is not sure of are worth an editor's look. */
  readonly asksEditor: boolean;
  /** Each pair is joined before the next one is asked for. */
  propose(input: JoinInput): Iterable<Proposal>;
}
