import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, markOfSigns, type WordForm } from '../../tagger/words/word-form.ts';
import { ORGANISATION_HEADS, ORGANISATION_TAILS } from '../cues.ts';
import { BRACKET } from '../token-signs.ts';

const COMMA = 0x2c;
/** What stands behind letters that a bracket or a comma opens. */
const CLOSED = { [BRACKET]: /^[),;]/, [COMMA]: /^[,.;)]/ } as const;
/** `AVs` has a small letter for more than one. */
const ACRONYM = /^(\p{Lu}{2,6})s?$/u;

/**
 * Words, by their numbers, that an article introduces as short for what is written small, `autonomous vehicles (AVs)`,
 * `commercial paper, CP,`, `magnetic resonance imaging, or MRI,`: a thing, unless it is called what organisations are
 * (`the national electoral commission (CENI)`).
 */
export function findNotions({ forms, signs, words }: TokenTable): ReadonlySet<number> {
  const notions = new Set<number>();
  for (let open = 2; open + 2 < forms.length; open++) {
    const mark = markOfSigns(signs[open]!);
    if (mark !== BRACKET && mark !== COMMA) continue;
    const at = mark === COMMA && forms[open + 1]!.text === 'or' ? open + 2 : open + 1;
    const letters = ACRONYM.exec(forms[at]!.text)?.[1];
    if (letters === undefined || !CLOSED[mark].test(forms[at + 1]?.text ?? '')) continue;
    if (isShortFor(forms, open, letters.toLowerCase())) notions.add(words[at]!);
  }
  return notions;
}

/**
 * Whether the small words before a bracket have these initials, one each but for `and` and what a hyphen joins
 * (`small and medium-sized enterprises`), and name no kind of organisation.
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
