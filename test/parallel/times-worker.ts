import { answerBatches } from '../../src/parallel/share-out.ts';

/** For the tests: multiplies numbers. */
await answerBatches(
  async (factor: number) => (items: readonly number[]) => items.map((item) => item * factor),
);
