import { type TokenSpan, TYPES } from '../tagger/labels.ts';
import type { TokenTable } from '../tagger/token-table.ts';

/** `Bank of` and `Korea`, which some papers that the tagger learned from mark apart, are one name. */
export function joinOf({ forms }: TokenTable, names: readonly TokenSpan[]): readonly TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const leads =
      last !== undefined &&
      last.to === name.from &&
      last.to - last.from > 1 &&
      forms[last.to - 1]!.text === 'of' &&
      TYPES[last.type] === 'ORG' &&
      TYPES[name.type] === 'LOC';
    if (leads) joined[joined.length - 1] = { ...last, to: name.to };
    else joined.push(name);
  }
  return joined;
}
