import { mix } from './hash.ts';

const MOST_FEATURES = 512;

/** Collects the features of one token, as hashes of a template and its values. */
export class FeatureSink {
  readonly hashes = new Int32Array(MOST_FEATURES);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(template: number, value: number): void {
    this.hashes[this.size++] = mix(template, value);
  }

  addPair(template: number, a: number, b: number): void {
    this.hashes[this.size++] = mix(mix(template, a), b);
  }

  addTriple(template: number, a: number, b: number, c: number): void {
    this.hashes[this.size++] = mix(mix(mix(template, a), b), c);
  }

  /** One feature for each bit that is set. */
  addBits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, rest & -rest);
  }
}
