import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { EXCHANGES } from '../../../knowledge/organisations/exchanges.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, markOfSigns } from '../../tagger/words/word-form.ts';
import { type KindedName, putOver, textOf } from '../kinded-name.ts';
import { BRACKET, OWNERS_ENDING } from '../token-signs.ts';
import { beginListed } from './listed-heads.ts';

const SYMBOL = /^<[A-Z\d]{1,6}(?:\.[A-Z]{1,3})?>/;
const LISTING = new RegExp(String.raw`^\((?:${EXCHANGES}): ?[A-Z\d.]{1,8}\)`);
const LESS = 0x3c;
const LONGEST_LISTING = 20;
/** Shorter words that the tagger passed over are letters of something. */
const SHORTEST = 3;
/** With more signs than these a text is a list, and no line of it a headline. */
const MOST_HEADS = 60;

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
  for (const { to, head, floor } of signs) {
    const name = byEnd.get(to);
    const from = head !== null && head < (name?.from ?? to) ? head : (name?.from ?? to - 1);
    if (from < 0 || (from !== head && isPart(table, from, floor))) continue;
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
  const isTaken = new Uint8Array(table.forms.length);
  for (const { from, to } of settled) isTaken.fill(1, from, to);
  const free = passed.filter(({ from }) => {
    const { capital, text } = table.forms[from]!;
    return capital !== CAPITAL.none && text.length >= SHORTEST && isTaken[from] === 0;
  });
  return [...settled, ...free].sort((a, b) => a.from - b.from);
}

interface ListingSign {
  /** Index behind the company's last word. */
  readonly to: number;
  /** Of its first word, where a headline shows it. */
  readonly head: number | null;
  /** Of the first word of the sentence. */
  readonly floor: number;
}

/** The signs of shares, by what stands before them. */
function listSigns(table: TokenTable): readonly ListingSign[] {
  const { forms, sentences } = table;
  const found: ListingSign[] = [];
  let sentence = 0;
  for (let at = 1; at < forms.length; at++) {
    if (!opensListing(table, at)) continue;
    while (sentences[sentence]!.to <= at) sentence++;
    const to = OWNERS_ENDING.test(forms[at - 1]!.text) ? at - 1 : at;
    const own = sentences[sentence]!;
    const mayHead = found.length < MOST_HEADS;
    found.push({ to, head: mayHead ? beginListed(table, to, own) : null, floor: own.from });
  }
  return found;
}

/** Whether a capital, or a mark that joins words, stands before a token in its sentence. */
function isPart({ forms }: TokenTable, from: number, floor: number): boolean {
  const before = forms[from - 1];
  if (before === undefined) return false;
  if (/^[-/&.'’]$/.test(before.text)) return true;
  return before.capital !== CAPITAL.none && from !== floor;
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
