import { answerBatches } from '../../src/tools/threads/share-out.ts';

/** For the tests: multiplies numbers. */
await answerBatches(
  async (factor: number) => (items: readonly number[]) => items.map((item) => item * factor),
);
