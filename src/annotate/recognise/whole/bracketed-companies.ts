import type { SentenceTokens, TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, MATTER, markOfSigns } from '../../tagger/words/word-form.ts';
import type { Extent, KindedName } from '../kinded-name.ts';
import { DASH } from '../token-signs.ts';

const LESS = 0x3c;
/** Tokens of the longest name between angle brackets. */
const LONGEST = 14;
/** What shares are listed by, and what has no closing bracket of its own or is an address, is none. */
const SYMBOL = /^[A-Z\d]{1,6}(?:(?:\.[A-Z]{1,3}){0,2}\.?| [A-Z]{1,2})$/;
const ADDRESS = /[@/:=<]/;

/**
 * What wire services put in angle brackets, for it has no share to be listed by: a company's name, whole, whatever is
 * read in it, `<Wagner and Brown>`. Not what is somebody's name or a place's from bracket to bracket. In the order of
 * the text; they do not overlap.
 */
export function findBracketed(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  const { signs, sentences } = table;
  const found: Extent[] = [];
  let sentence = 0;
  for (let at = 0; at + 1 < signs.length; at++) {
    if (markOfSigns(signs[at]!) !== LESS) continue;
    while (sentences[sentence]!.to <= at) sentence++;
    const to = endBracketed(table, at + 1, sentences[sentence]!);
    const from = table.forms[at + 1]!.text === 'The' ? at + 2 : at + 1;
    if (to !== null && from < to) found.push({ from, to });
  }
  const others = new Map(
    names.filter(({ kind }) => kind !== 'organisation').map((name) => [name.from, name.to]),
  );
  return found.filter(({ from, to }) => others.get(from) !== to);
}

/** Index behind the name that begins at a token and ends at a closing bracket; `null` where what stands there is none. */
function endBracketed(table: TokenTable, from: number, { to: limit }: SentenceTokens): number | null {
  const { forms, starts, ends } = table;
  if (forms[from]!.capital === CAPITAL.none || starts[from] !== ends[from - 1]) return null;
  let close = from;
  while (close < limit && close - from <= LONGEST && forms[close]!.text !== '>') {
    const { text } = forms[close]!;
    // `<Research Institute - PCRI>` is two names.
    if (ADDRESS.test(text) || (DASH.test(text) && ends[close - 1]! < starts[close]!)) return null;
    close++;
  }
  if (forms[close]?.text !== '>') return null;
  let to = close;
  while (to > from && isOutside(table, to - 1)) to--;
  return to === from || SYMBOL.test(table.text.slice(starts[from], ends[to - 1])) ? null : to;
}

/** A possessive ending or a stop: `<Siemens AG's>`. */
function isOutside({ forms }: TokenTable, at: number): boolean {
  const { matter, text } = forms[at]!;
  return matter === MATTER.mark && text !== ')';
}
