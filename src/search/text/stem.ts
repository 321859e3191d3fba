import { fold } from './fold.ts';

/** From a lower-case word to its stem. */
export type Stemmer = (word: string) => string;

/** Shorter words, and those with figures in them, have no other forms. */
const SHORTEST = 3;
const FIGURES = /\d/;
/** What folding made of the ending of many Arabic words: their stemmer knows it as it is written. */
const ARABIC_ENDING = /ه$/;

/**
 * What all forms of a word are found under. Stems are found of words without accents, as they are looked for, so that
 * the same comes of `élections` and `elections`.
 *
 * @param word folded
 * @param stemmer `null`: the language has none
 */
export function stemWord(word: string, stemmer: Stemmer | null): string {
  if (stemmer === null || word.length < SHORTEST || FIGURES.test(word)) return word;
  const stem = fold(stemmer(word.replace(ARABIC_ENDING, 'ة')));
  return stem === '' ? word : stem;
}
