import { Scores } from './columns';
import { LABEL } from './constants';
import { claim } from './room';
import { featureCount, hashes } from './sink';

/** A trained model, and what it says of words. */
@unmanaged
export class Model {
  /**
   * Open addressing, four bytes a slot: the low bits of a feature's hash are where it is looked for first. The hash's high
   * bits are above `ROW_BITS`; below them is one more than the number of its row of weights. 0 is free.
   */
  heads: usize;
  /** Slots less one. */
  mask: u32;
  /** `LABEL.count` bytes a row. */
  weights: usize;
  scale: f64;
  /** From a label (row) to the next (column). */
  transitions: Scores;
  /** The same for the best row of labels, see `viterbi.ts`. */
  fresh: usize;
  /** By number of a form, for as many as there is room: sums that the word gives from each place, see `scorer.ts`. */
  words: usize;
  room: i32;
}

/** Sums of one token: 16 labels of two bytes, then the last label's. */
export const SUMS: usize = 34;
const ROW_BITS: u32 = 17;
const LAST: usize = 32;

/** For each feature that is looked up, what stands in its slot; then the places of the rows that are found. */
let found: usize = 0;

/** Room for a model. */
export function newModel(): Model {
  if (found === 0) found = claim(1 << 12);
  return changetype<Model>(claim(offsetof<Model>()));
}

/**
 * Puts the sums of the weights of the collected features where they are wanted. Tables are larger than the processor's
 * caches: all look-ups are begun before the first is used, so that they are waited for together and not one by one.
 */
export function sumWeights(model: Model, into: usize): void {
  const heads = model.heads;
  const mask = model.mask;
  const count = (<usize>featureCount) << 2;
  for (let k: usize = 0; k < count; k += 4)
    store<u32>(found + k, load<u32>(heads + ((load<u32>(hashes + k) & mask) << 2)));
  let end = found;
  for (let k: usize = 0; k < count; k += 4) {
    const hash = load<u32>(hashes + k);
    let head = load<u32>(found + k);
    let slot = hash & mask;
    while (head !== 0 && (head ^ hash) >>> ROW_BITS !== 0) {
      slot = (slot + 1) & mask;
      head = load<u32>(heads + (slot << 2));
    }
    if (head === 0) continue;
    store<u32>(end, model.weights + ((head & ((1 << ROW_BITS) - 1)) - 1) * LABEL.count);
    end += 4;
  }
  let low = i16x8.splat(0);
  let high = i16x8.splat(0);
  let last = 0;
  for (let at = found; at < end; at += 4) {
    const row = <usize>load<u32>(at);
    const weights = v128.load(row);
    low = i16x8.add(low, i16x8.extend_low_i8x16_s(weights));
    high = i16x8.add(high, i16x8.extend_high_i8x16_s(weights));
    last += <i32>load<i8>(row, 16);
  }
  v128.store(into, low);
  v128.store(into, high, 16);
  store<i16>(into, <i16>last, LAST);
}
