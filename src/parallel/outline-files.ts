import type { AnnotationCache } from '../cache/annotations.ts';
import type { RecordSource } from '../cache/record-cache.ts';
import type { FoundFile } from '../load/files/walk.ts';
import type { Digest } from '../model/model.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { type Hands, type Job, shareOut } from '../tools/threads/share-out.ts';
import { type MadeFile, outlineFile, type RecallAnnotation } from './outline-file.ts';

/** With fewer files, starting workers takes longer than they save. */
const WORTH_WORKERS = 1000;
const BATCH = 50;
const AHEAD = 3;

export interface OutlineSetup {
  readonly settings: ReadingSettings;
  readonly annotations: RecordSource | null;
}

/** What earlier builds found, for this thread and for others. */
export type KnownAnnotations = Pick<AnnotationCache, 'get' | 'source'>;

const RECALL_NOTHING: RecallAnnotation = (_article: Digest) => null;

/** Reads and annotates files, on several processors where they are many. Results stand as their files do. */
export function outlineFiles<Result>(
  files: readonly FoundFile[],
  settings: ReadingSettings,
  annotations: KnownAnnotations | null,
  jobs: number,
  { receive, onProgress }: Pick<Job<FoundFile, MadeFile, Result>, 'receive' | 'onProgress'>,
): Promise<readonly Result[]> {
  const recall = annotations?.get ?? RECALL_NOTHING;
  const setup: OutlineSetup = { settings, annotations: annotations?.source ?? null };
  const hands: Hands = { here: true, workers: files.length < WORTH_WORKERS ? 0 : jobs - 1 };
  return shareOut(
    {
      items: files,
      batch: BATCH,
      ahead: AHEAD,
      work: (some) => some.map((file) => outlineFile(file, settings, recall)),
      pack: (file) => file,
      worker: new URL('./outline-worker.ts', import.meta.url),
      setup,
      receive,
      onProgress,
      startAfter: 0,
    },
    hands,
  );
}
