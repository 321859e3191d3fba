/** As `model/hash.ts`, where hashes are described. */

export function spread(value: i32): i32 {
  let h = <u32>value;
  h = (h ^ (h >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return <i32>(h ^ (h >>> 16));
}

export function mix(a: i32, b: i32): i32 {
  return spread(a * <i32>0x9e3779b1 + b);
}
