import type { FeatureSink } from './feature-sink.ts';
import type { WordForm } from './word-form.ts';

/** Distance at which words beside the token still count. */
export const REACH = 2;
/** Templates of one place beside the token lie together. */
const PER_PLACE = 20;

/** The leading type and how clearly it leads, without the next one. */
export function bentType(bent: number): number {
  return (bent + 3) >> 2;
}

/**
 * Features of a word for itself, as seen from a token `offset` places before it (so that 0 is the token's own).
 * They depend on nothing else, so that their summed weights can be kept with the word.
 *
 * @param cased whether capitals say something
 */
export function addWordFeatures(form: WordForm, offset: number, cased: boolean, sink: FeatureSink): void {
  const template = (offset + REACH) * PER_PLACE;
  const { lower, cluster, coarse, coarsest, lists, affixes, capitalHabit, bent } = form;
  const shape = cased ? form.shape : form.bareShape;
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
  const longest = affixes.length / 2;
  if (offset !== 0) {
    if (longest >= 3) sink.add(template + 10, affixes[longest + 2]!);
    return;
  }
  sink.addPair(template + 11, lower, shape);
  sink.addPair(template + 18, bent, shape);
  sink.addTriple(template + 19, bent, capitalHabit, coarsest);
  for (let i = 0; i < longest; i++) {
    sink.add(template + 12, affixes[i]!);
    sink.add(template + 13, affixes[longest + i]!);
  }
  if (longest >= 3) sink.addPair(template + 14, affixes[longest + 2]!, shape);
  sink.addPair(template + 15, capitalHabit, shape);
}
