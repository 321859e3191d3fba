import type { Tense } from '../clause-tense.ts';
import {
  hasToken,
  isCapitalised,
  isMark,
  isWord,
  lowerWordAt,
  type TokenText,
} from '../tokens/token-text.ts';
import type { ForeignWords } from './foreign-words.ts';

/** How many words from the phrase a verb may stand. */
const REACH = 14;

/** Whether the clause round tokens `start` to `end` tells of what was or of what is to come: the nearest verb before, then behind. */
export function findForeignTense(
  source: TokenText,
  start: number,
  end: number,
  words: ForeignWords,
): Tense | null {
  const before = lowerWordAt(source, start - 1);
  // `bis Freitag`; behind a full clause only: what opens it may be over.
  if (start > 1 && words.sets.until.has(before)) return 'future';
  return findFrom(source, start, -1, words) ?? findFrom(source, end - 1, 1, words);
}

function findFrom(
  source: TokenText,
  from: number,
  step: 1 | -1,
  { grammar, sets }: ForeignWords,
): Tense | null {
  let count = 0;
  for (let at = from + step; count < REACH && hasToken(source, at); at += step) {
    if (isMark(source, at, ';:()"“”«»?!')) return null;
    if (!isWord(source, at)) continue;
    count++;
    // A name or a noun, like `Sierra` or `Treffen`.
    if (at > 0 && isCapitalised(source, at)) continue;
    const word = lowerWordAt(source, at);
    if (sets.future.has(word) || grammar.futureEnding?.test(word)) return 'future';
    if (sets.past.has(word) || grammar.pastEnding?.test(word)) return 'past';
    if (count === 1 && step < 0 && grammar.participle?.test(word)) return 'past';
  }
  return null;
}
