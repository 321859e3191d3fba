/**
 * The first place of which something is true that is true of all behind it, and of none before it.
 *
 * @param length places are below it; the answer where it is true of none
 */
export function findFirst(length: number, isReached: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
