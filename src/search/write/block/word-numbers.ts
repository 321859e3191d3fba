/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, of code units. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];
const FIRST_SLOTS = 1 << 12;
const FIRST_LETTERS = 1 << 15;
const [CAPITAL_A, CAPITAL_Z, TO_SMALL] = [65, 90, 32];

/**
 * Numbers words in the order in which they come, by their letters where they stand: of millions of words in the texts of
 * an archive some ten thousand differ, and a string is made of those only.
 */
export class WordNumbers {
  /** Of all words, end to end. */
  #letters = new Uint16Array(FIRST_LETTERS);
  /** Where the letters of each word begin; behind them, where those of the last one end. */
  #bounds = new Uint32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  /** One more than the number of the word that falls there, or further on; 0: there is none. */
  #slots = new Uint32Array(FIRST_SLOTS);
  #count = 0;

  /** The number of `text.slice(start, end)`, in which `A` to `Z` count as small letters. */
  numberOf(text: string, start: number, end: number): number {
    let hash = OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ smallLetter(text.charCodeAt(at)), PRIME);
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) return this.#add(text, start, end, hash, slot);
      if (this.#hashes[number] === hash && this.#isAt(number, text, start, end)) return number;
    }
  }

  wordAt(number: number): string {
    let word = '';
    for (let at = this.#bounds[number]!; at < this.#bounds[number + 1]!; at++)
      word += String.fromCharCode(this.#letters[at]!);
    return word;
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    const from = this.#bounds[number]!;
    if (this.#bounds[number + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++)
      if (letters[from + at - start] !== smallLetter(text.charCodeAt(at))) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#count++;
    const from = this.#bounds[number]!;
    const to = from + end - start;
    if (to > this.#letters.length) this.#letters = widen(this.#letters, to);
    if (number + 1 === this.#bounds.length) {
      this.#bounds = widen(this.#bounds, number + 2);
      this.#hashes = widen(this.#hashes, number + 2);
    }
    for (let at = start; at < end; at++) this.#letters[from + at - start] = smallLetter(text.charCodeAt(at));
    this.#bounds[number + 1] = to;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return number;
  }

  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      const hash = this.#hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** The same numbers with room for so many at least. */
function widen<Values extends Uint16Array | Uint32Array | Int32Array>(values: Values, least: number): Values {
  const Kind = values.constructor as new (length: number) => Values;
  const wide = new Kind(Math.max(least, values.length * 2));
  wide.set(values);
  return wide;
}

const smallLetter = (code: number): number =>
  code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code;
