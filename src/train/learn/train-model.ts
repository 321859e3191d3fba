import { newRandom, shuffle } from '../random.ts';
import { CrfTrainer, type Rates } from './crf-trainer.ts';
import type { TrainedModel } from './pack-model.ts';
import type { Lessons } from './sequences.ts';

interface Recipe {
  readonly rates: Rates;
  readonly epochs: number;
  readonly seed: number;
}

/** Sentences that went well are left out in every other epoch after these. */
const FULL_EPOCHS = 2;
const LEARNED = 0.05;

/** Trains a model on its lessons. */
export function trainModel({ hashes, sequences }: Lessons, { rates, epochs, seed }: Recipe): TrainedModel {
  const trainer = new CrfTrainer(hashes.length, rates);
  const random = newRandom(seed);
  const order = [...sequences.keys()];
  const gradients = new Float32Array(sequences.length).fill(1);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const isRested = epoch > FULL_EPOCHS && (epoch + i) % 2 === 0 && gradients[i]! < LEARNED;
      if (!isRested) gradients[i] = trainer.learn(sequences[i]!);
    }
  }
  return { hashes, weights: trainer.weights, transitions: trainer.transitions };
}
