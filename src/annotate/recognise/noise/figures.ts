import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { listWords, wordSet } from '../../../tools/text/word-set.ts';
import type { SentenceTokens, TokenTable } from '../../tagger/words/token-table.ts';
import { MATTER } from '../../tagger/words/word-form.ts';
import { type Extent, textOf } from '../kinded-name.ts';

const MONEY = wordSet(
  'dlr dlrs dollar dollars cent cents ct cts stg sterling yen franc francs mark marks crown crowns guilders lire pesos rupees pct',
);
/** As tables of rates write it; some are letters of a party or a firm elsewhere. */
const CODES: ReadonlySet<string> = new Set(listWords('DMK DFL FFR SFR BFR DKR NKR SKR STG LIT'));
const AMOUNT = wordSet('mln bln million billion trillion thousand hundred');

/** Whether a name is what an amount is in: `N.Z. Dlrs`, `23 CTS`. */
export function isMoney(table: TokenTable, { from, to }: Extent): boolean {
  const { forms } = table;
  if (to - from === 1 && CODES.has(forms[from]!.text))
    return isAmount(table, from - 1) || hasFigure(table, to);
  if (!MONEY.has(forms[to - 1]!.text.toLowerCase())) return false;
  if (to - from > 1) return findPlaces(textOf(table, { from, to: to - 1 })).length > 0;
  return isAmount(table, from - 1);
}

function isAmount({ forms }: TokenTable, at: number): boolean {
  const form = forms[at];
  return form !== undefined && (form.matter === MATTER.number || AMOUNT.has(form.text.toLowerCase()));
}

/** Whether a figure stands at a token, or in a bracket that opens there. */
function hasFigure({ forms }: TokenTable, at: number): boolean {
  return (
    forms[at]?.matter === MATTER.number ||
    (forms[at]?.text === '(' && forms[at + 1]?.matter === MATTER.number)
  );
}

/** Months as dealers in grain write them, and no others do. */
const DEALERS_MONTH = /^(?:Mch|Apl|Jne|Jly)$/;
const ROMAN = /^[IVX]{2,}$/;

/** Whether a name is a word of a table: a month cut short, `Jne`, or a row counted in Roman numerals, `V 4.65 VI 4.45`. */
export function isOfTable(table: TokenTable, { from, to }: Extent): boolean {
  if (to - from > 1) return false;
  const { forms } = table;
  const { text } = forms[from]!;
  if (DEALERS_MONTH.test(text)) return true;
  return (
    ROMAN.test(text) && forms[to]?.matter === MATTER.number && !/^\p{L}/u.test(forms[from - 1]?.text ?? '')
  );
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
