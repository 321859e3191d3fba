import type { KnownName } from '../../../knowledge/gazetteer/gazetteer.ts';
import type { EntityKind } from '../../../model/model.ts';

/** A name in a sentence, by its tokens; `to` is exclusive. */
export interface ForeignName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly known: KnownName | null;
}
