import type { EntityKind, Span } from '../../model/model.ts';
import type { TokenTable } from '../tagger/words/token-table.ts';

/** A row of tokens; `to` is exclusive. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A name by its tokens. */
export interface KindedName extends Extent {
  readonly kind: EntityKind;
}

export function spanOfTokens({ starts, ends }: TokenTable, { from, to }: Extent): Span {
  return { start: starts[from]!, end: ends[to - 1]! };
}

export function textOf(table: TokenTable, extent: Extent): string {
  const { start, end } = spanOfTokens(table, extent);
  return table.text.slice(start, end);
}

/** Whether no sentence begins inside a row of tokens: what stands behind a heading is no part of a name in it. */
export function isInOneSentence({ sentences }: TokenTable, { from, to }: Extent): boolean {
  return !sentences.some((sentence) => from < sentence.from && sentence.from < to);
}

/** Names with others in the place of all that they overlap; both are in order, and neither overlap among themselves. */
export function putOver(names: readonly KindedName[], wholes: readonly KindedName[]): readonly KindedName[] {
  if (wholes.length === 0) return names;
  const all: KindedName[] = [];
  let at = 0;
  for (const whole of wholes) {
    while (at < names.length && names[at]!.to <= whole.from) all.push(names[at++]!);
    while (at < names.length && names[at]!.from < whole.to) at++;
    all.push(whole);
  }
  while (at < names.length) all.push(names[at++]!);
  return all;
}
