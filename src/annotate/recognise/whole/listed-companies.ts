import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { EXCHANGES } from '../../../knowledge/organisations/exchanges.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, markOfSigns } from '../../tagger/words/word-form.ts';
import { type KindedName, textOf } from '../kinded-name.ts';
import { BRACKET } from '../token-signs.ts';

const SYMBOL = /^<[A-Z\d]{1,6}(?:\.[A-Z]{1,3})?>/;
const LISTING = new RegExp(String.raw`^\((?:${EXCHANGES}): ?[A-Z\d.]{1,8}\)`);
const LESS = 0x3c;
const LONGEST_LISTING = 20;
/** Shorter words that the tagger passed over are letters of something. */
const SHORTEST = 3;

/**
 * Names with those of listed companies as organisations: what stands before the sign of a share, `PIEDMONT <PIE>`,
 * `Deere (NYSE: DE)`, is one wherever the article has it, whether the tagger took it for a place, a person or nothing;
 * but not where another capital stands before it, as in `FIRST CHICAGO <FNB>`, and no country.
 */
export function settleListed(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms } = table;
  let byEnd: ReadonlyMap<number, KindedName> | null = null;
  const listed = new Set<number>();
  const added: KindedName[] = [];
  for (let at = 1; at < forms.length; at++) {
    if (!opensListing(table, at)) continue;
    const to = /^['’]s$/i.test(forms[at - 1]!.text) ? at - 1 : at;
    byEnd ??= new Map(names.map((one) => [one.to, one]));
    const name = byEnd.get(to);
    const from = name?.from ?? to - 1;
    if (from < 0 || isPart(table, from)) continue;
    if (name === undefined) added.push({ from, to, kind: 'organisation' });
    else if (name.kind !== 'organisation' && !isCountry(table, name)) listed.add(table.hashWords(from, to));
  }
  if (listed.size === 0 && added.length === 0) return names;
  const settled = names.map(
    (name): KindedName =>
      listed.has(table.hashWords(name.from, name.to)) ? { ...name, kind: 'organisation' } : name,
  );
  const free = added.filter(
    ({ from, to }) =>
      forms[from]!.capital !== CAPITAL.none &&
      forms[from]!.text.length >= SHORTEST &&
      !names.some((one) => one.from < to && from < one.to),
  );
  return [...settled, ...free].sort((a, b) => a.from - b.from);
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
