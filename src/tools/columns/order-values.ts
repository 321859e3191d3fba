import type { Numbers } from './growing.ts';
import type { Texts } from './texts.ts';

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
  if (values instanceof Uint32Array && taken instanceof Uint32Array) {
    copyRows(values, taken, bounds, order);
    return taken;
  }
  const size = values.BYTES_PER_ELEMENT;
  // Buffers copy a row without making a view of it: there are millions.
  const [source, target] = [bytesOf(values), bytesOf(taken)];
  let end = 0;
  for (const row of order) end += source.copy(target, end, bounds[row]! * size, bounds[row + 1]! * size);
  return taken;
}

/** Most columns are of this kind, and their rows short: a call for each takes longer than a loop that sees no other kind. */
function copyRows(values: Uint32Array, taken: Uint32Array, bounds: Uint32Array, order: Uint32Array): void {
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    for (let from = bounds[row]!; from < bounds[row + 1]!; from++) taken[end++] = values[from]!;
  }
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
