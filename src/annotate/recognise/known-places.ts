import { readPlaces } from '../gazetteer/read-places.ts';
import { findLongest, hashPhrase } from '../tagger/phrases.ts';
import { CASING, type TokenTable } from '../tagger/token-table.ts';
import { CAPITAL, type WordForm } from '../tagger/word-form.ts';
import { type Extent, type KindedName, putOver } from './kinded-name.ts';

/** Words of the longest name that is looked for: `Democratic Republic of the Congo`. */
const LONGEST = 6;
const SEVERAL_WORDS = /^[\p{L}'’-]+(?: [\p{L}'’-]+)+$/u;

interface NameIndex {
  /** Hashes of whole names, and of their first words. */
  readonly names: ReadonlySet<number>;
  readonly firsts: ReadonlySet<number>;
}

let index: NameIndex | null = null;

/** Names of several words of countries, regions and capitals. */
function indexNames(): NameIndex {
  const names = readPlaces()
    .filter(({ firm, namesakeOf }) => firm && namesakeOf === undefined)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => SEVERAL_WORDS.test(name));
  const hash = (name: string): number => hashPhrase(name)!;
  return {
    names: new Set(names.map(hash)),
    firsts: new Set(names.map((name) => hash(name.slice(0, name.search(/[ -]/))))),
  };
}

function endKnown(forms: readonly WordForm[], from: number, limit: number): number {
  index ??= indexNames();
  const { names, firsts } = index;
  if (!firsts.has(forms[from]!.folded)) return -1;
  return findLongest(forms, from, limit, LONGEST, (hash) => names.has(hash) || undefined)?.to ?? -1;
}

/** The known place that a name is a part of; `null` where it is none, or all of it. */
function findWhole(
  { forms }: TokenTable,
  { from, to }: Extent,
  { from: first, to: limit }: Extent,
): Extent | null {
  for (let at = Math.max(first, from - LONGEST); at <= from; at++) {
    if (forms[at]!.capital === CAPITAL.none) continue;
    const end = endKnown(forms, at, limit);
    if (end >= to && !(at === from && end === to)) return { from: at, to: end };
  }
  return null;
}

/** Whether a row of tokens that holds the name `at` ends inside another one. */
function cutsName(names: readonly Extent[], at: number, { from, to }: Extent): boolean {
  let [first, last] = [at, at];
  while (first > 0 && names[first - 1]!.to > from) first--;
  while (last + 1 < names.length && names[last + 1]!.from < to) last++;
  return names[first]!.from < from || names[last]!.to > to;
}

/** A known place of which the tagger has found but a part, `Republic` of `Central African Republic`, is a name as a whole. */
export function completePlaces(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const wholes: KindedName[] = [];
  let sentence = 0;
  names.forEach((name, at) => {
    while (table.sentences[sentence]!.to <= name.from) sentence++;
    const own = table.sentences[sentence]!;
    if (own.casing !== CASING.normal) return;
    const whole = findWhole(table, name, own);
    if (whole === null || whole.from < (wholes.at(-1)?.to ?? 0) || cutsName(names, at, whole)) return;
    wholes.push({ ...whole, kind: 'place' });
  });
  return putOver(names, wholes);
}
