import type { ArchiveColumns } from '../../outline/archive-columns.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import type { RelateInput } from '../relate-input.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import { countAlike } from './count-alike.ts';
import { findBursts } from './find-bursts.ts';
import { rankDay } from './rank-day.ts';

/** An article is a notice where the archive has so many that are written like it… */
const FEWEST_ALIKE = 30;
/** …and they are so much of it. */
const LEAST_SHARE_ALIKE = 0.002;

/** An article of so many bytes is of a usual length; each doubling counts so much, up to a bound. */
const USUAL_LENGTH = 700;
const SHORTEST = 200;
const PER_DOUBLING = 0.4;
const MOST_FOR_LENGTH = 1;
const PER_COPY = 0.2;
const FOR_PICTURE = 0.3;
const PER_STORY_DOUBLING = 0.15;
const FOR_NOTICE = -5;
/** Weights are told to a hundredth: what happens years away does not move them. */
const STEPS = 100;

/**
 * Weighs each article by what the archive itself has of its days ([how](README.md)).
 *
 * @param copies by row: rows
 * @param sizeOfStory the number of articles of the story that a row is in; 0 where it is in none
 */
export function weighNews(
  { outlines }: RelateInput,
  counted: FeatureCounts,
  { copies, sizeOfStory }: { readonly copies: Ragged; readonly sizeOfStory: (row: number) => number },
): Pick<ArchiveColumns, 'weights' | 'notices'> {
  const { count, textBytes, pictures } = outlines;
  const alike = countAlike(outlines);
  const isNotice = (row: number): boolean =>
    alike[row]! >= FEWEST_ALIKE && alike[row]! >= LEAST_SHARE_ALIKE * count;
  const notices = makeColumn(Uint8Array, count, (row) => (isNotice(row) ? 1 : 0));
  const ownWeight = (row: number): number => {
    const doublings = Math.log2(Math.max(SHORTEST, textBytes[row]!) / USUAL_LENGTH);
    return (
      Math.min(MOST_FOR_LENGTH, PER_DOUBLING * doublings) +
      PER_COPY * Math.log2(1 + copies.bounds[row + 1]! - copies.bounds[row]!) +
      (pictures.bounds[row + 1]! > pictures.bounds[row]! ? FOR_PICTURE : 0) +
      PER_STORY_DOUBLING * Math.log2(1 + sizeOfStory(row)) +
      notices[row]! * FOR_NOTICE
    );
  };
  const weights = makeColumn(Float32Array, count, ownWeight);
  for (const day of findBursts(counted, { notices, copies })) rankDay(day, weights);
  return { weights: weights.map((weight) => Math.round(weight * STEPS) / STEPS), notices };
}
