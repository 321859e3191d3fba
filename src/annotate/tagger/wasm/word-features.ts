import { FIELD } from './constants';
import { edgesOf, rowOf } from './forms';
import { hashUnits } from './hash';
import { habitOf, isWord } from './signs';
import { add, addBits, addPair, addTriple } from './sink';

/** Distance at which words beside the token still count. */
export const REACH: i32 = 2;
/** Templates of one place beside the token lie together. */
const PER_PLACE: i32 = 20;
/** Units at each edge of a form that are known. */
const EDGE_UNITS: usize = 5;

/** The leading type and how clearly it leads, without the next one. */
export function bentType(bent: i32): i32 {
  return (bent + 3) >> 2;
}

/**
 * Features of a word for itself, as seen from a token `offset` places before it (so that 0 is the token's own).
 * They depend on nothing else, so that their summed weights can be kept with the word.
 *
 * @param cased whether capitals say something
 */
export function addWordFeatures(form: i32, offset: i32, cased: bool): void {
  const template = (offset + REACH) * PER_PLACE;
  const row = rowOf(form);
  const lower = row[FIELD.lower];
  const cluster = row[FIELD.cluster];
  const coarse = row[FIELD.coarse];
  const coarsest = row[FIELD.coarsest];
  const lists = row[FIELD.lists];
  const ending = row[FIELD.ending];
  const bent = row[FIELD.bent];
  const shape = row[cased ? FIELD.shape : FIELD.bareShape];
  const capitalHabit = habitOf(row[FIELD.signs]);
  add(template, lower);
  add(template + 1, shape);
  if (cluster > 0) {
    add(template + 2, cluster);
    add(template + 3, coarse);
    add(template + 4, coarsest);
  }
  addBits(template + 5, lists);
  if (bent > 0) {
    add(template + 16, bent);
    add(template + 17, bentType(bent));
  }
  if (abs(offset) === REACH) return;
  add(template + 6, capitalHabit);
  add(template + 7, lists);
  if (cluster > 0) addPair(template + 8, coarse, shape);
  addPair(template + 9, lists, shape);
  if (offset !== 0) {
    if (ending !== 0) add(template + 10, ending);
    return;
  }
  addPair(template + 11, lower, shape);
  addPair(template + 18, bent, shape);
  addTriple(template + 19, bent, capitalHabit, coarsest);
  if (isWord(row[FIELD.signs])) addAffixes(form, template);
  if (ending !== 0) addPair(template + 14, ending, shape);
  addPair(template + 15, capitalHabit, shape);
}

/** Beginnings and endings of 1 to 5 letters. */
function addAffixes(form: i32, template: i32): void {
  const edges = edgesOf(form);
  const longest = <i32>load<u16>(edges);
  for (let length = 1; length <= longest; length++) {
    addPair(template + 12, length, hashUnits(edges + 2, length));
    addPair(template + 13, length, hashUnits(edges + 2 * (1 + 2 * EDGE_UNITS - <usize>length), length));
  }
}
