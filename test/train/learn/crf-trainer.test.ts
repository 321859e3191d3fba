import { expect, test } from 'vitest';
import { LABELS, labelOf, OUTSIDE } from '../../../src/annotate/tagger/model/labels.ts';
import { CrfTrainer, type Sequence } from '../../../src/train/learn/crf-trainer.ts';
import { decode } from '../../annotate/tagger/module.ts';

/** A token has one feature. */
function sequenceOf(features: readonly number[], labels: readonly number[]): Sequence {
  const offsets = Int32Array.from({ length: features.length + 1 }, (_, i) => i);
  return { features: Int32Array.from(features), offsets, labels: Uint8Array.from(labels), weight: 1 };
}

const [SMALL, GIVEN, FAMILY, ALONE, NOISE] = [0, 1, 2, 3, 4];
const [BEGIN, END] = [labelOf(0, 'begin'), labelOf(0, 'end')];
const SINGLE = labelOf(1, 'single');
const LESSONS = [
  sequenceOf([SMALL, GIVEN, FAMILY, SMALL], [OUTSIDE, BEGIN, END, OUTSIDE]),
  sequenceOf([ALONE, SMALL, NOISE], [SINGLE, OUTSIDE, OUTSIDE]),
  sequenceOf([SMALL, NOISE, ALONE], [OUTSIDE, OUTSIDE, SINGLE]),
];

function train(l1: number): CrfTrainer {
  const trainer = new CrfTrainer(5, { alpha: 0.1, beta: 1, l1, l2: 0.1 });
  for (let epoch = 0; epoch < 60; epoch++) for (const lesson of LESSONS) trainer.learn(lesson);
  return trainer;
}

test('what was learned is found again', () => {
  const { weights, transitions } = train(0.01);
  for (const { features, labels } of LESSONS) {
    const scores = Float32Array.from({ length: features.length * LABELS }, (_, at) => {
      const feature = features[Math.floor(at / LABELS)]!;
      return weights[feature * LABELS + (at % LABELS)]!;
    });
    expect(decode(transitions, scores)).toEqual(labels);
  }
});

test('gradients fade as sentences are learned', () => {
  const trainer = train(0.01);
  for (const lesson of LESSONS) expect(trainer.learn(lesson)).toBeLessThan(0.5);
  expect(new CrfTrainer(5, { alpha: 0.1, beta: 1, l1: 0, l2: 0 }).learn(LESSONS[0]!)).toBeGreaterThan(0.5);
});

test('weights that do not pay stay at 0', () => {
  expect(train(1e6).weights.every((weight) => weight === 0)).toBe(true);
});

test('the same lessons give the same weights', () => {
  expect(train(0.1).weights).toEqual(train(0.1).weights);
});
