import { findLongest, hashPhrase } from '../../tagger/words/phrases.ts';
import { CASING, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, type WordForm } from '../../tagger/words/word-form.ts';
import type { Extent } from '../kinded-name.ts';

/** Words of the longest name that is looked for: `Democratic Republic of the Congo`. */
const LONGEST = 6;
const SEVERAL_WORDS = /^[\p{L}\d.'’]+(?:[ -][\p{L}.'’]+)+$/u;

/** Names of several words. */
export interface WholeNameIndex {
  /** Hashes of whole names, and of their first words. */
  readonly names: ReadonlySet<number>;
  readonly firsts: ReadonlySet<number>;
}

/** Those of the names that have several words. */
export function indexWholeNames(names: readonly string[]): WholeNameIndex {
  const several = names.filter((name) => SEVERAL_WORDS.test(name));
  const hash = (name: string): number => hashPhrase(name)!;
  return {
    names: new Set(several.map(hash)),
    firsts: new Set(several.map((name) => hash(name.slice(0, name.search(/[ -]/))))),
  };
}

/**
 * The known names of which only a part was found, `Republic` of `Central African Republic`, in the order of the text;
 * they do not overlap.
 *
 * @param parts in the order of the text
 * @param inCapitals whether they are looked for in lines of capitals, too
 */
export function findWholes(
  table: TokenTable,
  parts: readonly Extent[],
  index: WholeNameIndex,
  inCapitals: boolean,
): readonly Extent[] {
  const wholes: Extent[] = [];
  let sentence = 0;
  for (const part of parts) {
    while (table.sentences[sentence]!.to <= part.from) sentence++;
    const own = table.sentences[sentence]!;
    if (own.casing === CASING.upper && !inCapitals) continue;
    const whole = findWhole(index, table, part, own);
    if (whole !== null && whole.from >= (wholes.at(-1)?.to ?? 0)) wholes.push(whole);
  }
  return wholes;
}

/** Those of the wholes that begin and end inside no name. Both are in the order of the text. */
export function keepNamesWhole(wholes: readonly Extent[], names: readonly Extent[]): readonly Extent[] {
  let at = 0;
  return wholes.filter(({ from, to }) => {
    while (at < names.length && names[at]!.to <= from) at++;
    let last = at;
    while (last + 1 < names.length && names[last + 1]!.from < to) last++;
    const [first, final] = [names[at], names[last]];
    const cutsFirst = first !== undefined && first.from < from;
    return !cutsFirst && !(final !== undefined && final.from < to && final.to > to);
  });
}

function endKnown(
  { names, firsts }: WholeNameIndex,
  forms: readonly WordForm[],
  from: number,
  limit: number,
): number {
  if (!firsts.has(forms[from]!.folded)) return -1;
  return findLongest(forms, from, limit, LONGEST, (hash) => names.has(hash) || undefined)?.to ?? -1;
}

/** The known name that a part belongs to; `null` where it belongs to none, or is all of it. */
function findWhole(
  index: WholeNameIndex,
  { forms }: TokenTable,
  { from, to }: Extent,
  { from: first, to: limit }: Extent,
): Extent | null {
  for (let at = Math.max(first, from - LONGEST); at <= from; at++) {
    // `sub-Saharan Africa` begins small.
    if (forms[at]!.capital === CAPITAL.none && forms[at]!.text !== 'sub') continue;
    const end = endKnown(index, forms, at, limit);
    if (end >= to && !(at === from && end === to)) return { from: at, to: end };
  }
  return null;
}
