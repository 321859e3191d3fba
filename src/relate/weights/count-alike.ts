import type { OutlineColumns } from '../../outline/columns.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import { raggedOf, rowOf } from '../../tools/columns/ragged.ts';
import { countTexts } from '../../tools/columns/texts.ts';
import { indexPostings } from '../postings.ts';

/** So many articles stand for all of them. */
const SAMPLE = 2000;
/** Two articles are written alike that have so much of all their words in common, those of their names among them. */
const LEAST_IN_COMMON = 0.25;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * How many articles of the archive are written like each, estimated by a sample: two reports of one event hardly ever
 * share a quarter of their words, two statements of profits nearly always do. The sample is those with the smallest
 * hashes of their ids, so that one more article changes one of it at most.
 */
export function countAlike(outlines: OutlineColumns): Float64Array {
  const { count, words } = outlines;
  const sample = drawSample(outlines);
  const sampled = raggedOf(Array.from(sample, (row) => rowOf(words, row)));
  const holders = indexPostings(sampled.bounds, sampled.values, countTexts(outlines.wordNames));
  const shared = new Uint16Array(sample.length);
  return makeColumn(Float64Array, count, (row) => {
    shared.fill(0);
    for (let at = words.bounds[row]!; at < words.bounds[row + 1]!; at++) {
      const word = words.values[at]!;
      for (let to = holders.starts[word]!; to < holders.starts[word + 1]!; to++) shared[holders.rows[to]!]!++;
    }
    const size = words.bounds[row + 1]! - words.bounds[row]!;
    let alike = 0;
    for (let place = 0; place < sample.length; place++) {
      const both = shared[place]!;
      const all = size + sampled.bounds[place + 1]! - sampled.bounds[place]! - both;
      if (both > 0 && both >= LEAST_IN_COMMON * all && sample[place] !== row) alike++;
    }
    return (alike * count) / sample.length;
  });
}

/** Rows, in no order that means anything. */
function drawSample({ count, ids: { bytes, bounds } }: OutlineColumns): Uint32Array {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  if (count <= SAMPLE) return rows;
  const hashes = makeColumn(Uint32Array, count, (row) => {
    let hash = OFFSET;
    for (let at = bounds[row]!; at < bounds[row + 1]!; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
    return hash;
  });
  return rows.sort((a, b) => hashes[a]! - hashes[b]! || a - b).slice(0, SAMPLE);
}
