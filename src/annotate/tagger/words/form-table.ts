/** Slots at first, a power of two; they double where half of them are taken. */
const FEWEST_SLOTS = 1 << 12;
const UNITS_PER_FORM = 8;

/**
 * Numbers the spellings of words from 0, in the order in which they are first met. Words are looked up where they
 * stand in a text, without being cut out of it.
 */
export class FormTable {
  /** Open addressing, two numbers a slot: a hash, and the number of its spelling from 1; 0 is free. */
  #slots = new Int32Array(2 * FEWEST_SLOTS);
  /** By number: where its code units begin; one more than there are spellings. */
  #starts = new Int32Array(FEWEST_SLOTS / 2 + 1);
  #units = new Uint16Array((FEWEST_SLOTS / 2) * UNITS_PER_FORM);
  #size = 0;

  clear(): void {
    this.#size = 0;
    this.#slots.fill(0);
  }

  /** Number of what stands in `text` from `start` to `end`. */
  number(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let number = slots[slot + 1]!; number !== 0; number = slots[slot + 1]!) {
      if (slots[slot] === hash && this.#stands(number - 1, text, start, end)) return number - 1;
      slot = (slot + 2) & mask;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.#size + 1;
    return this.#add(text, start, end);
  }

  /** Whether a spelling stands in `text` from `start` to `end`. */
  #stands(number: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    const from = this.#starts[number]!;
    if (this.#starts[number + 1]! - from !== end - start) return false;
    for (let i = start, at = from; i < end; i++, at++) if (units[at] !== text.charCodeAt(i)) return false;
    return true;
  }

  #add(text: string, start: number, end: number): number {
    const number = this.#size++;
    const from = this.#starts[number]!;
    const to = from + end - start;
    if (to > this.#units.length) {
      const units = new Uint16Array(2 * to);
      units.set(this.#units);
      this.#units = units;
    }
    for (let i = start, at = from; i < end; i++, at++) this.#units[at] = text.charCodeAt(i);
    this.#starts[number + 1] = to;
    if (4 * this.#size >= this.#slots.length) this.#spread();
    return number;
  }

  /** Puts the hashes into twice as many slots. */
  #spread(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = (old[at]! << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[at]!;
      slots[slot + 1] = old[at + 1]!;
    }
    this.#slots = slots;
    const starts = new Int32Array(slots.length / 4 + 1);
    starts.set(this.#starts);
    this.#starts = starts;
  }
}
