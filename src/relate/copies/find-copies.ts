import { estimateOverlap } from '../../outline/article/sketch-text.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { type Ragged, raggedOf, rowOf } from '../../tools/columns/ragged.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import { indexPostings } from '../postings.ts';
import type { InTime } from '../time-order.ts';
import { numberDistinct } from './number-distinct.ts';

const LEAST_OVERLAP = 0.6;
/** Two texts that overlap by 0.6 have some nine of their sixteen smallest hashes in common, hardly ever under three. */
const HASHES_INDEXED = 16;
const HASHES_SHARED = 3;
/** A shingle in more articles than this is a formula of the trade (`for further information contact`). */
const COMMON = 200;
const MOST_COPIES = 20;

const NONE: readonly number[] = [];

/**
 * For each article the others that say nearly the same, as an agency's text in two papers, the most alike first, at
 * most twenty. Articles of fewer than about thirty words are copies only where they are the same.
 */
export function findCopies({ outlines, ranks }: InTime): Ragged {
  const { sketches } = outlines;
  const same = groupBrief(outlines, ranks);
  const findCandidates = indexHashes(sketches);
  const findAlike = (row: number): readonly number[] => {
    const candidates = findCandidates(row);
    if (candidates.length === 0) return NONE;
    const sketch = rowOf(sketches, row);
    return candidates
      .map((other) => ({ other, overlap: estimateOverlap(sketch, rowOf(sketches, other)) }))
      .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
      .sort((a, b) => b.overlap - a.overlap || ranks[a.other]! - ranks[b.other]!)
      .slice(0, MOST_COPIES)
      .map(({ other }) => other);
  };
  return raggedOf(
    Array.from(
      ranks,
      (_, row) => same[row]?.filter((other) => other !== row).slice(0, MOST_COPIES) ?? findAlike(row),
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

/**
 * Notes which articles have each hash among their smallest.
 *
 * @returns of an article the others that share enough of its hashes
 */
function indexHashes({ bounds, values }: Ragged): (row: number) => readonly number[] {
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
  return (row) => {
    let end = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const number = distinct.numbers[at]!;
      const from = holders.starts[number]!;
      const to = holders.starts[number + 1]!;
      if (to - from === 1 || to - from > COMMON) continue;
      for (let posting = from; posting < to; posting++) {
        const other = holders.rows[posting]!;
        if (other === row) continue;
        if (shared[other] === 0) touched[end++] = other;
        shared[other]!++;
      }
    }
    let kept = 0;
    for (let at = 0; at < end; at++) {
      const other = touched[at]!;
      if (shared[other]! >= HASHES_SHARED) touched[kept++] = other;
      shared[other] = 0;
    }
    return kept === 0 ? NONE : [...touched.subarray(0, kept)];
  };
}
