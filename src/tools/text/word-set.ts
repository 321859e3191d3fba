/** The words of a list that is written as text, over as many lines as it takes. */
export function listWords(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** @example wordSet('of the and').has('the') // true */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listWords(text));
}
