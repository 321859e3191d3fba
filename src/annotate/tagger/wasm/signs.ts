import { CAPITAL, MATTER, SIGN, SIGN_BITS } from './constants';

/** Parts of a token's signs, as in `words/word-form.ts`. */

export function matterOf(signs: i32): i32 {
  return signs & SIGN.matter;
}

export function isWord(signs: i32): bool {
  return (signs & SIGN.matter) === MATTER.word;
}

export function isMark(signs: i32): bool {
  return (signs & SIGN.matter) === MATTER.mark;
}

export function capitalOf(signs: i32): i32 {
  return (signs & SIGN.capital) >> SIGN_BITS.capital;
}

export function hasCapital(signs: i32): bool {
  return (signs & SIGN.capital) !== CAPITAL.none << SIGN_BITS.capital;
}

export function habitOf(signs: i32): i32 {
  return (signs & SIGN.habit) >> SIGN_BITS.habit;
}

export function hintsOf(signs: i32): i32 {
  return (signs & SIGN.hints) >> SIGN_BITS.hints;
}

export function markOf(signs: i32): i32 {
  return <i32>(<u32>signs >> SIGN_BITS.mark);
}

/** Where a token stands in a row of tokens: 0 it begins it, 1 it is inside, 2 it ends it, 3 it is all of it. */
export function placeInRow(i: i32, start: i32, end: i32): i32 {
  if (end - start === 1) return 3;
  return i === start ? 0 : i === end - 1 ? 2 : 1;
}
