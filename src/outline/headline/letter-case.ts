/** Languages that tell İ and i from I and ı. */
const DOTTED: ReadonlySet<string> = new Set(['tr', 'az']);

/** @param language without region */
export function lowerLetters(text: string, language: string): string {
  const own = DOTTED.has(language) ? text.replaceAll('I', 'ı').replaceAll('İ', 'i') : text;
  return own.toLowerCase();
}

/** With its first letter as it is in a word in capitals, the others small. */
export function capitaliseLetters(word: string, language: string): string {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  // Of the whole word: a sigma at its end is another letter.
  return first + lowerLetters(word, language).slice(lowerLetters(first, language).length);
}

/** How a word is written: `none` is one whose letters have no case. */
type WordCase = 'none' | 'lower' | 'capital' | 'upper' | 'mixed';

const PLAIN_SMALL = /[a-z]/;

/** A single capital is a `capital`. */
export function caseOf(word: string): WordCase {
  const lower = word.toLowerCase();
  if (word === lower) return PLAIN_SMALL.test(word) || word !== word.toUpperCase() ? 'lower' : 'none';
  const first = word.codePointAt(0)! > 0xffff ? 2 : 1;
  if (word.length === lower.length && word.slice(first) === lower.slice(first)) return 'capital';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}

const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Whether most letters of a stretch of text are small. */
export function isMostlySmall(text: string, from: number, to: number): boolean {
  let balance = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) balance++;
    else if (code >= 0x41 && code <= 0x5a) balance--;
    else if (code >= 0x80) {
      const letter = text.charAt(at);
      if (SMALL.test(letter)) balance++;
      else if (CAPITAL.test(letter)) balance--;
    }
  }
  return balance > 0;
}
