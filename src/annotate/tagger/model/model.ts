import { type FeatureSink, MOST_FEATURES } from '../features/feature-sink.ts';
import { LABELS } from './labels.ts';
import { type Column, type Columns, takeColumn } from './resource-file.ts';

/** A trained model: weights of features, by their hashes, and of neighbouring labels. */
export interface Model {
  /**
   * Open addressing: the low bits of a feature's hash are where it is looked for first; an entry has the hash's high
   * bits, and below them the feature's number from 1. 0 is free.
   */
  readonly slots: Int32Array;
  /** `PAIRS` for each feature, in steps of `scale`. */
  readonly weights: Int32Array;
  readonly scale: number;
  /** From a label (row) to the next (column). */
  readonly transitions: Float32Array;
}

/**
 * Weights are added two at a time: the first label's in the low half of a number, the second's in the high half. The
 * sums of a token's features stay far below 2^15.
 */
export const PAIRS = (LABELS + 1) >> 1;

const NUMBER_BITS = 17;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;

/** Makes a model of the columns whose names begin with `prefix`. */
export function openModel(columns: Columns, prefix: string): Model {
  const take = <Kind extends Column>(name: string): Kind => takeColumn(columns, `${prefix}.${name}`);
  const fingerprints = take<Uint16Array>('fingerprints');
  return {
    slots: fillSlots(take<Uint8Array>('counts'), fingerprints),
    weights: pairWeights(take<Int8Array>('weights'), fingerprints.length),
    scale: take<Float32Array>('scale')[0]!,
    // A copy: the file's other columns need not stay in memory for it.
    transitions: take<Float32Array>('transitions').slice(),
  };
}

/**
 * Adds the weights of features to sums of pairs of labels. Tables are larger than the processor's caches: all look-ups
 * are begun before the first is used, so that they are waited for together and not one by one.
 */
export function addWeights({ slots, weights }: Model, { hashes, size }: FeatureSink, sums: Int32Array): void {
  const mask = slots.length - 1;
  for (let k = 0; k < size; k++) entries[k] = slots[hashes[k]! & mask]!;
  let found = 0;
  for (let k = 0; k < size; k++) {
    const hash = hashes[k]!;
    let entry = entries[k]!;
    for (let slot = hash & mask; entry !== 0 && (entry ^ hash) >>> NUMBER_BITS !== 0; entry = slots[slot]!)
      slot = (slot + 1) & mask;
    if (entry !== 0) rows[found++] = ((entry & NUMBER_MASK) - 1) * PAIRS;
  }
  // One variable a pair: sums in an array would be loaded and stored again for each feature.
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < found; k++) {
    const row = rows[k]!;
    a = (a + weights[row]!) | 0;
    b = (b + weights[row + 1]!) | 0;
    c = (c + weights[row + 2]!) | 0;
    d = (d + weights[row + 3]!) | 0;
    e = (e + weights[row + 4]!) | 0;
    f = (f + weights[row + 5]!) | 0;
    g = (g + weights[row + 6]!) | 0;
    h = (h + weights[row + 7]!) | 0;
    i = (i + weights[row + 8]!) | 0;
  }
  sums[0]! += a;
  sums[1]! += b;
  sums[2]! += c;
  sums[3]! += d;
  sums[4]! += e;
  sums[5]! += f;
  sums[6]! += g;
  sums[7]! += h;
  sums[8]! += i;
}

/** Adds what sums of pairs come to, as scores of labels, to `scores` from `at` on. */
export function addScores(sums: Int32Array, scale: number, scores: Float32Array, at: number): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    const sum = sums[pair]!;
    const low = (sum << 16) >> 16;
    const label = at + 2 * pair;
    scores[label]! += low * scale;
    if (2 * pair + 1 < LABELS) scores[label + 1]! += ((sum - low) >> 16) * scale;
  }
}

function fillSlots(counts: Uint8Array, fingerprints: Uint16Array): Int32Array {
  const rows = fingerprints.length;
  if (rows >= NUMBER_MASK) throw new Error(`a model of ${rows} features; ${NUMBER_MASK - 1} is the most`);
  let size = 2;
  while (size < 2 * rows) size *= 2;
  const slots = new Int32Array(size);
  let row = 0;
  for (let bucket = 0; bucket < counts.length; bucket++)
    for (let count = counts[bucket]!; count > 0; count--, row++) {
      // The bucket is the low bits of the hash, 16 at least, the fingerprint the high 16.
      const hash = (fingerprints[row]! << 16) | (bucket & 0xffff);
      let slot = hash & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = (hash & ~NUMBER_MASK) | (row + 1);
    }
  return slots;
}

/** @param planes weights of all features for the first label, then for the second … */
function pairWeights(planes: Int8Array, rows: number): Int32Array {
  const weights = new Int32Array(rows * PAIRS);
  for (let row = 0, at = 0; row < rows; row++)
    for (let pair = 0, from = row; pair < PAIRS; pair++, at++, from += 2 * rows) {
      const high = from + rows < planes.length ? planes[from + rows]! : 0;
      weights[at] = planes[from]! + high * 0x10000;
    }
  return weights;
}

const entries = new Int32Array(MOST_FEATURES);
const rows = new Int32Array(MOST_FEATURES);
