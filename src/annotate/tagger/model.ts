import { openTable } from './hashed-table.ts';
import { LABELS } from './labels.ts';
import type { Columns } from './resource-file.ts';

/** A trained model: weights of features, by their hashes, and of neighbouring labels. */
export interface Model {
  /** Number of a feature, -1 where it has no weights. */
  readonly findFeature: (hash: number) => number;
  /** `LABELS` for each feature, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** From a label (row) to the next (column). */
  readonly transitions: Float32Array;
}

/** Makes a model of the columns whose names begin with `prefix`. */
export function openModel(columns: Columns, prefix: string): Model {
  const take = <T>(name: string): T => {
    const column = columns[`${prefix}.${name}`];
    if (column === undefined) throw new Error(`the model has no ${prefix}.${name}`);
    return column as T;
  };
  const counts = take<Uint8Array>('counts');
  const fingerprints = take<Uint16Array>('fingerprints');
  const planes = take<Int8Array>('weights');
  const rows = fingerprints.length;
  // The file holds the weights label by label, which packs better; a feature's are used together.
  const weights = new Int8Array(rows * LABELS);
  for (let y = 0; y < LABELS; y++)
    for (let row = 0; row < rows; row++) weights[row * LABELS + y] = planes[y * rows + row]!;
  return {
    findFeature: openTable({ counts, fingerprints }),
    weights,
    scale: take<Float32Array>('scale')[0]!,
    transitions: take<Float32Array>('transitions'),
  };
}
