import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closesName, LABELS, mayFollow, OUTSIDE } from '../../../src/annotate/tagger/model/labels.ts';
import { decode } from './module.ts';

const TOKENS = 3;
const ALL = Array.from({ length: LABELS }, (_, label) => label);

/** The best of all rows of labels that leave no name open, tried one by one. */
function tryAll(scores: Float32Array, transitions: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  const go = (at: number, before: number, sum: number): void => {
    if (at === TOKENS) {
      const isClosed = before === OUTSIDE || closesName(before);
      if (isClosed) best = Math.max(best, sum + transitions[before * LABELS + OUTSIDE]!);
      return;
    }
    for (const label of ALL)
      if (mayFollow(before, label))
        go(at + 1, label, sum + transitions[before * LABELS + label]! + scores[at * LABELS + label]!);
  };
  go(0, OUTSIDE, 0);
  return best;
}

function scoreOf(labels: Uint8Array, scores: Float32Array, transitions: Float32Array): number {
  let [sum, before] = [0, OUTSIDE as number];
  labels.forEach((label, at) => {
    expect(mayFollow(before, label)).toBe(true);
    sum += transitions[before * LABELS + label]! + scores[at * LABELS + label]!;
    before = label;
  });
  return sum + transitions[before * LABELS + OUTSIDE]!;
}

test('the best row of labels is found', () => {
  const floats = (length: number) =>
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(floats(TOKENS * LABELS), floats(LABELS * LABELS), (some, others) => {
      const [scores, transitions] = [Float32Array.from(some), Float32Array.from(others)];
      const labels = decode(transitions, scores);
      expect(scoreOf(labels, scores, transitions)).toBe(tryAll(scores, transitions));
    }),
    { numRuns: 25 },
  );
});
