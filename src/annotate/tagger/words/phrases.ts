import { foldCase } from '../../../tools/text/tokens.ts';
import { hashText, mix } from '../model/hash.ts';
import { tokensOf } from './tokenize.ts';
import { MATTER, matterOf, type WordForm } from './word-form.ts';

/** The key that a name is looked up by, as it is made of tokens; `null` where the name has no word. */
export function hashPhrase(name: string, elides = false): number | null {
  const words = tokensOf(name, { start: 0, end: name.length }, elides)
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

/** Hash of a phrase so far and one more word; a single word's is its own. */
function extendPhrase(hash: number, folded: number): number {
  return mix(hash, folded);
}
