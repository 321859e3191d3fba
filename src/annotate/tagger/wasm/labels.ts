import { LABEL } from './constants';

/** As `model/labels.ts`: outside, or begin, inside, end, single of each type. */

const BEGIN: i32 = 0;
const END: i32 = 2;
const SINGLE: i32 = 3;

export function partOf(label: i32): i32 {
  return (label - 1) & 3;
}

/** -1 for `outside`. */
export function typeOf(label: i32): i32 {
  return label === LABEL.outside ? -1 : (label - 1) >> 2;
}

export function opensName(label: i32): bool {
  return label !== LABEL.outside && (partOf(label) === BEGIN || partOf(label) === SINGLE);
}

export function closesName(label: i32): bool {
  return label !== LABEL.outside && (partOf(label) === END || partOf(label) === SINGLE);
}
