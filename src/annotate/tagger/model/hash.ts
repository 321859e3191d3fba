/** 32-bit hashes of words and features: FNV-1a over code units, MurmurHash3's finaliser to spread them. */

/** Spreads every bit of `value` over all 32. */
function spread(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return spread(h);
}

/** Hash of a pair in its order. */
export function mix(a: number, b: number): number {
  return spread(Math.imul(a, 0x9e3779b1) + b);
}
