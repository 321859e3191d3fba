import { ownText } from '../text/own-text.ts';

/** A function that answers once, when it is first asked, and then the same. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that remembers what it has answered. */
export function memoise<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    values.set(key, value);
    return value;
  };
}

/**
 * A function of texts that remembers its latest answers, for as long as the program runs.
 *
 * @param most so many; when there are more, it begins to remember anew
 */
export function rememberTexts<Value>(
  compute: (text: string) => Value,
  most = 100_000,
): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    const value = compute(text);
    if (values.size >= most) values.clear();
    values.set(ownText(text), value);
    return value;
  };
}

/**
 * A function that remembers its latest answers.
 *
 * @param most so many; when there are more, it begins to remember anew
 */
export function rememberLatest<Key, Value>(compute: (key: Key) => Value, most: number): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    if (values.size >= most) values.clear();
    values.set(key, value);
    return value;
  };
}

/**
 * As {@link rememberLatest}, a function of rows: a list finds them in a third of the time.
 *
 * @param rows so many there are
 */
export function rememberRows<Value>(
  compute: (row: number) => Value,
  rows: number,
  most: number,
): (row: number) => Value {
  let values = new Array<Value | undefined>(rows);
  let count = 0;
  return (row) => {
    const known = values[row];
    if (known !== undefined) return known;
    const value = compute(row);
    if (count === most) {
      values = new Array<Value | undefined>(rows);
      count = 0;
    }
    values[row] = value;
    count++;
    return value;
  };
}

/** A function that remembers what it has answered of objects, as long as those are in use. */
export function rememberObjects<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    values.set(key, value);
    return value;
  };
}
