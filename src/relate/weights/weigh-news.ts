import type { ArchiveColumns } from '../../outline/archive-columns.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import type { RelateInput } from '../relate-input.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import { findBursts } from './find-bursts.ts';
import { rankDay } from './rank-day.ts';

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
 * @param told by row: what is a notice, and what a copy of what; `sizeOfStory`: the number of articles of the story that a row is in; 0 where it is in none
 */
export function weighNews(
  { outlines }: RelateInput,
  counted: FeatureCounts,
  told: {
    readonly notices: Uint8Array;
    readonly copies: Ragged;
    readonly sizeOfStory: (row: number) => number;
  },
): ArchiveColumns['weights'] {
  const { count, textBytes, pictures } = outlines;
  const { notices, copies, sizeOfStory } = told;
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
  for (const day of findBursts(counted, told)) rankDay(day, weights);
  return weights.map((weight) => Math.round(weight * STEPS) / STEPS);
}
