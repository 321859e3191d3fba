import type { EntityKind } from '../../model/model.ts';

/** A name as the recogniser finds it, before the article's names are told to each other. */
export interface FoundName {
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly form?: 'demonym';
  /** The full name that the gazetteer has for it; `null` for names that only the text gives away. */
  readonly fullName: string | null;
}

/** A short form with the name that the article gives for it: `ECOWAS (Economic Community of …)`. */
interface Expansion {
  readonly acronym: string;
  readonly name: string;
}

/** What the recogniser makes of an article. */
export interface Recognition {
  /** In the order of their start; they do not overlap, and each is inside one sentence. */
  readonly names: readonly FoundName[];
  readonly expansions: readonly Expansion[];
}
