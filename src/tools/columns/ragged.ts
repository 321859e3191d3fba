import { Growing, type Numbers } from './growing.ts';

/**
 * Lists of numbers, one a row, end to end: row `i` has the values from `bounds[i]` to `bounds[i + 1]` (exclusive).
 * Several columns may share the bounds, as of the form and the start of each mention.
 */
export interface Ragged<Values extends Numbers = Uint32Array> {
  /** One more than there are rows; the first is 0. */
  readonly bounds: Uint32Array;
  readonly values: Values;
}

/** A view of a row, not a copy. Where it is asked for often, the bounds are read instead: a view is an object. */
export function rowOf<Values extends Numbers>({ bounds, values }: Ragged<Values>, row: number): Values {
  return values.subarray(bounds[row]!, bounds[row + 1]!) as Values;
}

export function raggedOf(rows: Iterable<ArrayLike<number>>): Ragged {
  const bounds = new Growing(Uint32Array);
  const values = new Growing(Uint32Array);
  bounds.push(0);
  for (const row of rows) {
    values.pushAll(row);
    bounds.push(values.length);
  }
  return { bounds: bounds.finish(), values: values.finish() };
}

/**
 * Of each number the places in a column that have it, ascending.
 *
 * @param count numbers are below it
 */
export function placesByNumber(numbers: Uint32Array, count: number): Ragged {
  const bounds = new Uint32Array(count + 1);
  for (let place = 0; place < numbers.length; place++) bounds[numbers[place]! + 1]!++;
  for (let number = 0; number < count; number++) bounds[number + 1]! += bounds[number]!;
  const next = bounds.slice();
  const values = new Uint32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) values[next[numbers[place]!]!++] = place;
  return { bounds, values };
}
