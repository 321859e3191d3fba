import type { Words } from '../../src/words/words.ts';

/** Makes something once for all pages that speak the same language. */
export function oncePerWords<Made extends object>(make: (words: Words) => Made): (words: Words) => Made {
  const made = new WeakMap<Words, Made>();
  return (words) => {
    const known = made.get(words);
    if (known !== undefined) return known;
    const fresh = make(words);
    made.set(words, fresh);
    return fresh;
  };
}
