import { placesByNumber } from '../tools/columns/ragged.ts';

/**
 * Which rows have a number: of number `n` the rows stand in `rows` from `starts[n]` to `starts[n + 1]` (exclusive), in
 * their order.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** By entry: the place in `rows` of that entry's own posting. */
  readonly places: Uint32Array;
}

/**
 * Turns rows of numbers around.
 *
 * @param bounds row `i` has the entries `bounds[i]` to `bounds[i + 1]` (exclusive)
 * @param numbers the number of each entry, below `count`
 */
export function indexPostings(bounds: Uint32Array, numbers: Uint32Array, count: number): Postings {
  const { bounds: starts, values: entries } = placesByNumber(numbers, count);
  const places = new Uint32Array(numbers.length);
  for (let place = 0; place < entries.length; place++) places[entries[place]!] = place;
  const rows = new Uint32Array(numbers.length);
  for (let row = 0; row + 1 < bounds.length; row++)
    for (let entry = bounds[row]!; entry < bounds[row + 1]!; entry++) rows[places[entry]!] = row;
  return { starts, rows, places };
}
