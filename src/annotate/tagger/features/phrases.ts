import { foldCase } from '../../../tools/text/tokens.ts';
import { hashText, mix } from '../model/hash.ts';
import type { TokenTable } from '../words/token-table.ts';
import { tokensOf } from '../words/tokenize.ts';
import {
  FIELD,
  FIELDS,
  MATTER,
  markOfSigns,
  matterOf,
  matterOfSigns,
  type WordForm,
} from '../words/word-form.ts';

/** Name lists in which the phrases around each token stand: a bit a list. */
export interface Phrases {
  /** Phrases of two words or more that begin, go on, and end at the token. */
  readonly begins: Int32Array;
  readonly inside: Int32Array;
  readonly ends: Int32Array;
}

const LONGEST = 6;
/** Marks at which a phrase ends. */
const BREAKS: readonly number[] = [',', '(', ')'].map((mark) => mark.charCodeAt(0));

/** The key that a name is looked up by, as it is made of tokens; `null` where the name has no word. */
export function hashPhrase(name: string): number | null {
  const words = tokensOf(name, { start: 0, end: name.length })
    .map(({ start, end }) => name.slice(start, end))
    .filter((token) => matterOf(token) !== MATTER.mark || token === "'s")
    .map((token) => hashText(foldCase(token)));
  return words.length === 0 ? null : words.reduce(extendPhrase);
}

/**
 * The longest row of words that begins at a token and is known; words that hyphens join are a row too.
 *
 * @param most words of the longest row that is looked for
 * @returns what is known of it, and the index after it; `null` where nothing is
 */
export function findLongest<Known>(
  forms: readonly WordForm[],
  at: number,
  limit: number,
  most: number,
  lookUp: (hash: number) => Known | undefined,
): { readonly known: Known; readonly to: number } | null {
  let hash = forms[at]!.folded;
  let longest: { known: Known; to: number } | null = null;
  for (let end = at, words = 1; end < limit; end++) {
    const { matter, text, folded } = forms[end]!;
    if (end > at) {
      if (text === '-') continue;
      if (matter === MATTER.mark || ++words > most) break;
      hash = extendPhrase(hash, folded);
    }
    const known = lookUp(hash);
    if (known !== undefined) longest = { known, to: end + 1 };
  }
  return longest;
}

/** Looks phrases up from every token of the stretches. */
export function findPhrases(
  table: TokenTable,
  stretches: readonly { readonly from: number; readonly to: number }[],
  findPhrase: (hash: number) => number,
): Phrases {
  const { forms, ids, signs, rows, room } = table;
  const begins = room.numbers(forms.length);
  const inside = room.numbers(forms.length);
  const ends = room.numbers(forms.length);
  for (const { from, to } of stretches)
    for (let at = from; at < to; at++) {
      if (matterOfSigns(signs[at]!) === MATTER.mark) continue;
      let hash = rows[ids[at]! * FIELDS + FIELD.folded]!;
      for (let end = at + 1, words = 1; end < to && words < LONGEST; end++) {
        // Hyphens, stops and ampersands are no words of a phrase.
        if (matterOfSigns(signs[end]!) === MATTER.mark) {
          const mark = markOfSigns(signs[end]!);
          if (BREAKS.includes(mark)) break;
          if (mark !== 0 || forms[end]!.text !== "'s") continue;
        }
        words++;
        hash = extendPhrase(hash, rows[ids[end]! * FIELDS + FIELD.folded]!);
        const lists = findPhrase(hash);
        if (lists === 0) continue;
        begins[at]! |= lists;
        for (let i = at + 1; i < end; i++) inside[i]! |= lists;
        ends[end]! |= lists;
      }
    }
  return { begins, inside, ends };
}

/** Hash of a phrase so far and one more word; a single word's is its own. */
function extendPhrase(hash: number, folded: number): number {
  return mix(hash, folded);
}
