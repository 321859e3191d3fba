/** Shortest word in which one wrong letter is taken for a slip. */
export const SHORTEST_SLIP = 5;
/** With more names than these a text is a list, in which likeness means nothing. */
export const MOST_ALIKE = 300;

/** Whether one letter put in, left out or changed, or two changed over, makes one word of the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[endB - 1] && a[endA - 1] === b[start];
}
