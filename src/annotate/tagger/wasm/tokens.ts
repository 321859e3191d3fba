import { Counts, Numbers } from './columns';
import { take } from './room';

/** Where the tokens of a text stand, as JavaScript has cut them. */

export let units: Counts = changetype<Counts>(0);
/** For each token, where it begins and ends. */
export let starts: Numbers = changetype<Numbers>(0);
export let ends: Numbers = changetype<Numbers>(0);
export let size: i32 = 0;

/** @returns where so many code units of a text are to be put */
export function takeUnits(length: i32): usize {
  const at = take((<usize>length) << 1);
  units = changetype<Counts>(at);
  return at;
}

/** Units of a spelling that JavaScript asks the number of. */
export let spelling: usize = 0;

export function takeSpelling(length: i32): void {
  spelling = take((<usize>length) << 1);
}

/** @param offsets where each token begins and ends, two numbers each */
export function takeTokens(offsets: Numbers, count: i32): void {
  size = count;
  starts = changetype<Numbers>(take((<usize>count) << 2));
  ends = changetype<Numbers>(take((<usize>count) << 2));
  for (let i = 0; i < count; i++) {
    starts[i] = offsets[2 * i];
    ends[i] = offsets[2 * i + 1];
  }
}
