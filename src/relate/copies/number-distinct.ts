interface Distinct {
  /** By entry, side by side with the values: the number of its value. */
  readonly numbers: Uint32Array;
  readonly count: number;
}

/** Numbers distinct hashes in the order in which they come first: a map would have millions of entries. */
export function numberDistinct(hashes: Uint32Array): Distinct {
  const bits = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2)) - 1;
  /** Where a hash stands: the entry that had it first, plus one; after its own place, where that was taken. */
  const firsts = new Uint32Array(bits + 1);
  const numbers = new Uint32Array(hashes.length);
  let count = 0;
  for (let entry = 0; entry < hashes.length; entry++) {
    let at = hashes[entry]! & bits;
    while (firsts[at] !== 0 && hashes[firsts[at]! - 1] !== hashes[entry]) at = (at + 1) & bits;
    if (firsts[at] === 0) {
      firsts[at] = entry + 1;
      numbers[entry] = count++;
    } else numbers[entry] = numbers[firsts[at]! - 1]!;
  }
  return { numbers, count };
}
