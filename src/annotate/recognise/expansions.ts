import type { SentenceTokens, TokenTable } from '../tagger/words/token-table.ts';
import { CAPITAL, MATTER, markOfSigns, type WordForm } from '../tagger/words/word-form.ts';
import { textOf } from './kinded-name.ts';
import type { Recognition } from './name.ts';
import { BRACKET } from './token-signs.ts';
import { isOuterMark } from './trim.ts';

export interface FoundExpansion {
  /** The long form, by its tokens; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The token of the short form. */
  readonly acronym: number;
}

const LONGEST_NAME = 14;
const ACRONYM = /^\p{Lu}[\p{L}\d-]{1,9}$/u;

/**
 * Acronyms that a sentence expands, in either order: `Economic Community of West African States (ECOWAS)`,
 * `ECOWAS (Economic Community of West African States)`. In the order of the text; they do not overlap.
 */
export function findExpansions({ forms, signs, sentences }: TokenTable): readonly FoundExpansion[] {
  const found: FoundExpansion[] = [];
  let end = 0;
  for (const sentence of sentences)
    for (let open = sentence.from; open < sentence.to; open++) {
      if (markOfSigns(signs[open]!) !== BRACKET) continue;
      const expansion = findAt(forms, sentence, open);
      if (expansion === null || Math.min(expansion.from, expansion.acronym) < end) continue;
      found.push(expansion);
      end = Math.max(expansion.to, expansion.acronym + 1);
    }
  return found;
}

/** The expansions by their texts. */
export function writeExpansions(
  table: TokenTable,
  expansions: readonly FoundExpansion[],
): Recognition['expansions'] {
  return expansions.map(({ acronym, ...long }) => ({
    acronym: textOf(table, { from: acronym, to: acronym + 1 }),
    name: textOf(table, long),
  }));
}

/** Whether the letters are the initials of the capitalised words, small words giving theirs or not. */
function areInitials(letters: string, words: readonly WordForm[]): boolean {
  let at = 0;
  for (const { matter, text, capital } of words) {
    if (matter !== MATTER.word) continue;
    if (letters.charAt(at) === text.charAt(0).toLowerCase()) at++;
    else if (capital !== CAPITAL.none) return false;
  }
  return at === letters.length;
}

function findLongForm(
  forms: readonly WordForm[],
  floor: number,
  before: number,
  letters: string,
): number | null {
  for (let from = before - 2; from >= floor && before - from <= LONGEST_NAME; from--) {
    const { text, capital } = forms[from]!;
    if (/^[.;:!?()]$/.test(text)) return null;
    const begins = capital !== CAPITAL.none && text.charAt(0).toLowerCase() === letters.charAt(0);
    if (begins && areInitials(letters, forms.slice(from, before))) return from;
  }
  return null;
}

function findAt(
  forms: readonly WordForm[],
  { from: floor, to: limit }: SentenceTokens,
  open: number,
): FoundExpansion | null {
  const inner = forms[open + 1];
  const before = forms[open - 1];
  if (inner === undefined || before === undefined || open + 2 >= limit || open <= floor) return null;
  if (ACRONYM.test(inner.text) && /^[),;]/.test(forms[open + 2]!.text)) {
    // `International Aero Engines> (IAE)`
    let to = open;
    while (to > floor + 1 && isOuterMark(forms[to - 1]!)) to--;
    const from = findLongForm(forms, floor, to, inner.text.toLowerCase());
    return from === null ? null : { from, to, acronym: open + 1 };
  }
  if (before.capital === CAPITAL.none || !ACRONYM.test(before.text)) return null;
  let close = open + 1;
  while (close < limit && close - open <= LONGEST_NAME && forms[close]!.text !== ')') close++;
  const closed = close < limit && forms[close]!.text === ')';
  const isLongForm = closed && areInitials(before.text.toLowerCase(), forms.slice(open + 1, close));
  return isLongForm ? { from: open + 1, to: close, acronym: open - 1 } : null;
}
