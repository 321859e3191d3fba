import { mix } from './hash.ts';
import type { TokenTable } from './token-table.ts';
import { MATTER } from './word-form.ts';

/** Name lists in which the phrases around each token stand: a bit a list. */
export interface Phrases {
  /** Phrases of two words or more that begin, go on, and end at the token. */
  readonly begins: Int32Array;
  readonly inside: Int32Array;
  readonly ends: Int32Array;
}

const LONGEST = 6;

/** Hash of a phrase so far and one more word; a single word's is its own. */
export function extendPhrase(hash: number, folded: number): number {
  return mix(hash, folded);
}

/** Looks phrases up from every token of the stretches. */
export function findPhrases(
  table: TokenTable,
  stretches: readonly { readonly from: number; readonly to: number }[],
  findPhrase: (hash: number) => number,
): Phrases {
  const { forms } = table;
  const begins = new Int32Array(forms.length);
  const inside = new Int32Array(forms.length);
  const ends = new Int32Array(forms.length);
  for (const { from, to } of stretches)
    for (let at = from; at < to; at++) {
      if (forms[at]!.matter === MATTER.mark) continue;
      let hash = forms[at]!.folded;
      for (let end = at + 1, words = 1; end < to && words < LONGEST; end++) {
        const form = forms[end]!;
        // Hyphens, stops and ampersands are no words of a phrase.
        if (form.matter === MATTER.mark && form.text !== "'s") {
          if (form.text === ',' || form.text === '(' || form.text === ')') break;
          continue;
        }
        words++;
        hash = extendPhrase(hash, form.folded);
        const lists = findPhrase(hash);
        if (lists === 0) continue;
        begins[at]! |= lists;
        for (let i = at + 1; i < end; i++) inside[i]! |= lists;
        ends[end]! |= lists;
      }
    }
  return { begins, inside, ends };
}
