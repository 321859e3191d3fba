import { countIn } from '../../../tools/collections/count.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { findFirstName, sumVectors } from '../events/sum-vectors.ts';
import { type AlikeEach, cutInTwo } from './cut-in-two.ts';

/** What so many of the articles have tells no affair of theirs from another. */
const IN_MOST = 0.5;
/** Without that, those of two affairs are so little alike, beside those of one… */
const MOST_ALIKE = 0.25;
/** …which are so much alike: of a takeover nearly all that is shared are its two names. */
const LEAST_WITHIN = 0.06;
/** …and without the first name only, so little: what is told in the same words is one affair. */
const MOST_ALIKE_IN_ALL = 0.78;

/**
 * Tells affairs of one country, person or committee apart, two strikes, a tax and a trade bill: they share what most of
 * the articles have, and next to nothing else.
 *
 * @param articles in order of time, none a copy
 * @param fewest an affair of fewer is none
 * @returns articles of each affair, in order of time
 */
export function partAffairs(
  vectors: ArticleVectors,
  articles: readonly number[],
  fewest: number,
): readonly (readonly number[])[] {
  if (articles.length < 2 * fewest) return [articles];
  const counts = new Map<number, number>();
  for (const article of articles)
    for (const feature of vectors.features.subarray(vectors.starts[article], vectors.starts[article + 1]))
      countIn(counts, feature);
  const isCommon = (feature: number): boolean => counts.get(feature)! > IN_MOST * articles.length;
  const { parts, across, within } = cutInTwo(compareEach(vectors, articles, isCommon), fewest);
  if (within < LEAST_WITHIN || across > MOST_ALIKE * within) return [articles];
  const first = findFirstName(sumVectors(articles, vectors), vectors);
  const inAll = compareEach(vectors, articles, (feature) => feature === first);
  const [one, other] = parts;
  const withinInAll = Math.min(meanLikeness(inAll, one, one), meanLikeness(inAll, other, other));
  if (meanLikeness(inAll, one, other) > MOST_ALIKE_IN_ALL * withinInAll) return [articles];
  return parts.flatMap((places) =>
    partAffairs(
      vectors,
      places.map((place) => articles[place]!),
      fewest,
    ),
  );
}

/** Each with each, by what is not left out. */
function compareEach(
  { starts, features, weights }: ArticleVectors,
  articles: readonly number[],
  isLeftOut: (feature: number) => boolean,
): AlikeEach {
  const kept = articles.map((article) => {
    const own = new Map<number, number>();
    for (let entry = starts[article]!; entry < starts[article + 1]!; entry++)
      if (!isLeftOut(features[entry]!)) own.set(features[entry]!, weights[entry]!);
    return own;
  });
  const alike = kept.map(() => new Float64Array(kept.length));
  for (const [one, own] of kept.entries())
    for (let other = 0; other < one; other++) {
      let sum = 0;
      for (const [feature, weight] of own) sum += weight * (kept[other]!.get(feature) ?? 0);
      alike[one]![other] = alike[other]![one] = sum;
    }
  return alike;
}

function meanLikeness(alike: AlikeEach, ones: readonly number[], others: readonly number[]): number {
  let sum = 0;
  for (const one of ones) for (const other of others) sum += alike[one]![other]!;
  return sum / (ones === others ? ones.length * (ones.length - 1) : ones.length * others.length);
}
