import { estimateOverlap } from '../../outline/article/sketch-text.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import type { InTime } from '../../outline/time-order.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { type Ragged, raggedOf, rowOf } from '../../tools/columns/ragged.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import { indexPostings } from '../postings.ts';
import { numberDistinct } from './number-distinct.ts';

const LEAST_OVERLAP = 0.6;
/** Two texts that overlap by 0.6 have some nine of their sixteen smallest hashes in common, hardly ever under three. */
const HASHES_INDEXED = 16;
const HASHES_SHARED = 3;
/** A shingle in more articles than this is a formula of the trade (`for further information contact`). */
const COMMON = 200;
const MOST_COPIES = 20;

/** An article that says nearly the same as another. */
interface Copy {
  readonly row: number;
  readonly overlap: number;
}

/**
 * For each article the others that say nearly the same, as an agency's text in two papers, the most alike first, at
 * most twenty. Articles of fewer than about thirty words are copies only where they are the same.
 */
export function findCopies({ outlines, ranks }: InTime): Ragged {
  const { sketches } = outlines;
  const same = groupBrief(outlines, ranks);
  const alike = new Map<number, Copy[]>();
  const add = (row: number, copy: Copy): void => {
    const known = alike.get(row);
    if (known === undefined) alike.set(row, [copy]);
    else known.push(copy);
  };
  visitCandidates(sketches, (row, other) => {
    const overlap = estimateOverlap(rowOf(sketches, row), rowOf(sketches, other));
    if (overlap < LEAST_OVERLAP) return;
    add(row, { row: other, overlap });
    add(other, { row, overlap });
  });
  const listAlike = (row: number): readonly number[] =>
    (alike.get(row) ?? [])
      .sort((a, b) => b.overlap - a.overlap || ranks[a.row]! - ranks[b.row]!)
      .map((copy) => copy.row);
  return raggedOf(
    Array.from(ranks, (_, row) =>
      (same[row]?.filter((other) => other !== row) ?? listAlike(row)).slice(0, MOST_COPIES),
    ),
  );
}

/** Of the articles that are too short for a sketch, by row, all that are the same, in the order of their ids. */
function groupBrief(
  { sketchDigests }: OutlineColumns,
  ranks: Uint32Array,
): readonly (readonly number[] | undefined)[] {
  const digest = readTexts(sketchDigests);
  const isBrief = (row: number): boolean => sketchDigests.bounds[row] !== sketchDigests.bounds[row + 1];
  const brief = [...ranks.keys()].filter(isBrief).sort((a, b) => ranks[a]! - ranks[b]!);
  const same: (readonly number[] | undefined)[] = new Array(ranks.length);
  for (const group of groupBy(brief, digest).values()) for (const row of group) same[row] = group;
  return same;
}

/** Visits the pairs of articles that share enough of their smallest hashes, each once. */
function visitCandidates({ bounds, values }: Ragged, visit: (row: number, other: number) => void): void {
  const count = bounds.length - 1;
  const starts = new Uint32Array(count + 1);
  const hashes = new Uint32Array(count * HASHES_INDEXED);
  for (let row = 0; row < count; row++) {
    let end = starts[row]!;
    const to = Math.min(bounds[row + 1]!, bounds[row]! + HASHES_INDEXED);
    for (let at = bounds[row]!; at < to; at++) hashes[end++] = values[at]!;
    starts[row + 1] = end;
  }
  const distinct = numberDistinct(hashes.subarray(0, starts[count]));
  const holders = indexPostings(starts, distinct.numbers, distinct.count);
  const shared = new Uint8Array(count);
  const touched = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    let end = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const number = distinct.numbers[at]!;
      const from = holders.starts[number]!;
      if (holders.starts[number + 1]! - from > COMMON) continue;
      for (let posting = from; posting < holders.places[at]!; posting++) {
        const other = holders.rows[posting]!;
        if (shared[other]! === 0) touched[end++] = other;
        shared[other]!++;
      }
    }
    for (let at = 0; at < end; at++) {
      const other = touched[at]!;
      if (shared[other]! >= HASHES_SHARED) visit(row, other);
      shared[other] = 0;
    }
  }
}
