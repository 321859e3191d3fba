import type { EntityKind } from '../../model.ts';
import type { KnownName } from '../gazetteer/gazetteer.ts';

/** A name in a sentence, by its tokens; `to` is exclusive. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly known: KnownName | null;
}
