import { readPlaces } from '../gazetteer/read-places.ts';
import { hashText } from '../tagger/hash.ts';
import { extendPhrase } from '../tagger/phrases.ts';
import { CASING, type TokenTable } from '../tagger/token-table.ts';
import { CAPITAL, MATTER, type WordForm } from '../tagger/word-form.ts';
import { foldCase } from '../tokens.ts';
import type { Extent, KindedName } from './kinded-name.ts';

/** Words of the longest name that is looked for: `Democratic Republic of the Congo`. */
const LONGEST = 6;

interface NameIndex {
  /** Hashes of whole names, and of their first words. */
  readonly names: ReadonlySet<number>;
  readonly firsts: ReadonlySet<number>;
}

let index: NameIndex | null = null;

function hashWordsOf(name: string): readonly number[] {
  return foldCase(name)
    .split(/[\s-]+/)
    .map((word) => hashText(word));
}

/** Names of several words of countries, regions and capitals. */
function indexNames(): NameIndex {
  const names = readPlaces()
    .filter(({ firm, namesakeOf }) => firm && namesakeOf === undefined)
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  const written = names
    .filter((name) => /^[\p{L}'’-]+(?: [\p{L}'’-]+)+$/u.test(name))
    .map((name) => hashWordsOf(name));
  return {
    names: new Set(written.map((words) => words.reduce(extendPhrase))),
    firsts: new Set(written.map(([first = 0]) => first)),
  };
}

function endKnown(forms: readonly WordForm[], from: number, limit: number): number {
  index ??= indexNames();
  let hash = forms[from]!.folded;
  if (!index.firsts.has(hash)) return -1;
  let end = -1;
  for (let at = from + 1, words = 1; at < limit && words < LONGEST; at++) {
    const { matter, text, folded } = forms[at]!;
    if (matter === MATTER.mark) {
      if (text !== '-') break;
      continue;
    }
    words++;
    hash = extendPhrase(hash, folded);
    if (index.names.has(hash)) end = at + 1;
  }
  return end;
}

/** A known place of which the tagger has found but a part, `Republic` of `Central African Republic`, is a name as a whole. */
export function completePlaces(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, sentences } = table;
  const found: Extent[] = [];
  let sentence = 0;
  for (const { from, to } of names) {
    while (sentences[sentence]!.to <= from) sentence++;
    const { from: first, to: limit, casing } = sentences[sentence]!;
    if (casing !== CASING.normal) continue;
    for (let at = Math.max(first, from - LONGEST); at <= from; at++) {
      if (forms[at]!.capital === CAPITAL.none) continue;
      const end = endKnown(forms, at, limit);
      if (end < to || (at === from && end === to)) continue;
      found.push({ from: at, to: end });
      break;
    }
  }
  if (found.length === 0) return names;
  const isApart = (one: Extent, other: Extent): boolean => one.to <= other.from || one.from >= other.to;
  const isInside = (one: Extent, other: Extent): boolean => one.from >= other.from && one.to <= other.to;
  const whole = found.filter((place) => names.every((name) => isApart(name, place) || isInside(name, place)));
  const rest = names.filter((name) => whole.every((place) => isApart(name, place)));
  const distinct = whole.filter((place, i) => whole.findIndex((one) => !isApart(one, place)) === i);
  const places = distinct.map((place): KindedName => ({ ...place, kind: 'place' }));
  return [...rest, ...places].sort((a, b) => a.from - b.from);
}
