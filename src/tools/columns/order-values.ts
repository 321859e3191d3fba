import type { Numbers } from './growing.ts';
import type { Texts } from './texts.ts';

/** Values of a row, on average, from which copying it is faster than going through them: 60 ns a row, or 1 ns a value. */
const LONG_ROW = 64;

/**
 * The bounds of rows in another order.
 *
 * @param order each row once: row `order[i]` becomes row `i`
 */
export function orderBounds(bounds: Uint32Array, order: Uint32Array): Uint32Array {
  const taken = new Uint32Array(bounds.length);
  for (let row = 0; row < order.length; row++)
    taken[row + 1] = taken[row]! + bounds[order[row]! + 1]! - bounds[order[row]!]!;
  return taken;
}

/** The values of rows in another order: `bounds` and `order` as above. */
export function orderValues<Values extends Numbers>(
  values: Values,
  bounds: Uint32Array,
  order: Uint32Array,
): Values {
  const taken = values.slice() as Values;
  let end = 0;
  if (values.length < order.length * LONG_ROW) {
    for (const row of order)
      for (let at = bounds[row]!; at < bounds[row + 1]!; at++) taken[end++] = values[at]!;
    return taken;
  }
  const size = values.BYTES_PER_ELEMENT;
  // Buffers copy a row without making a view of it: there are millions.
  const [source, target] = [bytesOf(values), bytesOf(taken)];
  for (const row of order) end += source.copy(target, end, bounds[row]! * size, bounds[row + 1]! * size);
  return taken;
}

/** A column of one value a row. */
export function orderNumbers<Values extends Numbers>(values: Values, order: Uint32Array): Values {
  const taken = values.slice() as Values;
  for (let row = 0; row < order.length; row++) taken[row] = values[order[row]!]!;
  return taken;
}

export function orderTexts({ bounds, bytes }: Texts, order: Uint32Array): Texts {
  return { bounds: orderBounds(bounds, order), bytes: orderValues(bytes, bounds, order) };
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
