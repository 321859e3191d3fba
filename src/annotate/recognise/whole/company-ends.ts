import { LEGAL_FORMS, SURE_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import type { SentenceTokens, TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL } from '../../tagger/words/word-form.ts';
import type { Extent, KindedName } from '../kinded-name.ts';
import { RESTS } from './paired-organisations.ts';

/** Members of a group of countries: `Group of 20`, `Group of Seven`. */
const COUNT = /^(?:\d{1,3}|Three|Five|Seven|Eight|Ten|Twenty|Twenty-Four)$/;
/** A bank of the nation's in America. */
const NATIONAL = /^N\.?T\.?$/;
/** Tokens between the brackets of `Cheung Kong (Holdings) Ltd`. */
const LONGEST_BRACKET = 4;

/**
 * Companies whose name goes on to its legal form over a bracket or a comma, though the tagger has ended it there:
 * `Nissan Motor Manufacturing (UK) Ltd`, `Balfour MacLaine, Inc`; firms, `Jefferies and Co`; and `Group` of `Group of 20`. In the order of the text; they do not overlap.
 */
export function findCompanyEnds(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  const wholes: Extent[] = [];
  let sentence = 0;
  for (const { from, to } of names) {
    while (table.sentences[sentence]!.to <= from) sentence++;
    const end = endCompany(table, to, table.sentences[sentence]!);
    if (end !== null && from >= (wholes.at(-1)?.to ?? 0)) wholes.push({ from, to: end });
  }
  return wholes;
}

function endCompany(table: TokenTable, to: number, { to: limit }: SentenceTokens): number | null {
  const { forms } = table;
  const next = forms[to]?.text;
  if (next === ',' && to + 1 < limit && isForm(table, to + 1, SURE_FORMS))
    return passForms(table, to + 1, limit);
  if (next === 'of' && forms[to - 1]!.text === 'Group' && COUNT.test(forms[to + 1]?.text ?? ''))
    return to + 2;
  if ((next === 'and' || next === '&') && to + 1 < limit) {
    // `Bank of America NT and SA`
    const isSecond = NATIONAL.test(forms[to - 1]!.text) && isForm(table, to + 1, LEGAL_FORMS);
    if (isSecond || isForm(table, to + 1, RESTS)) return passForms(table, to + 2, limit);
  }
  if (next !== '(') return null;
  let close = to + 1;
  while (close < limit && close - to <= LONGEST_BRACKET && forms[close]!.text !== ')') close++;
  const isClosed = forms[close]?.text === ')' && close + 1 < limit;
  return isClosed && isForm(table, close + 1, LEGAL_FORMS) ? passForms(table, close + 1, limit) : null;
}

function isForm({ forms }: TokenTable, at: number, known: ReadonlySet<string>): boolean {
  const { text, capital } = forms[at]!;
  return capital !== CAPITAL.none && known.has(text.toLowerCase());
}

function passForms(table: TokenTable, from: number, limit: number): number {
  let at = from;
  while (at < limit && isForm(table, at, LEGAL_FORMS)) at++;
  return at;
}
