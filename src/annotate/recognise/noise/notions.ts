import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, markOfSigns, type WordForm } from '../../tagger/words/word-form.ts';
import { ORGANISATION_HEADS, ORGANISATION_TAILS } from '../cues.ts';
import { BRACKET } from '../token-signs.ts';

/** `AVs` has a small letter for more than one. */
const ACRONYM = /^(\p{Lu}{2,6})s?$/u;

/**
 * Words, by their numbers, that an article introduces as short for what is written small, `autonomous vehicles (AVs)`:
 * a thing, unless it is called what organisations are (`the national electoral commission (CENI)`).
 */
export function findNotions({ forms, signs, words }: TokenTable): ReadonlySet<number> {
  const notions = new Set<number>();
  for (let open = 2; open + 2 < forms.length; open++) {
    if (markOfSigns(signs[open]!) !== BRACKET || !/^[),;]/.test(forms[open + 2]!.text)) continue;
    const letters = ACRONYM.exec(forms[open + 1]!.text)?.[1];
    if (letters === undefined || !isShortFor(forms, open, letters.toLowerCase())) continue;
    notions.add(words[open + 1]!);
  }
  return notions;
}

/**
 * Whether the small words before a bracket have these initials, one each but for `and` and what a hyphen joins
 * (`closed-circuit television`, `small and medium-sized enterprises`), and name no kind of organisation.
 */
function isShortFor(forms: readonly WordForm[], open: number, letters: string): boolean {
  let left = letters.length;
  for (let at = open - 1; left > 0; at--) {
    const form = forms[at];
    if (form === undefined || form.capital !== CAPITAL.none) return false;
    const { text } = form;
    if (text.charAt(0) === letters.charAt(left - 1)) left--;
    else if (text !== '-' && text !== 'and' && forms[at - 1]?.text !== '-') return false;
  }
  const last = forms[open - 1]!.text;
  return ![last, last.replace(/s$/, '')].some(
    (word) => ORGANISATION_TAILS.has(word) || ORGANISATION_HEADS.has(word),
  );
}
