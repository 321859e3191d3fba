import { reopenBodies } from '../parallel/reopen-bodies.ts';
import { createRangeIndexer, type RowRange } from '../search/write/block/index-range.ts';
import type { IndexSetup } from '../search/write/build-part.ts';
import { answerBatches } from '../tools/threads/share-out.ts';

answerBatches(async ({ columns, frequent, cache }: IndexSetup) => {
  const { bodies } = reopenBodies(cache);
  const index = createRangeIndexer(columns, frequent, bodies.readText);
  return ([range]: readonly RowRange[]) => index(range!);
});
