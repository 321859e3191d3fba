import { type TokenSpan, TYPES } from '../tagger/model/labels.ts';
import type { TokenTable } from '../tagger/words/token-table.ts';
import { findDemonym } from './demonyms/find-demonym.ts';

const [PLACE, ORGANISATION] = [TYPES.indexOf('LOC'), TYPES.indexOf('ORG')];

/** A dateline ends within so many tokens of its sentence's beginning: `NEW YORK, April 2 (Reuter) -`. */
const LONGEST_DATELINE = 14;
const DASH = /^[-–—]+$/;

/** Brings names that the papers which the tagger learned from mark in different ways to one way. */
export function markOneWay(table: TokenTable, names: readonly TokenSpan[]): readonly TokenSpan[] {
  const marked: TokenSpan[] = [];
  let sentence = 0;
  const parts = names.flatMap((name) => partAtTickers(table, name)).filter((name) => !isTicker(table, name));
  for (const name of parts) {
    while (table.sentences[sentence]!.to <= name.from) sentence++;
    const last = marked.at(-1);
    const isNear = last !== undefined && last.from >= table.sentences[sentence]!.from;
    if (isNear && isOne(table, last, name))
      marked[marked.length - 1] = { ...last, to: name.to, type: ORGANISATION };
    else if (name.type === PLACE) marked.push(...partAtCommas(table, name));
    else if (isAgency(table, name, sentence)) marked.push({ ...name, type: ORGANISATION });
    else marked.push(name);
  }
  return marked;
}

/** `Bank of` and `Korea`, `Barlow` and `Sons Plc`: two halves of one organisation. */
function isOne({ forms }: TokenTable, first: TokenSpan, second: TokenSpan): boolean {
  if (first.to === second.from)
    return (
      first.to - first.from > 1 &&
      forms[first.to - 1]!.text === 'of' &&
      first.type === ORGANISATION &&
      second.type === PLACE
    );
  return first.to + 1 === second.from && forms[first.to]!.text === '&' && second.type === ORGANISATION;
}

/** `Doha, Qatar` is two places; a nationality after the comma is none. */
function partAtCommas({ forms }: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  const parts: TokenSpan[] = [];
  let from = name.from;
  for (let at = name.from; at <= name.to; at++) {
    if (at < name.to && forms[at]!.text !== ',') continue;
    const isDemonym = from > name.from && findDemonym(forms, from, at)?.to === at;
    if (at > from && !isDemonym) parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return parts;
}

/** Whether a name is in brackets at the end of a dateline: the agency that the article is from. */
function isAgency({ forms, sentences }: TokenTable, { from, to }: TokenSpan, sentence: number): boolean {
  const isEnclosed = forms[from - 1]?.text === '(' && forms[to]?.text === ')';
  if (!isEnclosed || from - sentences[sentence]!.from > LONGEST_DATELINE) return false;
  return DASH.test(forms[to + 1]?.text ?? '');
}

const SYMBOL = /^[A-Z\d]{1,6}(?:\.[A-Z]{1,2})?$/;
const CLOSING = /^[>)\]]/;
const LISTING = /^[A-Z\d]{1,6}\.[A-Z]{1,2}$/;
const EXCHANGE = /^(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|ASX|JSE|BSE|NSE|HKEX|SGX)$/;

/** Tokens of the longest sign, `FIA.MI`, from its first one to the bracket behind it. */
const LONGEST_SYMBOL = 3;

/** Whether a name is what a company's shares are listed by, or a part of that: `<BOR>`, `<NIGER.L>`, `(FIA.MI)`, `(NYSE: DE)`. */
function isTicker({ text, forms, starts, ends }: TokenTable, { from, to }: TokenSpan): boolean {
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

/** A name ends where a sign opens or closes the mark of a company: `BORG-WARNER <BOR> HOLDINGS`. */
function partAtTickers({ forms }: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  const parts: TokenSpan[] = [];
  let from = name.from;
  for (let at = name.from; at <= name.to; at++) {
    if (at < name.to && forms[at]!.text !== '<' && forms[at]!.text !== '>') continue;
    if (at > from) parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return parts;
}
