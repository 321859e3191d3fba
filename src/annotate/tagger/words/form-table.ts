/** Slots at first, a power of two; they double where half of them are taken. */
const FEWEST_SLOTS = 1 << 12;
const UNITS_PER_FORM = 8;
/** Numbers of a slot: the hash of a spelling, its number from 1 (0 is free), where its code units begin, how many they are. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;

/**
 * Numbers the spellings of words from 0, in the order in which they are first met. Words are looked up where they
 * stand among the code units of a text, without being cut out of it.
 */
export class FormTable {
  /** Open addressing, `SLOT` numbers each. */
  #slots = new Int32Array(SLOT * FEWEST_SLOTS);
  /** The code units of all spellings. */
  #units = new Uint16Array((FEWEST_SLOTS / 2) * UNITS_PER_FORM);
  #size = 0;
  #end = 0;

  clear(): void {
    this.#size = 0;
    this.#end = 0;
    this.#slots.fill(0);
  }

  /** Number of what stands among the code units of a text from `start` to `end`. */
  number(units: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - SLOT;
    let slot = (hash << SLOT_BITS) & mask;
    for (let number = slots[slot + 1]!; number !== 0; number = slots[slot + 1]!) {
      if (
        slots[slot] === hash &&
        slots[slot + 3] === end - start &&
        this.#stands(slots[slot + 2]!, units, start, end)
      )
        return number - 1;
      slot = (slot + SLOT) & mask;
    }
    slots[slot] = hash;
    slots[slot + 1] = ++this.#size;
    slots[slot + 2] = this.#end;
    slots[slot + 3] = end - start;
    this.#addUnits(units, start, end);
    if (2 * SLOT * this.#size >= slots.length) this.#spread();
    return this.#size - 1;
  }

  /** Whether the known code units from `from` on are those from `start` to `end`. */
  #stands(from: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    for (let i = start, at = from; i < end; i++, at++) if (known[at] !== units[i]) return false;
    return true;
  }

  #addUnits(units: Uint16Array, start: number, end: number): void {
    const to = this.#end + end - start;
    if (to > this.#units.length) {
      const larger = new Uint16Array(2 * to);
      larger.set(this.#units);
      this.#units = larger;
    }
    for (let i = start, at = this.#end; i < end; i++, at++) this.#units[at] = units[i]!;
    this.#end = to;
  }

  /** Puts all into twice as many slots. */
  #spread(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - SLOT;
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at + 1] === 0) continue;
      let slot = (old[at]! << SLOT_BITS) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + SLOT) & mask;
      slots.set(old.subarray(at, at + SLOT), slot);
    }
    this.#slots = slots;
  }
}
