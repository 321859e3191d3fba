/**
 * The articles of a part that match something: of each number bits of where, 0 where it does not. What is known to be
 * there, but not where, is everywhere in the text.
 */
export type MatchSet = Uint8Array;

/** Everywhere but in the headline. */
export const SOMEWHERE = 0xfe;

interface Postings {
  readonly articles: readonly number[];
  readonly masks: Uint8Array | null;
}

export function uniteMatches(space: number, postings: readonly Postings[]): MatchSet {
  const set = new Uint8Array(space);
  for (const { articles, masks } of postings)
    for (let at = 0; at < articles.length; at++)
      set[articles[at]!]! |= masks === null ? SOMEWHERE : masks[at]!;
  return set;
}

export function matchAll(space: number): MatchSet {
  return new Uint8Array(space).fill(SOMEWHERE);
}

/** Those of some that are among others, too, or are not. */
export function keepMatches(set: MatchSet, other: MatchSet, areIn: boolean): MatchSet {
  return set.map((mask, number) => (other[number]! > 0 === areIn ? mask : 0));
}

export function listMatches(set: MatchSet): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; number < set.length; number++) if (set[number]! > 0) numbers.push(number);
  return numbers;
}
