import { COMPANY_TAILS, LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import type { Extent } from '../kinded-name.ts';
import { SELDOM_CAPITAL } from '../token-signs.ts';

const [PLACE, ORGANISATION] = [TYPES.indexOf('LOC'), TYPES.indexOf('ORG')];
const COUNTRY = /^(?:U\.S\.|U\.K\.)$/;
const COMPASS = /^(?:north|south|east|west)/i;
/** What a firm is called beside its country. */
const FIRMS = wordSet(
  'firm group subsidiary publisher unit maker based company packer brokerage affiliate giant',
);
/** `UNIT TRUSTS` are a kind, no unit. */
const PLURAL = /^trusts?$/i;

/** `U.S.` and `Honeywell Inc` of `U.S. Firm Honeywell Inc`, and of a company that the article has without its country, too. */
export function partFromCountry(table: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  const { forms } = table;
  const { from, to } = name;
  if (name.type !== ORGANISATION || to - from < 3 || !COUNTRY.test(forms[from]!.text)) return [name];
  const [firm, next] = [from + 1, from + 2].map((at) => forms[at]!.text.toLowerCase()) as [string, string];
  const isTold = FIRMS.has(firm) && !COMPANY_TAILS.has(next) && !PLURAL.test(next);
  if (!isTold && !isNamedWithout(table, from, { from: from + 1, to })) return [name];
  return [
    { from, to: from + 1, type: PLACE },
    { ...name, from: isTold ? from + 2 : from + 1 },
  ];
}

/**
 * Whether the article has a company's first word, which is none of the language, behind no country elsewhere: that of
 * `U.S. Allis-Chalmers Corp` is not of the name.
 *
 * @param country the token before the company
 */
export function isNamedWithout({ forms, words }: TokenTable, country: number, { from, to }: Extent): boolean {
  if (!COUNTRY.test(forms[country]!.text) || !LEGAL_FORMS.has(forms[to - 1]!.text.toLowerCase()))
    return false;
  const { text, capitalHabit } = forms[from]!;
  const isPlain = capitalHabit > 0 && capitalHabit <= SELDOM_CAPITAL;
  if (isPlain || to - from < 2 || COMPASS.test(text)) return false;
  const word = words[from]!;
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
    if (!COUNTRY.test(forms[at - 1]?.text ?? '')) return true;
  return false;
}
