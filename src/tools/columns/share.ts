import type { Numbers } from './growing.ts';

/**
 * The same value with its typed arrays where all threads see them: whoever is sent it gets no copies.
 *
 * @param value plain objects and lists, no longer to be changed
 */
export function shareColumns<Value>(value: Value): Value {
  return share(value) as Value;
}

function share(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return shareNumbers(value as Numbers);
  if (Array.isArray(value)) return value.map(share);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, share(part)]));
}

function shareNumbers(numbers: Numbers): Numbers {
  const Kind = numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers;
  const shared = new Kind(new SharedArrayBuffer(numbers.byteLength));
  shared.set(numbers);
  return shared;
}
