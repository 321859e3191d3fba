/**
 * Groups words by their vectors: spherical k-means (Dhillon and Modha 2001), then the same over the centres, so
 * that fine groups nest in coarse ones.
 */

/** Vectors of one length, one after the other. */
export interface Vectors {
  readonly size: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

const ROUNDS = 12;

/** Index of the centre nearest to each vector. */
export function assignVectors(vectors: Vectors, centres: Vectors): Uint16Array {
  const { size, dimensions, values } = vectors;
  const nearest = new Uint16Array(size);
  for (let i = 0; i < size; i++) {
    const row = i * dimensions;
    let best = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < centres.size; c++) {
      const centre = c * dimensions;
      let [a, b, e, f] = [0, 0, 0, 0];
      for (let d = 0; d < dimensions; d += 4) {
        a += values[row + d]! * centres.values[centre + d]!;
        b += values[row + d + 1]! * centres.values[centre + d + 1]!;
        e += values[row + d + 2]! * centres.values[centre + d + 2]!;
        f += values[row + d + 3]! * centres.values[centre + d + 3]!;
      }
      const likeness = a + b + e + f;
      if (likeness > best) {
        best = likeness;
        nearest[i] = c;
      }
    }
  }
  return nearest;
}

/** Centres of `count` groups of the vectors, which are brought to length 1 in place. */
export function findCentres(vectors: Vectors, count: number): Vectors {
  normalise(vectors);
  const { size, dimensions, values } = vectors;
  const centres = { size: count, dimensions, values: new Float32Array(count * dimensions) };
  // Every so-many-th vector: words come by frequency, so that frequent and rare ones both are among them.
  for (let c = 0; c < count; c++) {
    const from = Math.floor((c * size) / count) * dimensions;
    centres.values.set(values.subarray(from, from + dimensions), c * dimensions);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assignVectors(vectors, centres);
    const sums = new Float32Array(count * dimensions);
    for (let i = 0; i < size; i++)
      for (let d = 0; d < dimensions; d++) sums[nearest[i]! * dimensions + d]! += values[i * dimensions + d]!;
    for (let c = 0; c < count; c++) {
      const sum = sums.subarray(c * dimensions, (c + 1) * dimensions);
      if (sum.some((value) => value !== 0)) centres.values.set(sum, c * dimensions);
    }
    normalise(centres);
  }
  return centres;
}

function normalise({ size, dimensions, values }: Vectors): void {
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += values[i * dimensions + d]! ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let d = 0; d < dimensions; d++) values[i * dimensions + d]! /= length;
  }
}
