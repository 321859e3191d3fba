/**
 * Tells of each word, folded, which of the words that are looked for it is; `null` for all others. A mark that `*` ends
 * is the beginning of some.
 */
export function matchMarks(marks: readonly string[]): (word: string) => string | null {
  const whole = new Set(marks);
  const beginnings = marks.filter((mark) => mark.endsWith('*')).map((mark) => mark.slice(0, -1));
  return (word) =>
    whole.has(word) ? word : (beginnings.find((beginning) => word.startsWith(beginning)) ?? null);
}
