/**
 * Words of which no letter is left: texts, what functions make of what they are given, and what they hand to functions
 * that they are given.
 */
export function hideLetters(words: unknown): unknown {
  if (typeof words === 'string') return words.replace(/\p{L}/gu, 'ж');
  if (Array.isArray(words)) return words.map(hideLetters);
  if (typeof words === 'function')
    return (...given: readonly unknown[]) => hideLetters(words(...given.map(hideFromCallbacks)));
  // What callbacks made is of a class, and the layout's own.
  if (typeof words !== 'object' || words === null || Object.getPrototypeOf(words) !== Object.prototype)
    return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, hideLetters(value)]));
}

function hideFromCallbacks(given: unknown): unknown {
  return typeof given === 'function'
    ? (...told: readonly unknown[]) => given(...told.map((text) => hideLetters(text)))
    : given;
}
