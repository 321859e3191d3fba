import { hashText } from '../model/hash.ts';
import type { TokenTable } from '../words/token-table.ts';
import { FIELD, FIELDS, habitOfSigns, MATTER, matterOfSigns } from '../words/word-form.ts';
import type { FeatureSink } from './feature-sink.ts';

/** Distance at which words beside the token still count. */
export const REACH = 2;
/** Templates of one place beside the token lie together. */
const PER_PLACE = 20;

/** The leading type and how clearly it leads, without the next one. */
export function bentType(bent: number): number {
  return (bent + 3) >> 2;
}

const LONGEST_AFFIX = 5;

/**
 * Features of a word for itself, as seen from a token `offset` places before it (so that 0 is the token's own).
 * They depend on nothing else, so that their summed weights can be kept with the word.
 *
 * @param i a token of the word
 * @param cased whether capitals say something
 */
export function addWordFeatures(
  { ids, forms, rows }: TokenTable,
  i: number,
  offset: number,
  cased: boolean,
  sink: FeatureSink,
): void {
  const template = (offset + REACH) * PER_PLACE;
  const row = ids[i]! * FIELDS;
  const lower = rows[row + FIELD.lower]!;
  const cluster = rows[row + FIELD.cluster]!;
  const coarse = rows[row + FIELD.coarse]!;
  const coarsest = rows[row + FIELD.coarsest]!;
  const lists = rows[row + FIELD.lists]!;
  const ending = rows[row + FIELD.ending]!;
  const bent = rows[row + FIELD.bent]!;
  const shape = rows[row + (cased ? FIELD.shape : FIELD.bareShape)]!;
  const capitalHabit = habitOfSigns(rows[row + FIELD.signs]!);
  sink.add(template, lower);
  sink.add(template + 1, shape);
  if (cluster > 0) {
    sink.add(template + 2, cluster);
    sink.add(template + 3, coarse);
    sink.add(template + 4, coarsest);
  }
  sink.addBits(template + 5, lists);
  if (bent > 0) {
    sink.add(template + 16, bent);
    sink.add(template + 17, bentType(bent));
  }
  if (Math.abs(offset) === REACH) return;
  sink.add(template + 6, capitalHabit);
  sink.add(template + 7, lists);
  if (cluster > 0) sink.addPair(template + 8, coarse, shape);
  sink.addPair(template + 9, lists, shape);
  if (offset !== 0) {
    if (ending !== 0) sink.add(template + 10, ending);
    return;
  }
  sink.addPair(template + 11, lower, shape);
  sink.addPair(template + 18, bent, shape);
  sink.addTriple(template + 19, bent, capitalHabit, coarsest);
  if (matterOfSigns(rows[row + FIELD.signs]!) === MATTER.word)
    addAffixes(forms[i]!.text.toLowerCase(), template, sink);
  if (ending !== 0) sink.addPair(template + 14, ending, shape);
  sink.addPair(template + 15, capitalHabit, shape);
}

/** Beginnings and endings of 1 to 5 letters. */
function addAffixes(lower: string, template: number, sink: FeatureSink): void {
  const longest = Math.min(LONGEST_AFFIX, lower.length);
  for (let length = 1; length <= longest; length++) {
    sink.addPair(template + 12, length, hashText(lower, 0, length));
    sink.addPair(template + 13, length, hashText(lower, lower.length - length));
  }
}
