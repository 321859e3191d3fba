import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { EXCHANGES } from '../../../knowledge/organisations/exchanges.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, markOfSigns } from '../../tagger/words/word-form.ts';
import { type KindedName, putOver, textOf } from '../kinded-name.ts';
import { BRACKET } from '../token-signs.ts';
import { beginListed } from './listed-heads.ts';

const SYMBOL = /^<[A-Z\d]{1,6}(?:\.[A-Z]{1,3})?>/;
const LISTING = new RegExp(String.raw`^\((?:${EXCHANGES}): ?[A-Z\d.]{1,8}\)`);
const LESS = 0x3c;
const LONGEST_LISTING = 20;
/** Shorter words that the tagger passed over are letters of something. */
const SHORTEST = 3;

/**
 * Names with those of listed companies as organisations: what stands before the sign of a share, `PIEDMONT <PIE>`,
 * `Deere (NYSE: DE)`, is one wherever the article has it, whether the tagger took it for a place, a person or nothing;
 * in a headline with the words before it that are its own, `FIRST CHICAGO <FNB>`. But not where another capital stands
 * before it, and no country.
 */
export function settleListed(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const signs = listSigns(table);
  if (signs.length === 0) return names;
  const byEnd = new Map(names.map((one) => [one.to, one]));
  const heads: KindedName[] = [];
  const passed: KindedName[] = [];
  const listed = new Set<number>();
  for (const { to, head } of signs) {
    const name = byEnd.get(to);
    const from = head !== null && head < (name?.from ?? to) ? head : (name?.from ?? to - 1);
    if (from < 0 || (from !== head && isPart(table, from))) continue;
    if (from === head) heads.push({ from, to, kind: 'organisation' });
    else if (name === undefined) passed.push({ from, to, kind: 'organisation' });
    const isOther = name !== undefined && name.kind !== 'organisation' && !isCountry(table, name);
    if (from === head || isOther) listed.add(table.hashWords(from, to));
  }
  if (listed.size === 0 && passed.length === 0) return names;
  const settled = putOver(names, heads).map(
    (name): KindedName =>
      listed.has(table.hashWords(name.from, name.to)) ? { ...name, kind: 'organisation' } : name,
  );
  const free = passed.filter(
    ({ from, to }) =>
      table.forms[from]!.capital !== CAPITAL.none &&
      table.forms[from]!.text.length >= SHORTEST &&
      !settled.some((one) => one.from < to && from < one.to),
  );
  return [...settled, ...free].sort((a, b) => a.from - b.from);
}

interface ListingSign {
  /** Index behind the company's last word. */
  readonly to: number;
  /** Of its first word, where a headline shows it. */
  readonly head: number | null;
}

/** The signs of shares, by what stands before them. */
function listSigns(table: TokenTable): readonly ListingSign[] {
  const { forms, sentences } = table;
  const found: ListingSign[] = [];
  let sentence = 0;
  for (let at = 1; at < forms.length; at++) {
    if (!opensListing(table, at)) continue;
    while (sentences[sentence]!.to <= at) sentence++;
    const to = /^['’]s$/i.test(forms[at - 1]!.text) ? at - 1 : at;
    found.push({ to, head: beginListed(table, to, sentences[sentence]!) });
  }
  return found;
}

/** Whether a capital, or a mark that joins words, stands before a token in its sentence. */
function isPart({ forms, sentences }: TokenTable, from: number): boolean {
  const before = forms[from - 1];
  if (before === undefined) return false;
  if (/^[-/&.'’]$/.test(before.text)) return true;
  if (before.capital === CAPITAL.none) return false;
  return !sentences.some((sentence) => sentence.from === from);
}

function isCountry(table: TokenTable, name: KindedName): boolean {
  return name.kind === 'place' && findPlaces(textOf(table, name))[0]?.type === 'country';
}

function opensListing({ text, signs, starts }: TokenTable, at: number): boolean {
  const mark = markOfSigns(signs[at]!);
  if (mark !== LESS && mark !== BRACKET) return false;
  const start = starts[at]!;
  return (mark === LESS ? SYMBOL : LISTING).test(text.slice(start, start + LONGEST_LISTING));
}
