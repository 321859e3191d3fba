import { wordSet } from '../../../tools/text/word-set.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, MATTER, type WordForm } from '../../tagger/words/word-form.ts';
import { PARTING_VERBS } from '../noise/seams.ts';

/** Tokens of the longest name that is looked for before a sign. */
const LONGEST = 7;
/** By so many letters a headline's word is that of a name in the text: `LABS` of `Wang Laboratories`. */
const FEWEST_LETTERS = 3;
/** What stands behind the sign of a company that reports its results: `<CABK> 1ST QTR NET`, `<HRB> YEAR`. */
const RESULTS =
  /^(?:'S)? ?<[A-Z\d.]{1,9}> ?(?:(?:[1-4](?:ST|ND|RD|TH)|FIRST|SECOND|THIRD|FOURTH) (?:QTR|QUARTER|HALF)|(?:\w{1,8} )?(?:MTHS|MONTHS|WKS|WEEKS)|YEAR|(?:REG(?:ULAR)? )?(?:QTLY|QUARTERLY|REGULAR|ANNUAL|MONTHLY) (?:DIV|PAYOUT))\b/;
const RESULTS_REACH = 44;
/** Words that stand before a company and in no name of one. */
const OUTSIDE = wordSet('to in on for from with by at as has have had its up unit stake');

/**
 * Index of the first word of the company before a share's sign in a line whose capitals say nothing: as many words as
 * the text has in a row with capitals, `WANG LABS <WANB>` of `Wang Laboratories Inc`; all of the line where results
 * are reported. `null` where neither says so.
 *
 * @param to index behind the company's last word
 */
export function beginListed(
  table: TokenTable,
  to: number,
  { from: floor, casing }: SentenceTokens,
): number | null {
  if (casing === CASING.normal || to <= floor) return null;
  for (let from = Math.max(floor, to - LONGEST); from + 1 < to; from++)
    if (isWritten(table, from, to)) return passArticle(table, from);
  const behind = table.ends[to - 1]!;
  if (to - floor > LONGEST || !RESULTS.test(table.text.slice(behind, behind + RESULTS_REACH))) return null;
  return isName(table, floor, to) ? passArticle(table, floor) : null;
}

function passArticle({ forms }: TokenTable, from: number): number {
  return forms[from]!.text.toLowerCase() === 'the' ? from + 1 : from;
}

/** Whether a row of words stands elsewhere in the article as a name does. */
function isWritten({ forms, words }: TokenTable, from: number, to: number): boolean {
  const first = words[from]!;
  if (forms[from]!.matter === MATTER.mark) return false;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1))
    if (at !== from && isSameName(forms, from, to, at)) return true;
  return false;
}

function isSameName(forms: readonly WordForm[], from: number, to: number, at: number): boolean {
  let isInSmall = false;
  for (let i = 0; i < to - from; i++) {
    const other = forms[at + i];
    if (other === undefined || !isSameWord(forms[from + i]!.text, other.text)) return false;
    if (i === 0 && other.capital === CAPITAL.none) return false;
    isInSmall ||= other.capital === CAPITAL.first || other.capital === CAPITAL.mixed;
  }
  return isInSmall && forms[at + to - from - 1]!.capital !== CAPITAL.none;
}

function isSameWord(short: string, word: string): boolean {
  const [a, b] = [short.toLowerCase(), word.toLowerCase()];
  return a === b || (a.length > FEWEST_LETTERS && a.slice(0, FEWEST_LETTERS) === b.slice(0, FEWEST_LETTERS));
}

function isName({ forms, starts, ends }: TokenTable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text, matter } = forms[at]!;
    if (matter === MATTER.mark && !/^(?:[-.&'’]|['’]S)$/.test(text)) return false;
    // `CORRECTED - PEGASUS GOLD`
    if (text === '-' && (at === from || starts[at] !== ends[at - 1])) return false;
    const word = text.toLowerCase();
    if (OUTSIDE.has(word) || PARTING_VERBS.has(word)) return false;
  }
  return true;
}
