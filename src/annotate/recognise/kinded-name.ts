import type { EntityKind, Span } from '../../model.ts';
import type { TokenTable } from '../tagger/token-table.ts';

/** A row of tokens; `to` is exclusive. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A name by its tokens. */
export interface KindedName extends Extent {
  readonly kind: EntityKind;
}

export function spanOf({ starts, ends }: TokenTable, { from, to }: Extent): Span {
  return { start: starts[from]!, end: ends[to - 1]! };
}

export function textOf(table: TokenTable, extent: Extent): string {
  const { start, end } = spanOf(table, extent);
  return table.text.slice(start, end);
}
