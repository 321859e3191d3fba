import { type FeatureSink, MOST_FEATURES } from '../features/feature-sink.ts';
import { LABELS } from './labels.ts';
import { type Column, type Columns, takeColumn } from './resource-file.ts';

/** A trained model: weights of features, by their hashes, and of neighbouring labels. */
export interface Model {
  /**
   * Open addressing, `ENTRY` numbers a slot, which lie in one line of the processor's cache: the low bits of a feature's
   * hash are where it is looked for first. In the first number are the hash's high bits, and below them, so that it is
   * not 0, a one; 0 is free. Then come the weights: as many numbers as it takes, four bytes each (see `sumWeights`).
   */
  readonly entries: Int32Array;
  readonly scale: number;
  /** From a label (row) to the next (column). */
  readonly transitions: Float32Array;
}

/** Numbers of a slot; half a line of the processor's cache. */
const ENTRY_BITS = 3;
const ENTRY = 1 << ENTRY_BITS;

/**
 * Weights are added two at a time: the first label's in the low half of a number, the second's in the high half. The
 * sums of a token's features stay far below 2^15.
 */
export const PAIRS = (LABELS + 1) >> 1;

/** Bits of a hash that are compared are those above these. */
const LOW_BITS = 17;

/** Makes a model of the columns whose names begin with `prefix`. */
export function openModel(columns: Columns, prefix: string): Model {
  return takeModel(layOutModel(columns, prefix), prefix);
}

/** The columns of a model as they are used, of those of its file. */
export function layOutModel(columns: Columns, prefix: string): Columns {
  const take = <Kind extends Column>(name: string): Kind => takeColumn(columns, `${prefix}.${name}`);
  const fingerprints = take<Uint16Array>('fingerprints');
  return {
    [`${prefix}.entries`]: fillEntries(take('counts'), fingerprints, take('weights')),
    [`${prefix}.scale`]: take('scale').slice(),
    // Copies: the file's other columns need not stay in memory for them.
    [`${prefix}.transitions`]: take('transitions').slice(),
  };
}

/** A model that has been laid out. */
export function takeModel(columns: Columns, prefix: string): Model {
  const take = <Kind extends Column>(name: string): Kind => takeColumn(columns, `${prefix}.${name}`);
  return {
    entries: take('entries'),
    scale: take<Float32Array>('scale')[0]!,
    transitions: take('transitions'),
  };
}

/**
 * Sums the weights of features by pairs of labels, and puts them into `sums` from `into` on. Tables are larger than the
 * processor's caches: all look-ups are begun before the first is used, so that they are waited for together and not one
 * by one.
 */
export function sumWeights(
  { entries }: Model,
  { hashes, size }: FeatureSink,
  sums: Int32Array,
  into: number,
): void {
  const mask = entries.length - ENTRY;
  for (let k = 0; k < size; k++) heads[k] = entries[(hashes[k]! << ENTRY_BITS) & mask]!;
  let found = 0;
  // One variable a pair: sums in an array would be loaded and stored again for each feature.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (let k = 0; k < size; k++) {
    const hash = hashes[k]!;
    let head = heads[k]!;
    let at = (hash << ENTRY_BITS) & mask;
    while (head !== 0 && (head ^ hash) >>> LOW_BITS !== 0) {
      at = (at + ENTRY) & mask;
      head = entries[at]!;
    }
    if (head === 0) continue;
    found++;
    const one = entries[at + 1]!;
    const two = entries[at + 2]!;
    const three = entries[at + 3]!;
    const four = entries[at + 4]!;
    a = (a + (one & BYTES)) | 0;
    b = (b + ((one >>> 8) & BYTES)) | 0;
    c = (c + (two & BYTES)) | 0;
    d = (d + ((two >>> 8) & BYTES)) | 0;
    e = (e + (three & BYTES)) | 0;
    f = (f + ((three >>> 8) & BYTES)) | 0;
    g = (g + (four & BYTES)) | 0;
    h = (h + ((four >>> 8) & BYTES)) | 0;
    i = (i + entries[at + 5]!) | 0;
  }
  const zero = Math.imul(found, ZERO_PAIR);
  sums[into] = a - zero;
  sums[into + 1] = b - zero;
  sums[into + 2] = c - zero;
  sums[into + 3] = d - zero;
  sums[into + 4] = e - zero;
  sums[into + 5] = f - zero;
  sums[into + 6] = g - zero;
  sums[into + 7] = h - zero;
  sums[into + 8] = i - zero;
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

function fillEntries(counts: Uint8Array, fingerprints: Uint16Array, planes: Int8Array): Int32Array {
  const rows = fingerprints.length;
  let slots = 2;
  while (slots < 2 * rows) slots *= 2;
  const entries = new Int32Array(slots * ENTRY);
  const mask = entries.length - ENTRY;
  let row = 0;
  for (let bucket = 0; bucket < counts.length; bucket++)
    for (let count = counts[bucket]!; count > 0; count--, row++) {
      // The bucket is the low bits of the hash, 16 at least, the fingerprint the high 16.
      const hash = (fingerprints[row]! << 16) | (bucket & 0xffff);
      let at = (hash << ENTRY_BITS) & mask;
      while (entries[at] !== 0) at = (at + ENTRY) & mask;
      entries[at] = (hash & ~((1 << LOW_BITS) - 1)) | 1;
      packWeights(planes, rows, row, entries, at + 1);
    }
  return entries;
}

/** In each half of a number, the byte of a weight of 0. */
const ZERO_PAIR = 0x00800080;
/** The low bytes of both halves. */
const BYTES = 0x00ff00ff;

/**
 * Puts the weights of a feature into numbers from `at` on, two pairs in each: as bytes without a sign, the first pair's
 * in the low bytes of the number's halves, the second's in the high ones.
 *
 * @param planes weights of all features for the first label, then for the second …
 */
function packWeights(planes: Int8Array, rows: number, row: number, entries: Int32Array, at: number): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    const from = row + 2 * pair * rows;
    const high = from + rows < planes.length ? planes[from + rows]! : 0;
    const both = (planes[from]! + high * 0x10000 + ZERO_PAIR) << (8 * (pair & 1));
    entries[at + (pair >> 1)]! |= both;
  }
}

const heads = new Int32Array(MOST_FEATURES);
