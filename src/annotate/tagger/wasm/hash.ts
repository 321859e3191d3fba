/** As `model/hash.ts`, where hashes are described. */

/** Hash of no units. */
export const SEED: u32 = 0x811c9dc5;

export function spread(value: i32): i32 {
  let h = <u32>value;
  h = (h ^ (h >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return <i32>(h ^ (h >>> 16));
}

export function mix(a: i32, b: i32): i32 {
  return spread(a * <i32>0x9e3779b1 + b);
}

/** As `hashText`. */
export function hashUnits(units: usize, length: i32): i32 {
  let h: u32 = SEED;
  for (let i = 0; i < length; i++) h = addUnit(h, <i32>load<u16>(units + ((<usize>i) << 1)));
  return spread(<i32>h);
}

/** Of a text that is hashed unit by unit, what is to be spread in the end; it begins with `SEED`. */
export function addUnit(hash: u32, unit: i32): u32 {
  return (hash ^ <u32>unit) * 0x01000193;
}
