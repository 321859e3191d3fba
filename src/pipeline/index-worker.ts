import { reopenBodies } from '../parallel/reopen-bodies.ts';
import type { IndexSetup } from '../search/write/build-part.ts';
import { indexRange, type RowRange } from '../search/write/index-range.ts';
import { answerBatches } from '../tools/threads/share-out.ts';

answerBatches(async ({ columns, frequent, cache }: IndexSetup) => {
  const { bodies } = reopenBodies(cache);
  return ([range]: readonly RowRange[]) => indexRange(columns, range!, frequent, bodies.readText);
});
