import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, MATTER } from '../../tagger/words/word-form.ts';
import type { Extent, KindedName } from '../kinded-name.ts';

const ACRONYM = /^\p{Lu}{3,8}$/u;
/** Words of the longest name that is looked for. */
const LONGEST = 6;

/**
 * Long forms that the tagger has passed over, before the letters of an organisation, though these be of another
 * language: two words with capitals or more, and an article before them, `the Permanent Strategic Framework (CSP)`; and
 * those that were cut at `and`, `Committee for the Transition and the Restoration of Institutions (CTRI)`. In the order of
 * the text; they do not overlap.
 */
export function findBracketedAcronyms(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  const { forms, sentences } = table;
  const found: Extent[] = [];
  let sentence = 0;
  names.forEach(({ from, to, kind }, at) => {
    if (kind !== 'organisation' || to - from > 1 || !ACRONYM.test(forms[from]!.text)) return;
    if (forms[from - 1]?.text !== '(' || forms[to]?.text !== ')') return;
    while (sentences[sentence]!.to <= from) sentence++;
    const own = sentences[sentence]!;
    if (own.casing !== CASING.normal) return;
    const before = names[at - 1];
    const begin = beginLong(table, from - 1, own);
    if (begin !== null && begin >= (before?.to ?? 0)) found.push({ from: begin, to: from - 1 });
    else if (before?.kind === 'organisation' && before.from >= own.from) {
      const whole = { from: before.from, to: from - 1 };
      if (isCutAtAnd(table, before, whole, forms[from]!.text)) found.push(whole);
    }
  });
  return found;
}

/** Index of the first of the words with capitals that stand between an article and a token; `null` where none or but one does. */
function beginLong({ forms }: TokenTable, end: number, { from: floor }: SentenceTokens): number | null {
  let begin = end;
  while (begin > floor && end - begin < LONGEST && isCapitalised(forms[begin - 1]!)) begin--;
  const isWhole = begin > floor && forms[begin - 1]!.text === 'the';
  return isWhole && end - begin > 1 ? begin : null;
}

/** Whether a name goes on behind `and` up to a bracket, and its capitals are the letters in that. */
function isCutAtAnd({ forms }: TokenTable, name: Extent, whole: Extent, acronym: string): boolean {
  if (forms[name.to]?.text !== 'and') return false;
  let initials = '';
  for (let at = whole.from; at < whole.to; at++)
    if (forms[at]!.capital !== CAPITAL.none) initials += forms[at]!.text.charAt(0);
  return initials === acronym;
}

function isCapitalised({ matter, capital }: TokenTable['forms'][number]): boolean {
  return matter === MATTER.word && capital === CAPITAL.first;
}
