import { EXCHANGES } from '../../../knowledge/organisations/exchanges.ts';
import type { TokenSpan } from '../../tagger/model/labels.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';

const SYMBOL = /^[A-Z\d]{1,6}(?:\.[A-Z]{1,2})?$/;
const CLOSING = /^[>)\]]/;
const LISTING = /^[A-Z\d]{1,6}\.[A-Z]{1,2}$/;
const EXCHANGE = new RegExp(`^(?:${EXCHANGES})$`);

/** Tokens of the longest sign, `FIA.MI`, from its first one to the bracket behind it. */
const LONGEST_SYMBOL = 3;

/** Whether a name is what a company's shares are listed by, or a part of that: `<BOR>`, `<NIGER.L>`, `(FIA.MI)`, `(NYSE: DE)`. */
export function isTicker({ text, forms, starts, ends }: TokenTable, { from, to }: TokenSpan): boolean {
  const before = forms[from - 1]?.text;
  let close = to;
  while (close - from < LONGEST_SYMBOL && forms[close] !== undefined && !CLOSING.test(forms[close]!.text))
    close++;
  const after = forms[close]?.text;
  const symbol = text.slice(starts[from], ends[close - 1]);
  if (before === undefined || after === undefined || !SYMBOL.test(symbol)) return false;
  if (before === ':') return EXCHANGE.test(forms[from - 2]?.text ?? '') && /^[)\]]/.test(after);
  if (ends[from - 1] !== starts[from] || ends[close - 1] !== starts[close]) return false;
  if (before === '<') return after === '>';
  return LISTING.test(symbol) && /^[([]$/.test(before) && /^[)\]]/.test(after);
}
