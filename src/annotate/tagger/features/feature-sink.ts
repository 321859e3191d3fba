import { spread } from '../model/hash.ts';

/** Of one token. */
export const MOST_FEATURES = 512;
const MOST_TEMPLATES = 256;

/** What sets the values of one template apart from those of the others. */
const SALTS = Int32Array.from({ length: MOST_TEMPLATES }, (_, template) => spread(template + 1));

/** Collects the features of one token, as hashes of a template and its values. */
export class FeatureSink {
  readonly hashes = new Int32Array(MOST_FEATURES);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(template: number, value: number): void {
    this.hashes[this.size++] = finish(Math.imul(SALTS[template]! ^ value, 0x9e3779b1));
  }

  addPair(template: number, a: number, b: number): void {
    this.hashes[this.size++] = finish(Math.imul(Math.imul(SALTS[template]! ^ a, 0x9e3779b1) ^ b, 0xc2b2ae35));
  }

  addTriple(template: number, a: number, b: number, c: number): void {
    const pair = Math.imul(Math.imul(SALTS[template]! ^ a, 0x9e3779b1) ^ b, 0xc2b2ae35);
    this.hashes[this.size++] = finish(Math.imul(pair ^ (pair >>> 16) ^ c, 0x27d4eb2f));
  }

  /** One feature for each bit that is set. */
  addBits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, rest & -rest);
  }
}

/** The low bits of a product know nothing of the high bits of its factors: both ends are folded in. */
function finish(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return h ^ (h >>> 15);
}
