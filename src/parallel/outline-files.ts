import { dropTaggers, loadTables } from '../annotate/tagger/load-tagger.ts';
import type { Tables } from '../annotate/tagger/tables.ts';
import type { RecordStore } from '../cache/record-store.ts';
import type { SegmentSource } from '../cache/segments.ts';
import type { FoundFile } from '../load/files/walk.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { type Hands, shareOut } from '../tools/threads/share-out.ts';
import { type OutlineBlock, outlineBlock } from './outline-block.ts';

/** With fewer files, starting workers takes longer than they save. */
const WORTH_WORKERS = 1000;
/** Files of a block: 0.1 s of work. With fewer, tables of names are merged more often; with more, one thread waits for the last. */
const BATCH = 50;
/** This thread reads files, too, and looks after the workers in between. */
const AHEAD = 2;

export interface OutlineSetup {
  readonly settings: ReadingSettings;
  readonly annotations: SegmentSource | null;
  /** All threads read the same tables. */
  readonly tables: Tables;
}

/** What earlier builds found, for this thread and for others. */
export interface KnownAnnotations {
  readonly store: Pick<RecordStore, 'get'>;
  /** `null` where nothing is to be recalled. */
  readonly source: SegmentSource | null;
}

/** What becomes of the blocks, in whatever order they come. */
interface Receiver {
  /** @param first place of the first of the block's files, which are neighbours */
  readonly receive: (block: OutlineBlock, first: number) => void;
  /** Called with the files done so far. */
  readonly onProgress: (done: number) => void;
}

/** Reads and annotates files, on several processors where they are many. */
export async function outlineFiles(
  files: readonly FoundFile[],
  settings: ReadingSettings,
  { store, source }: KnownAnnotations,
  jobs: number,
  { receive, onProgress }: Receiver,
): Promise<void> {
  const hands: Hands = { here: true, workers: files.length < WORTH_WORKERS ? 0 : jobs - 1 };
  await shareOut<number, OutlineBlock, void, FoundFile>(
    {
      items: files.keys(),
      batch: BATCH,
      ahead: AHEAD,
      work: (places) =>
        outlineBlock(
          places.map((place) => files[place]!),
          settings,
          (article) => store.get(article),
        ),
      pack: (place) => files[place]!,
      worker: new URL('./outline-worker.ts', import.meta.url),
      setUp: () => ({ settings, annotations: source, tables: loadTables() }) satisfies OutlineSetup,
      receive: (block, places) => receive(block, places[0]!),
      onProgress,
      startAfter: 0,
    },
    hands,
  );
  // What comes next of a large archive needs the memory; where a site is served, single files follow.
  if (files.length >= WORTH_WORKERS) dropTaggers();
}
