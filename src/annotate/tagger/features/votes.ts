import { mix } from '../model/hash.ts';
import { OUTSIDE, spansOfLabels, type TokenSpan, TYPES, typeOfLabel } from '../model/labels.ts';
import type { TokenTable } from '../words/token-table.ts';
import { CAPITAL, capitalOfSigns, FIELD, FIELDS, MATTER, matterOfSigns } from '../words/word-form.ts';
import { placeInRow } from './runs.ts';

/** Outside comes first, then the types in their order. */
export const CHOICES = TYPES.length + 1;

/** What a first reading of an article makes of its words and names (Krishnan and Manning 2006). */
export interface Votes {
  /** By number of a word, `CHOICES` each: how often the word is outside names, or in one of a type. */
  readonly words: Uint16Array;
  /** By hash of a name's words, `CHOICES` each. */
  readonly names: ReadonlyMap<number, readonly number[]>;
  /** By number of a word: the longest name that the word is in; `null` where it is in none of several words. */
  readonly longest: ReadonlyMap<number, LongName>;
}

interface LongName {
  readonly length: number;
  /** Index into `TYPES`. */
  readonly type: number;
  /** 0: the word begins the name, 1: it is inside, 2: it ends it. */
  readonly place: number;
}

/** Hash of the words of a row of tokens in lower case, marks left out. */
export function hashWords({ ids, signs, rows }: TokenTable, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++)
    if (matterOfSigns(signs[i]!) !== MATTER.mark) hash = mix(hash, rows[ids[i]! * FIELDS + FIELD.lower]!);
  return hash;
}

/** Counts what the labels of an article's stretches say of its words and names. */
export function countVotes(
  table: TokenTable,
  stretches: readonly { readonly from: number; readonly to: number }[],
  labels: Uint8Array,
): Votes {
  const byWord = table.room.counts(table.wordCount * CHOICES);
  const names = new Map<number, number[]>();
  const longest = new Map<number, LongName>();
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      const signs = table.signs[i]!;
      const label = labels[i]!;
      if (matterOfSigns(signs) !== MATTER.word) continue;
      if (label === OUTSIDE && capitalOfSigns(signs) === CAPITAL.none) continue;
      byWord[table.words[i]! * CHOICES + typeOfLabel(label) + 1]!++;
    }
    for (const span of spansOfLabels(labels, from, to)) voteOnName(table, span, names, longest);
  }
  return { words: byWord, names, longest };
}

function voteOnName(
  table: TokenTable,
  { from, to, type }: TokenSpan,
  names: Map<number, number[]>,
  longest: Map<number, LongName>,
): void {
  const key = hashWords(table, from, to);
  let votes = names.get(key);
  if (votes === undefined) {
    votes = new Array<number>(CHOICES).fill(0);
    names.set(key, votes);
  }
  votes[type + 1]!++;
  const length = to - from;
  if (length === 1) return;
  for (let i = from; i < to; i++) {
    const word = table.words[i]!;
    if (matterOfSigns(table.signs[i]!) !== MATTER.word || (longest.get(word)?.length ?? 0) >= length)
      continue;
    longest.set(word, { length, type, place: placeInRow(i, from, to) });
  }
}
