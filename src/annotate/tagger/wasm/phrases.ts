import { Numbers } from './columns';
import { FIELD, ROLE } from './constants';
import { rowOf } from './forms';
import { mix } from './hash';
import { findPhrase } from './knowledge';
import { numbers } from './room';
import { stretchCount, stretches } from './runs';
import { forms, signs } from './sentences';
import { isMark, markOf } from './signs';
import { size } from './tokens';

/** Name lists in which the phrases around each token stand: a bit a list. */

/** Phrases of two words or more that begin, go on, and end at the token. */
export let phraseBegins: Numbers = changetype<Numbers>(0);
export let phraseInside: Numbers = changetype<Numbers>(0);
export let phraseEnds: Numbers = changetype<Numbers>(0);

const LONGEST: i32 = 6;

/** Looks phrases up from every token of the stretches. */
export function findPhrases(): void {
  phraseBegins = numbers(size);
  phraseInside = numbers(size);
  phraseEnds = numbers(size);
  for (let stretch = 0; stretch < stretchCount; stretch++) {
    const to = stretches[3 * stretch + 1];
    for (let at = stretches[3 * stretch]; at < to; at++) if (!isMark(signs[at])) findFrom(at, to);
  }
}

function findFrom(at: i32, to: i32): void {
  let hash = rowOf(forms[at])[FIELD.folded];
  for (let end = at + 1, words = 1; end < to && words < LONGEST; end++) {
    // Hyphens, stops and ampersands are no words of a phrase.
    if (isMark(signs[end])) {
      const mark = markOf(signs[end]);
      if (mark === 0x2c || mark === 0x28 || mark === 0x29) break;
      if (mark !== 0 || (rowOf(forms[end])[FIELD.roles] & ROLE.possessive) === 0) continue;
    }
    words++;
    hash = mix(hash, rowOf(forms[end])[FIELD.folded]);
    const lists = findPhrase(hash);
    if (lists === 0) continue;
    phraseBegins[at] = phraseBegins[at] | lists;
    for (let i = at + 1; i < end; i++) phraseInside[i] = phraseInside[i] | lists;
    phraseEnds[end] = phraseEnds[end] | lists;
  }
}
