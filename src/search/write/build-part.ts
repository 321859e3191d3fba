import { setImmediate } from 'node:timers/promises';
import type { ReadBodyText } from '../../model/bodies.ts';
import { shareColumns } from '../../tools/columns/share.ts';
import { shareOut } from '../../tools/threads/share-out.ts';
import type { IndexBlock } from './block/block.ts';
import { createRangeIndexer, type ReadColumns, type RowRange, readTextOf } from './block/index-range.ts';
import { type FrequentWords, findFrequentWords } from './frequent-words.ts';
import type { IndexPart } from './index-part.ts';
import type { PartColumns } from './part-columns.ts';
import { type IndexFile, writePart } from './write-part.ts';

/** Articles that are indexed together: a block of them is merged with the others. */
const BLOCK = 2048;
const AHEAD = 2;

/** Who indexes. */
export interface IndexHands {
  readonly readText: ReadBodyText;
  /** Threads beside this one; 0: this one does it. */
  readonly workers: number;
  /** What runs in them. */
  readonly worker: URL;
  /** The folder of the cache, where texts stand. */
  readonly cache: string;
}

/** What a thread is told that indexes. */
export interface IndexSetup {
  readonly columns: ReadColumns;
  readonly frequent: FrequentWords;
  readonly cache: string;
}

/** Indexes a part of the archive: its files, one by one, so that whoever waits for this thread gets a turn. */
export async function* buildPart(part: IndexPart, hands: IndexHands): AsyncIterable<IndexFile> {
  const columns = part.make();
  const { count } = part.head;
  const frequent = findFrequentWords(count, (at) => readTextOf(hands.readText(columns.bodies[at]!)));
  const blocks = await indexAll(columns, frequent, hands);
  for (const file of writePart(columns, blocks, frequent)) {
    yield file;
    await setImmediate();
  }
}

function indexAll(
  columns: PartColumns,
  frequent: FrequentWords,
  { readText, workers, worker, cache }: IndexHands,
): Promise<readonly IndexBlock[]> {
  const count = columns.numbers.length;
  const ranges = Array.from(
    { length: Math.ceil(count / BLOCK) },
    (_, at): RowRange => [at * BLOCK, Math.min((at + 1) * BLOCK, count)],
  );
  const index = createRangeIndexer(columns, frequent, readText);
  const isMuch = ranges.length > 1 && workers > 0;
  return shareOut<RowRange, IndexBlock, IndexBlock>(
    {
      items: ranges,
      batch: 1,
      ahead: AHEAD,
      work: ([range]) => index(range!),
      pack: (range) => range,
      receive: (block) => block,
      worker,
      setUp: (): IndexSetup => ({ columns: shareColumns(toRead(columns)), frequent, cache }),
      onProgress: () => {},
      startAfter: 0,
    },
    { here: !isMuch, workers: isMuch ? workers : 0 },
  );
}

function toRead({
  numbers,
  bodies,
  bodyStarts,
  titles,
  languages,
  languageNames,
  names,
}: PartColumns): ReadColumns {
  return { numbers, bodies, bodyStarts, titles, languages, languageNames, names };
}
