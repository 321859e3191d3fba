import type { Tense } from '../clause-tense.ts';
import type { Expression } from '../expression.ts';
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
  kind: Expression['kind'],
  words: ForeignWords,
): Tense | null {
  const before = lowerWordAt(source, start - 1);
  // `bis Freitag`; behind a full clause only: what opens it may be over.
  if (start > 1 && words.sets.until.has(before)) return 'future';
  // `seit Dienstag`
  if (words.sets.past.has(before)) return 'past';
  if (kind === 'weekday' && isPresentBeside(source, start, end, words)) return 'future';
  return findBefore(source, start, words) ?? findBehind(source, end, words);
}

function findBefore(source: TokenText, start: number, words: ForeignWords): Tense | null {
  let count = 0;
  for (let at = start - 1; count < REACH && hasToken(source, at) && !isClauseEnd(source, at); at--) {
    if (!isWord(source, at)) continue;
    count++;
    const tense = readForeignTense(source, at, words);
    if (tense !== null) return tense;
    // `, adopté en juillet`; `sera publié jeudi` is as its first word.
    const isParticiple = words.grammar.participle?.test(lowerWordAt(source, at)) === true;
    if (!isParticiple || isCapitalised(source, at)) continue;
    if (isMark(source, at - 1, ',')) return 'past';
    if (count === 1) return readForeignTense(source, at - 1, words) ?? 'past';
  }
  return null;
}

function findBehind(source: TokenText, end: number, words: ForeignWords): Tense | null {
  let count = 0;
  for (let at = end; count < REACH && hasToken(source, at) && !isClauseEnd(source, at); at++) {
    if (!isWord(source, at)) continue;
    count++;
    const tense = readForeignTense(source, at, words);
    if (tense !== null) return tense;
  }
  return null;
}

function isClauseEnd(source: TokenText, at: number): boolean {
  return isMark(source, at, ';:()"“”«»?!');
}

function readForeignTense(source: TokenText, at: number, { grammar, sets }: ForeignWords): Tense | null {
  // A name or a noun, like `Sierra` or `Treffen`.
  if (at > 0 && isCapitalised(source, at)) return null;
  const word = lowerWordAt(source, at);
  if (sets.future.has(word) || grammar.futureEnding?.test(word)) return 'future';
  return sets.past.has(word) || grammar.pastEnding?.test(word) ? 'past' : null;
}

/** `stimmt am Mittwoch ab`, `Mittwoch stimmt …`: the word right before the phrase, over a preposition, or behind it. */
function isPresentBeside(
  source: TokenText,
  start: number,
  end: number,
  { grammar, sets }: ForeignWords,
): boolean {
  if (grammar.present === null) return false;
  for (const at of [start - 1, start - 2, end]) {
    const word = lowerWordAt(source, at);
    const isVerb = isWord(source, at) && !isCapitalised(source, at) && grammar.present.test(word);
    if (isVerb && !sets.notPresent.has(word)) return true;
  }
  return false;
}
