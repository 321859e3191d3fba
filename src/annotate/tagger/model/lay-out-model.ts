import { LABELS } from './labels.ts';
import { type Column, type Columns, takeColumn } from './resource-file.ts';

/** Bits of a hash that are compared are those above these. */
const ROW_BITS = 17;
/** The module reads 16 bytes at a time. */
const BEYOND = 16;

/**
 * A trained model as it is used, of the columns whose names begin with `prefix`: a feature is looked up among the heads,
 * and has its weights together in a row of their own. See `wasm/model.ts`.
 */
export function layOutModel(columns: Columns, prefix: string): Columns {
  const take = <Kind extends Column>(name: string): Kind => takeColumn(columns, `${prefix}.${name}`);
  const fingerprints = take<Uint16Array>('fingerprints');
  return {
    [`${prefix}.heads`]: layOutHeads(take('counts'), fingerprints),
    [`${prefix}.weights`]: layOutRows(take('weights'), fingerprints.length),
    [`${prefix}.scale`]: take('scale'),
    [`${prefix}.transitions`]: take('transitions'),
  };
}

/** Open addressing, at most half of the slots are taken. */
function layOutHeads(counts: Uint8Array, fingerprints: Uint16Array): Int32Array {
  let slots = 2;
  while (slots < 2 * fingerprints.length) slots *= 2;
  const heads = new Int32Array(slots);
  let row = 0;
  for (let bucket = 0; bucket < counts.length; bucket++)
    for (let count = counts[bucket]!; count > 0; count--) {
      // The bucket is the low bits of the hash, 16 at least, the fingerprint the high 16.
      const hash = (fingerprints[row]! << 16) | (bucket & 0xffff);
      let at = hash & (slots - 1);
      while (heads[at] !== 0) at = (at + 1) & (slots - 1);
      heads[at] = (hash & ~((1 << ROW_BITS) - 1)) | ++row;
    }
  return heads;
}

/** @param planes weights of all features for the first label, then for the second … */
function layOutRows(planes: Int8Array, rows: number): Int8Array {
  const weights = new Int8Array(rows * LABELS + BEYOND);
  for (let label = 0; label < LABELS; label++)
    for (let row = 0; row < rows; row++) weights[row * LABELS + label] = planes[label * rows + row]!;
  return weights;
}
