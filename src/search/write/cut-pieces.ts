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
  readonly usual: number;
  readonly most: number;
  /** What is as large by itself stands alone: who looks for it loads nothing else. */
  readonly alone: number;
}

/**
 * Cuts entries into pieces. Where one begins depends on its first key, by chance, so that a new word changes the piece
 * that it comes into and no others.
 */
export function* cutPieces(
  entries: Iterable<PackedEntry>,
  { least, usual, most, alone }: PieceSize,
  inline: boolean,
): Iterable<Piece> {
  const names = new Set<string>();
  const lone = new Set<string>();
  let waiting: PackedEntry[] = [];
  let size = 0;
  const finish = (): Piece => {
    const name = pieceName(waiting[0]!.key);
    names.add(name);
    const piece = { name, entries: waiting, isAlone: false };
    waiting = [];
    size = 0;
    return piece;
  };
  for (const entry of entries) {
    const weight = weigh(entry, inline);
    const own = lonePieceName(entry.key);
    if (weight >= alone && !lone.has(own)) {
      lone.add(own);
      yield { name: own, entries: [entry], isAlone: true };
      continue;
    }
    const isChosen = hashKey(`${entry.key}\0`) / 2 ** 32 < weight / (usual - least);
    const mayBegin = waiting.length > 0 && !names.has(pieceName(entry.key));
    if (mayBegin && (size + weight > most || (size >= least && isChosen))) yield finish();
    waiting.push(entry);
    size += weight;
  }
  if (waiting.length > 0) yield finish();
}

const sum = (streams: readonly Uint8Array[]): number => streams.reduce((all, { length }) => all + length, 0);

/** About the bytes that an entry takes where it is looked up. */
function weigh({ key, words, subjects }: PackedEntry, inline: boolean): number {
  let weight = key.length / 2 + 4 + subjects.length * 40;
  for (const { articles, masks, positions } of words)
    weight +=
      8 + sum(articles) + sum(masks) + (inline ? positions.reduce((all, one) => all + sum(one), 0) / 2 : 0);
  return weight;
}
