import { layOutTable } from '../../annotate/tagger/model/hashed-table.ts';
import { LABELS } from '../../annotate/tagger/model/labels.ts';
import type { Columns } from '../../annotate/tagger/model/resource-file.ts';

/** What training leaves: features by their hashes, `LABELS` weights each. */
export interface TrainedModel {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Larger weights are cut to this. */
const LARGEST = 4;
const STEPS = 127;

/** Packs a model for its file: weights in 8 bits, its features as a table of fingerprints. */
export function packModel(model: TrainedModel, most: number, prefix: string): Columns {
  const scale = LARGEST / STEPS;
  const rows = chooseFeatures(model, most, scale);
  const { table, order } = layOutTable(
    Int32Array.from(rows, (row) => model.hashes[row]!),
    true,
  );
  const weights = new Int8Array(rows.length * LABELS);
  order.forEach((from, to) => {
    for (let y = 0; y < LABELS; y++) {
      const steps = Math.round(model.weights[rows[from]! * LABELS + y]! / scale);
      // Label by label: the weights of one label are alike, and pack better.
      weights[y * rows.length + to] = Math.max(-STEPS, Math.min(STEPS, steps));
    }
  });
  return {
    [`${prefix}.counts`]: table.counts,
    [`${prefix}.fingerprints`]: table.fingerprints,
    [`${prefix}.weights`]: weights,
    [`${prefix}.scale`]: Float32Array.of(scale),
    [`${prefix}.transitions`]: model.transitions,
  };
}

function sumWeights(weights: Float32Array, row: number): number {
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += Math.abs(weights[row * LABELS + y]!);
  return sum;
}

/** The features that weigh most, at most `most` of them, those left out whose every weight would be rounded to 0. */
function chooseFeatures({ hashes, weights }: TrainedModel, most: number, scale: number): Int32Array {
  const rows: { readonly row: number; readonly weight: number }[] = [];
  for (let row = 0; row < hashes.length; row++) {
    let counts = false;
    for (let y = 0; y < LABELS && !counts; y++) counts = Math.abs(weights[row * LABELS + y]!) >= scale / 2;
    if (counts) rows.push({ row, weight: sumWeights(weights, row) });
  }
  rows.sort((a, b) => b.weight - a.weight || hashes[a.row]! - hashes[b.row]!);
  return Int32Array.from(rows.slice(0, most), ({ row }) => row);
}
