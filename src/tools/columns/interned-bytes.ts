import { Growing } from './growing.ts';
import { GrowingTexts, type Texts } from './texts.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const FIRST_SLOTS = 1024;
/** With more of its slots taken, a table is made larger. */
const FULLEST = 0.5;

/** Numbers runs of bytes in the order in which they come first, as `Interned` does texts: no string is made of them. */
export class InternedBytes {
  readonly #texts = new GrowingTexts();
  readonly #hashes = new Growing(Uint32Array);
  /** A number and one, at the first free place from its hash; 0: none. */
  #slots = new Uint32Array(FIRST_SLOTS);

  get length(): number {
    return this.#texts.length;
  }

  /** @returns -1 where it has none */
  find(bytes: Uint8Array, from: number, to: number): number {
    return this.#slots[this.#slotOf(bytes, from, to, hashBytes(bytes, from, to))]! - 1;
  }

  /** Of a text in UTF-8. */
  findText(text: string): number {
    const bytes = Buffer.from(text);
    return this.find(bytes, 0, bytes.length);
  }

  textOf(number: number): string {
    return this.#texts.textAt(number);
  }

  numberOf(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashBytes(bytes, from, to);
    const slot = this.#slotOf(bytes, from, to, hash);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const number = this.length;
    this.#texts.pushBytes(bytes, from, to);
    this.#hashes.push(hash);
    this.#slots[slot] = number + 1;
    if (this.length > this.#slots.length * FULLEST) this.#grow();
    return number;
  }

  /** By their numbers. */
  finish(): Texts {
    return this.#texts.finish();
  }

  #slotOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last) {
      const number = this.#slots[slot]! - 1;
      if (this.#hashes.at(number) === hash && this.#texts.isAt(number, bytes, from, to)) break;
    }
    return slot;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const last = slots.length - 1;
    for (let number = 0; number < this.length; number++) {
      let slot = this.#hashes.at(number) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
  // The last bytes alone would say little of the low bits.
  return (hash ^ (hash >>> 15)) >>> 0;
}
