/** Shortest word in which one wrong letter is taken for a slip. */
export const SHORTEST_SLIP = 5;
/** With more names than these a text is a list, in which likeness means nothing. */
export const MOST_ALIKE = 300;

const LATIN = /\p{Script=Latin}/u;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Whether letters are of another script than the word that they stand in: whoever mixes them, `а` of Russian in a name
 * of English, means it to look alike (UTS #39, 5.1), and made no slip.
 */
function isMixed(letters: string, word: string): boolean {
  return (LATIN.test(letters) && OTHER_LETTER.test(word)) || (OTHER_LETTER.test(letters) && LATIN.test(word));
}

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
  if (endA - start <= 1 && endB - start <= 1)
    return !isMixed(a.slice(start, endA) + b.slice(start, endB), a.slice(0, start) + a.slice(endA));
  return endA - start === 2 && endB - start === 2 && a[start] === b[endB - 1] && a[endA - 1] === b[start];
}
