import { Growing } from '../../../tools/columns/growing.ts';

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, of code units. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];
const FIRST_SLOTS = 1 << 12;
const [CAPITAL_A, CAPITAL_Z, TO_SMALL] = [65, 90, 32];

/**
 * Numbers words in the order in which they come, by their letters where they stand: of millions of words in the texts of
 * an archive some ten thousand differ, and a string is made of those only.
 */
export class WordNumbers {
  readonly #letters = new Growing(Uint16Array);
  /** One more than there are words. */
  readonly #bounds = new Growing(Uint32Array);
  readonly #hashes = new Growing(Int32Array);
  /** One more than the number of the word that falls there, or further on; 0: there is none. */
  #slots = new Uint32Array(FIRST_SLOTS);

  constructor() {
    this.#bounds.push(0);
  }

  /** The number of `text.slice(start, end)`, in which `A` to `Z` count as small letters. */
  numberOf(text: string, start: number, end: number): number {
    let hash = OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ smallLetter(text.charCodeAt(at)), PRIME);
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) return this.#add(text, start, end, hash, slot);
      if (this.#hashes.at(number) === hash && this.#isAt(number, text, start, end)) return number;
    }
  }

  wordAt(number: number): string {
    let word = '';
    for (let at = this.#bounds.at(number); at < this.#bounds.at(number + 1); at++)
      word += String.fromCharCode(this.#letters.at(at));
    return word;
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const from = this.#bounds.at(number);
    if (this.#bounds.at(number + 1) - from !== end - start) return false;
    for (let at = start; at < end; at++)
      if (this.#letters.at(from + at - start) !== smallLetter(text.charCodeAt(at))) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#hashes.length;
    for (let at = start; at < end; at++) this.#letters.push(smallLetter(text.charCodeAt(at)));
    this.#bounds.push(this.#letters.length);
    this.#hashes.push(hash);
    this.#slots[slot] = number + 1;
    if (this.#hashes.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#hashes.length; number++) {
      const hash = this.#hashes.at(number);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

const smallLetter = (code: number): number =>
  code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code;
