import { openFileCache } from '../cache/file-cache.ts';
import { gatherLoaded, readGuarded } from '../load/load.ts';
import type { LoadedFile } from '../load/read-articles.ts';
import { type FoundFile, walkFolder } from '../load/walk.ts';
import type { Loaded, Settings } from '../model.ts';
import type { CacheUse } from './cache-use.ts';
import { recallOrMake } from './recall-or-make.ts';
import { shareOut } from './share-out.ts';

/** With fewer files, starting workers takes longer than they save. */
const WORTH_WORKERS = 4000;
const BATCH = 100;

/**
 * Reads every article below a folder, on several processors where there are many; what has not been touched since an
 * earlier build is taken from the cache.
 *
 * @param onProgress called with the files done so far
 * @param isWanted whether a file is to be read, by its path from the folder's root
 * @throws UsageError where there is no such folder
 */
export async function loadArchive(
  folder: string,
  settings: Settings,
  { cache, fresh, jobs }: CacheUse,
  onProgress: (done: number, total: number) => void,
  isWanted: (relativePath: string) => boolean = () => true,
): Promise<Loaded> {
  const found = walkFolder(folder);
  const files = found.files.filter(({ relativePath }) => isWanted(relativePath));
  const memory = cache === null ? null : openFileCache(cache, settings, fresh);
  const make = (missing: readonly FoundFile[], onMade: (made: number) => void) =>
    readFiles(missing, settings, missing.length < WORTH_WORKERS ? 0 : jobs - 1, onMade);
  return gatherLoaded(found, await recallOrMake(files, memory, make, onProgress));
}

function readFiles(
  files: readonly FoundFile[],
  settings: Settings,
  workers: number,
  onProgress: (done: number) => void,
): Promise<readonly LoadedFile[]> {
  const worker = new URL('./load-worker.ts', import.meta.url);
  const pack = (file: FoundFile) => file;
  const work = (some: readonly FoundFile[]) => some.map((file) => readGuarded(file, settings));
  const job = { items: files, batch: BATCH, work, pack, worker, setup: settings, onProgress, startAfter: 0 };
  return shareOut<FoundFile, LoadedFile>(job, { here: true, workers });
}
