import { walkFolder } from '../load/files/walk.ts';
import { gatherFindings } from '../load/load.ts';
import type { Bodies } from '../model/bodies.ts';
import type { Loaded, Outline } from '../model/model.ts';
import { createUnpacker } from '../outline/pack-outline.ts';
import type { Reporter } from '../report/reporter.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { compareText } from '../tools/text/compare-text.ts';
import type { CacheUse } from './cache-use.ts';
import type { OutlinedFile } from './outline-file.ts';
import { outlineFiles } from './outline-files.ts';
import {
  consultOutlines,
  holdOutlines,
  type KnownFile,
  type OutlineStore,
  openOutlineStore,
  type Used,
} from './outline-store.ts';
import { saveMemory } from './save-memory.ts';

/** Every article of a folder, as the archive keeps it in mind. */
export interface OutlinedArchive extends Pick<Loaded, 'skipped' | 'problems'> {
  /** In the order of their ids. */
  readonly outlines: readonly Outline[];
  readonly bodies: Bodies;
  /** To be called when no body will be read any more. */
  readonly close: () => void;
}

/**
 * Reads and annotates every article below a folder, on several processors where there are many, or takes from the cache
 * what an earlier build made of the same file. The outcome does not depend on how many processors there are.
 *
 * @throws UsageError where there is no such folder
 */
export async function outlineArchive(
  folder: string,
  settings: ReadingSettings,
  use: CacheUse,
  report: Pick<Reporter, 'stage' | 'credit' | 'progress'>,
): Promise<OutlinedArchive> {
  report.stage('load');
  const found = walkFolder(folder);
  const { files } = found;
  saveMemory(files.length);
  const store = openStore(settings, use);
  const unpack = createUnpacker();
  const open = (json: string): KnownFile => {
    const { outlines, skipped, problems } = JSON.parse(json) as OutlinedFile;
    return { outlines: outlines.map(unpack), skipped, problems };
  };
  const known = files.map((file) => {
    const json = store.recall(file);
    const one = json === null ? null : open(json);
    return one?.outlines.every(({ body }) => store.hasBody(body)) ? one : null;
  });

  report.stage('annotate');
  const missing = files.filter((_, at) => known[at] === null);
  const from = files.length - missing.length;
  let [loading, annotating] = [0, 0];
  const made = await outlineFiles(
    missing,
    settings,
    missing.length === 0 ? null : store.annotations(),
    use.jobs,
    {
      receive(one, file) {
        loading += one.milliseconds.load;
        annotating += one.milliseconds.annotate;
        store.keep(file, one);
        return open(one.outlined);
      },
      onProgress: (done) => report.progress(from + done, files.length),
    },
  );
  if (loading > 0) report.credit('load', loading / (loading + annotating));
  const next = made[Symbol.iterator]();
  const all = known.map((file) => file ?? next.next().value!);
  const outlines = all.flatMap((file) => file.outlines);
  return {
    outlines: outlines.sort((a, b) => compareText(a.article.id, b.article.id)),
    ...gatherFindings(found, all),
    bodies: store.bodies,
    close: closeLater(store, outlines),
  };
}

function openStore(settings: ReadingSettings, { cache, fresh, readOnly = false }: CacheUse): OutlineStore {
  if (cache === null) return holdOutlines();
  return readOnly ? consultOutlines(cache, settings) : openOutlineStore(cache, settings, fresh);
}

/** Apart, so that what closes the store holds on to no outline: they are many, and let go of once they are related. */
function closeLater(store: OutlineStore, outlines: readonly Outline[]): () => void {
  const used: Used = {
    bodies: new Set(outlines.map(({ body }) => body)),
    articles: new Set(outlines.map(({ article }) => article.digest)),
  };
  return () => store.close(used);
}
