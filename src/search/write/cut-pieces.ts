import { hashKey, lonePieceName, pieceName } from '../format/keys.ts';
import type { PackedEntry } from '../format/word-piece.ts';

/** Entries that stand in one file. */
interface Piece {
  readonly name: string;
  readonly entries: readonly PackedEntry[];
  /** It has one entry, and others go on around it. */
  readonly isAlone: boolean;
}

/** How large pieces are to be, in bytes before they are compressed. */
export interface PieceSize {
  readonly least: number;
  readonly most: number;
  /** What is as large by itself stands alone: who looks for it loads nothing else. */
  readonly alone: number;
}

interface WeighedEntry {
  readonly entry: PackedEntry;
  readonly weight: number;
}

/**
 * Cuts entries into pieces. Where one ends is chance: of the keys at which it would be neither too small nor too large, the
 * next one begins at that whose digest is least. So a new word changes the piece that it comes into and hardly any other:
 * its weight moves the ends of what is chosen from, and seldom the choice.
 */
export function* cutPieces(
  entries: Iterable<PackedEntry>,
  { least, most, alone }: PieceSize,
  inline: boolean,
): Iterable<Piece> {
  const names = new Set<string>();
  const lone = new Set<string>();
  const waiting: WeighedEntry[] = [];
  let size = 0;
  const take = (count: number): Piece => {
    const name = pieceName(waiting[0]!.entry.key);
    names.add(name);
    const taken = waiting.splice(0, count);
    size -= sum(taken.map(({ weight }) => weight));
    return { name, entries: taken.map(({ entry }) => entry), isAlone: false };
  };
  for (const entry of entries) {
    const weight = weigh(entry, inline);
    const own = lonePieceName(entry.key);
    if (weight >= alone && !lone.has(own)) {
      lone.add(own);
      yield { name: own, entries: [entry], isAlone: true };
      continue;
    }
    waiting.push({ entry, weight });
    size += weight;
    while (size > most) {
      const count = chooseEnd(waiting, least, most, names);
      if (count === null) break;
      yield take(count);
    }
  }
  if (waiting.length > 0) yield take(waiting.length);
}

/**
 * How many entries the next piece has.
 *
 * @param names of other pieces: none begins where it would be called the same
 * @returns `null` where no more can be cut off
 */
function chooseEnd(
  waiting: readonly WeighedEntry[],
  least: number,
  most: number,
  names: ReadonlySet<string>,
): number | null {
  let chosen: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  let size = 0;
  for (const [at, { entry, weight }] of waiting.entries()) {
    if (chosen !== null && size > most) break;
    const digest = hashKey(`${entry.key}\0`);
    // Before one that is large, what is there may be too little.
    const isLast = size + weight > most;
    if (at > 0 && (size >= least || isLast) && digest < lowest && !names.has(pieceName(entry.key))) {
      chosen = at;
      lowest = digest;
    }
    size += weight;
  }
  return chosen;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const lengthOf = (streams: readonly Uint8Array[]): number => sum(streams.map(({ length }) => length));

/** About the bytes that an entry takes where it is looked up. */
function weigh({ key, words, subjects }: PackedEntry, inline: boolean): number {
  let weight = key.length / 2 + 4 + subjects.length * 40;
  for (const { articles, masks, positions } of words)
    weight += 8 + lengthOf(articles) + lengthOf(masks) + (inline ? sum(positions.map(lengthOf)) / 2 : 0);
  return weight;
}
