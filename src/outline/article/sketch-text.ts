import type { Digest } from '../../model/model.ts';
import { digestOf } from '../../tools/text/digest.ts';

/** Words in a shingle. */
const SHINGLE = 3;
/** Hashes kept of a text; the estimate's error is about 1/√SKETCH_SIZE of the whole. */
const SKETCH_SIZE = 96;
/** Texts with fewer shingles (tables of results, notices) are alike without being copies. */
const FEWEST_SHINGLES = 30;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The smallest hashes of the text's shingles (runs of three words, letters and digits only, in lower case), in
 * ascending order, each once: two texts share about as much of their sketches as of all their shingles.
 * Of a text that is too short for that, its digest.
 */
export function sketchText(text: string): Uint32Array | Digest {
  const hashes = hashShingles(text);
  if (hashes.length < FEWEST_SHINGLES) return digestOf(text);
  hashes.sort();
  let kept = 1;
  for (let at = 1; at < hashes.length && kept < SKETCH_SIZE; at++) {
    if (hashes[at] !== hashes[kept - 1]) hashes[kept++] = hashes[at]!;
  }
  return hashes.slice(0, kept);
}

/** The share of shingles that two texts have in common (Jaccard index), estimated from their sketches. */
export function estimateOverlap(a: Uint32Array, b: Uint32Array): number {
  let [first, second, shared, seen] = [0, 0, 0, 0];
  while (seen < SKETCH_SIZE && first < a.length && second < b.length) {
    const x = a[first]!;
    const y = b[second]!;
    if (x === y) shared++;
    if (x <= y) first++;
    if (y <= x) second++;
    seen++;
  }
  seen = Math.min(SKETCH_SIZE, seen + a.length - first + b.length - second);
  return seen === 0 ? 0 : shared / seen;
}

function hashShingles(text: string): Uint32Array {
  const hashes = new Uint32Array((text.length >> 1) + 1);
  let words = 0;
  // Of the two words before this one.
  let first = 0;
  let second = 0;
  let hash = OFFSET;
  let inWord = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const folded = code >= 65 && code <= 90 ? code + 32 : code;
    if ((folded >= 97 && folded <= 122) || (folded >= 48 && folded <= 57) || isOtherLetter(folded)) {
      hash = Math.imul(hash ^ folded, PRIME);
      inWord = true;
    } else if (inWord) {
      if (++words >= SHINGLE) hashes[words - SHINGLE] = mixShingle(first, second, hash);
      first = second;
      second = hash;
      hash = OFFSET;
      inWord = false;
    }
  }
  return hashes.subarray(0, Math.max(0, words - SHINGLE + 1));
}

/** Beyond ASCII everything but punctuation and white space: quotes and dashes differ between papers. */
function isOtherLetter(code: number): boolean {
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000;
}

function mixWord(mixed: number, word: number): number {
  return Math.imul(mixed ^ word, 0x85ebca6b) + (mixed >>> 13);
}

function mixShingle(first: number, second: number, third: number): number {
  let mixed = mixWord(mixWord(mixWord(OFFSET, first), second), third);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  // 30 bits: larger numbers cost an allocation each as keys of a map.
  return (mixed ^ (mixed >>> 15)) >>> 2;
}
