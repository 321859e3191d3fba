import { isCapital, type Token } from '../tokens.ts';

interface FoundExpansion {
  /** The long form, by its tokens; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The token of the short form. */
  readonly acronym: number;
}

const LONGEST_NAME = 14;
const ACRONYM = /^\p{Lu}[\p{L}\d-]{1,9}$/u;

/** Whether the letters are the initials of the capitalised words, small words giving theirs or not. */
function areInitials(letters: string, words: readonly Token[]): boolean {
  let at = 0;
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'number') continue;
    if (letters.charAt(at) === word.key.charAt(0)) at++;
    else if (isCapital(word)) return false;
  }
  return at === letters.length;
}

function findLongForm(tokens: readonly Token[], before: number, letters: string): number | null {
  for (let from = before - 2; from >= 0 && before - from <= LONGEST_NAME; from--) {
    const token = tokens[from];
    if (token === undefined || /^[.;:!?()]$/.test(token.text)) return null;
    if (
      isCapital(token) &&
      token.key.charAt(0) === letters.charAt(0) &&
      areInitials(letters, tokens.slice(from, before))
    )
      return from;
  }
  return null;
}

/**
 * Acronyms that a sentence expands, in either order: `Economic Community of West African States (ECOWAS)`,
 * `ECOWAS (Economic Community of West African States)`.
 */
export function findExpansions(tokens: readonly Token[]): readonly FoundExpansion[] {
  const found: FoundExpansion[] = [];
  tokens.forEach((token, open) => {
    if (token.text !== '(') return;
    const inner = tokens[open + 1];
    const before = tokens[open - 1];
    if (inner === undefined) return;
    if (ACRONYM.test(inner.text) && /[),;]/.test(tokens[open + 2]?.text ?? '')) {
      const from = findLongForm(tokens, open, inner.key);
      if (from !== null) found.push({ from, to: open, acronym: open + 1 });
    } else if (before !== undefined && isCapital(before) && ACRONYM.test(before.text)) {
      let close = open + 1;
      while (close < tokens.length && close - open <= LONGEST_NAME && tokens[close]?.text !== ')') close++;
      if (tokens[close]?.text === ')' && areInitials(before.key, tokens.slice(open + 1, close)))
        found.push({ from: open + 1, to: close, acronym: open - 1 });
    }
  });
  return found;
}
