import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import type { SentenceTokens, TokenTable } from '../../tagger/words/token-table.ts';
import { MATTER } from '../../tagger/words/word-form.ts';
import { type Extent, textOf } from '../kinded-name.ts';

const MONEY = wordSet(
  'dlr dlrs dollar dollars cent cents ct cts stg sterling yen franc francs mark marks crown crowns guilders lire pesos rupees pct',
);
const AMOUNT = wordSet('mln bln million billion trillion thousand hundred');

/** Whether a name is what an amount is in: `N.Z. Dlrs`, `23 CTS`. */
export function isMoney(table: TokenTable, { from, to }: Extent): boolean {
  const { forms } = table;
  if (!MONEY.has(forms[to - 1]!.text.toLowerCase())) return false;
  if (to - from > 1) return findPlaces(textOf(table, { from, to: to - 1 })).length > 0;
  const before = forms[from - 1];
  return before !== undefined && (before.matter === MATTER.number || AMOUNT.has(before.text.toLowerCase()));
}

/** No word is written so but what Moody's says of debt. */
const SURE_GRADE = /^(?:Aaa|Aa|Baa|Caa)$/;
const GRADE = /^(?:A{1,3}|Aa|Aaa|B{1,3}|Ba|Baa|C{1,3}|Ca|Caa|D)$/;
/** What may stand behind a grade: `Aa-3`, `BBB-plus`. */
const STEP = /^(?:\d|plus|minus)$/i;
const OF_GRADES = wordSet('rating ratings rated downgraded upgraded moody plus minus');
const BEFORE_GRADE = wordSet('to from rated at of is and or');

/** Whether a name is a grade of debt, or begins with one: `Aa-3`, `BBB-plus`, `Caa`. */
export function isGrade(table: TokenTable, { from, to }: Extent, sentence: SentenceTokens): boolean {
  const { forms, starts, ends } = table;
  const { text } = forms[from]!;
  if (!GRADE.test(text)) return false;
  const isGlued = forms[from + 1]?.text === '-' && starts[from + 1] === ends[from];
  if (isGlued && STEP.test(forms[from + 2]?.text ?? '')) return true;
  if (to - from > 1) return false;
  if (SURE_GRADE.test(text)) return true;
  const before = forms[from - 1]?.text.toLowerCase() ?? '';
  return text.length > 1 && BEFORE_GRADE.has(before) && speaksOfGrades(table, sentence);
}

function speaksOfGrades({ forms }: TokenTable, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++) if (OF_GRADES.has(forms[at]!.text.toLowerCase())) return true;
  return false;
}
