import { addUnit, SEED } from './hash';
import { claim } from './room';

/** Texts by number, in the order in which they are first met. They are looked up by their code units. */
@unmanaged
export class Interned {
  /** Texts that there is room for, a power of two; there are twice as many slots. */
  capacity: i32;
  size: i32;
  /**
   * Open addressing: in a slot stand the hash of a text, its number from 1 (0 is free), where its units begin, and how
   * many they are.
   */
  slots: usize;
  /** The code units of all texts. */
  units: usize;
  end: i32;
  limit: i32;
}

const SLOT: usize = 4;
const UNITS_PER_TEXT: i32 = 8;

/** @param capacity a power of two */
export function newInterned(capacity: i32): Interned {
  const texts = changetype<Interned>(claim(offsetof<Interned>()));
  growUnits(texts, capacity * UNITS_PER_TEXT);
  growSlots(texts, capacity);
  return texts;
}

export function forgetTexts(texts: Interned): void {
  memory.fill(texts.slots, 0, (<usize>(2 * texts.capacity)) << SLOT);
  texts.size = 0;
  texts.end = 0;
}

/** What a text is looked up by. */
export function hashText(units: usize, length: i32): u32 {
  let hash: u32 = SEED;
  for (let i = 0; i < length; i++) hash = addUnit(hash, <i32>load<u16>(units + ((<usize>i) << 1)));
  return hash ^ (hash >>> 15);
}

/** Begins the look-up of a text: number, from 1, of the one in the slot that it is looked for in first. */
export function touchSlot(texts: Interned, hash: u32): i32 {
  return load<i32>(texts.slots + ((<usize>hash & <usize>(2 * texts.capacity - 1)) << SLOT), 4);
}

/** Goes on with it: the first units of that one. */
export function touchUnits(texts: Interned, hash: u32): i32 {
  const slot = texts.slots + ((<usize>hash & <usize>(2 * texts.capacity - 1)) << SLOT);
  return load<u16>(texts.units + ((<usize>load<i32>(slot, 8)) << 1));
}

/** Number of the text that these code units are; it is the size there was where it is new. */
export function intern(texts: Interned, units: usize, length: i32, hash: u32): i32 {
  const mask = <usize>(2 * texts.capacity - 1);
  let at = <usize>hash & mask;
  let slot = texts.slots + (at << SLOT);
  for (let number = load<i32>(slot, 4); number !== 0; number = load<i32>(slot, 4)) {
    if (
      load<u32>(slot) === hash &&
      load<i32>(slot, 12) === length &&
      areSame(texts.units + ((<usize>load<i32>(slot, 8)) << 1), units, length)
    )
      return number - 1;
    at = (at + 1) & mask;
    slot = texts.slots + (at << SLOT);
  }
  store<u32>(slot, hash);
  store<i32>(slot, ++texts.size, 4);
  store<i32>(slot, texts.end, 8);
  store<i32>(slot, length, 12);
  addUnits(texts, units, length);
  const number = texts.size - 1;
  if (texts.size === texts.capacity) growSlots(texts, 2 * texts.capacity);
  return number;
}

function areSame(known: usize, units: usize, length: i32): bool {
  for (let i = 0; i < length; i++)
    if (load<u16>(known + ((<usize>i) << 1)) !== load<u16>(units + ((<usize>i) << 1))) return false;
  return true;
}

function addUnits(texts: Interned, units: usize, length: i32): void {
  if (texts.end + length > texts.limit) growUnits(texts, 2 * (texts.end + length));
  memory.copy(texts.units + ((<usize>texts.end) << 1), units, (<usize>length) << 1);
  texts.end += length;
}

function growUnits(texts: Interned, limit: i32): void {
  const larger = claim((<usize>limit) << 1);
  memory.copy(larger, texts.units, (<usize>texts.end) << 1);
  texts.units = larger;
  texts.limit = limit;
}

function growSlots(texts: Interned, capacity: i32): void {
  const mask = <usize>(2 * capacity - 1);
  const slots = claim((<usize>(2 * capacity)) << SLOT);
  for (let i = 0; i < 2 * texts.capacity; i++) {
    const from = texts.slots + ((<usize>i) << SLOT);
    if (load<i32>(from, 4) === 0) continue;
    let at = <usize>load<u32>(from) & mask;
    while (load<i32>(slots + (at << SLOT), 4) !== 0) at = (at + 1) & mask;
    v128.store(slots + (at << SLOT), v128.load(from));
  }
  texts.slots = slots;
  texts.capacity = capacity;
}
