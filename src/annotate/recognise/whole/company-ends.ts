import { LEGAL_FORMS, SURE_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import type { SentenceTokens, TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, MATTER } from '../../tagger/words/word-form.ts';
import type { Extent, KindedName } from '../kinded-name.ts';
import { RESTS } from './pairs/paired-organisations.ts';

/** Members of a group of countries: `Group of 20`, `Group of Seven`. */
const COUNT = /^(?:\d{1,3}|Three|Five|Seven|Eight|Ten|Twenty|Twenty-Four)$/;
/** A bank of the nation's in America. */
const NATIONAL = /^N\.?T\.?$/;
/** Tokens between the brackets of `Cheung Kong (Holdings) Ltd`. */
const LONGEST_BRACKET = 4;

/**
 * Companies whose name goes on to its legal form over a bracket or a comma, though the tagger has ended it there:
 * `Nissan Motor Manufacturing (UK) Ltd`, `Balfour MacLaine, Inc`, or of which it has found but what stands in brackets; firms, `Jefferies and Co`; and `Group` of `Group of 20`. In the order of the text; they do not overlap.
 */
export function findCompanyEnds(table: TokenTable, names: readonly KindedName[]): readonly Extent[] {
  const wholes: Extent[] = [];
  const heads: Extent[] = [];
  let sentence = 0;
  for (const name of names) {
    const { to } = name;
    while (table.sentences[sentence]!.to <= name.from) sentence++;
    const own = table.sentences[sentence]!;
    const enclosed = encloseCompany(table, name, own);
    if (enclosed !== null) heads.push({ from: enclosed.from, to: to + 1 });
    const known = enclosed ?? findAgain(table, name, heads) ?? headDanish(table, name, own);
    const end = known?.to ?? endCompany(table, to, own);
    const from = known?.from ?? name.from;
    if (end !== null && from >= (wholes.at(-1)?.to ?? 0)) wholes.push({ from, to: end });
  }
  return wholes;
}

/** The company in whose name something found stands in brackets: `Industrial Equity (Pacific) Ltd` of `Pacific`. */
function encloseCompany(table: TokenTable, { from, to }: KindedName, own: SentenceTokens): Extent | null {
  if (!isEnclosed(table, { from, to }) || to + 1 >= own.to) return null;
  const isClosed = isForm(table, to + 1, LEGAL_FORMS) || isDanish(table, to + 1);
  const begin = isClosed ? passCapitals(table, from - 1, own.from) : from;
  return begin < from - 1 ? { from: begin, to: passForms(table, to + 1, own.to) } : null;
}

function isEnclosed({ forms }: TokenTable, { from, to }: Extent): boolean {
  return forms[from - 1]?.text === '(' && forms[to]?.text === ')';
}

/** The company of a bracket that stands further up with its legal form: `Industrial Equity (Pacific) bought shares`. */
function findAgain(table: TokenTable, name: KindedName, heads: readonly Extent[]): Extent | null {
  if (heads.length === 0 || !isEnclosed(table, name)) return null;
  const to = name.to + 1;
  const head = heads.find(({ from, to: end }) => {
    const begin = to - (end - from);
    return begin >= 0 && table.hashWords(begin, to) === table.hashWords(from, end);
  });
  return head === undefined ? null : { from: to - (head.to - head.from), to };
}

/** Of `Bow Valley Exploration Norge A/S` the whole before its form, whatever was found of it. */
function headDanish(table: TokenTable, { from, to }: KindedName, own: SentenceTokens): Extent | null {
  return isDanish(table, to) ? { from: passCapitals(table, from, own.from), to } : null;
}

/** `A/S` is three tokens. */
function isDanish({ forms }: TokenTable, at: number): boolean {
  return forms[at]?.text === 'A' && forms[at + 1]?.text === '/' && forms[at + 2]?.text === 'S';
}

/** Index of the first of the words with capitals that stand before a token, but for an article. */
function passCapitals({ forms }: TokenTable, before: number, floor: number): number {
  let at = before;
  while (at > floor && forms[at - 1]!.matter === MATTER.word && forms[at - 1]!.capital !== CAPITAL.none) at--;
  return at < before && forms[at]!.text.toLowerCase() === 'the' ? at + 1 : at;
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
