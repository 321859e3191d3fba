/** The items from one on, up to the first that does not belong to them. */
export function takeWhile<T>(items: readonly T[], from: number, belongs: (item: T) => boolean): readonly T[] {
  const end = items.findIndex((item, index) => index >= from && !belongs(item));
  return items.slice(from, end === -1 ? items.length : end);
}
