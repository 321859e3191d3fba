import type { EntityKind } from '../../model/model.ts';
import type { Identifier } from './identifiers.ts';

/** Where a decision stands in `entities.yaml`; line and column count from 1. */
export interface DecisionPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

interface DecisionBase {
  /**
   * The name that it is about, as the archive or the gazetteer writes it; case does not matter. Where several
   * kinds of entity bear it, the section tells which: `places/Chicago`.
   */
  readonly name: string;
  readonly place: DecisionPlace;
}

/** One line of `entities.yaml`: what the archive's editor knows better. */
export type Decision =
  | (DecisionBase & { readonly kind: 'merge'; readonly into: string })
  | (DecisionBase & { readonly kind: 'split'; readonly articles: string; readonly as: string })
  | (DecisionBase & { readonly kind: 'rename'; readonly to: string })
  | (DecisionBase & { readonly kind: 'retype'; readonly to: EntityKind })
  | (DecisionBase & { readonly kind: 'hide' })
  | (DecisionBase & { readonly kind: 'note'; readonly text: string })
  | (DecisionBase & { readonly kind: 'identify'; readonly as: Identifier })
  | (DecisionBase & { readonly kind: 'link'; readonly to: string })
  | (DecisionBase & { readonly kind: 'page' });

export type DecisionKind = Decision['kind'];

/** In the order of the file. */
export interface Decisions {
  readonly list: readonly Decision[];
}

export const NO_DECISIONS: Decisions = { list: [] };

/** The fields that each decision needs beside the name. */
export const DECISION_FIELDS = {
  merge: ['into'],
  split: ['articles', 'as'],
  rename: ['to'],
  retype: ['to'],
  hide: [],
  note: ['text'],
  identify: ['as'],
  link: ['to'],
  page: [],
} as const satisfies Record<DecisionKind, readonly string[]>;
