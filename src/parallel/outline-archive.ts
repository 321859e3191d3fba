import { listPictures, lookAtFolder, type SeenPictures } from '../cache/folder-look.ts';
import { gatherFindings } from '../load/load.ts';
import type { Bodies } from '../model/bodies.ts';
import type { Loaded } from '../model/model.ts';
import { type InTime, sortInTime } from '../outline/time-order.ts';
import type { Reporter } from '../report/reporter.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import type { CacheUse } from './cache-use.ts';
import { outlineFiles } from './outline-files.ts';
import { OutlineStore } from './outline-store.ts';
import { listFindings, sortById } from './outlined-files.ts';
import { reportRefused } from './report-refused.ts';
import { saveMemory } from './save-memory.ts';

/** Of all files. */
const FEW = 0.1;

/** Every article of a folder, as the archive keeps it in mind. */
export interface OutlinedArchive extends Pick<Loaded, 'skipped' | 'problems'> {
  /** The same columns, whatever was in the cache. */
  readonly inTime: InTime;
  /** A few files are others than they were: the next build, most likely, finds others again. */
  readonly isEdited: boolean;
  readonly bodies: Bodies;
  /** Files whose names say that they are pictures; none where no article names any. */
  readonly seen: SeenPictures;
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
  look = () => lookAtFolder(folder),
): Promise<OutlinedArchive> {
  report.stage('load');
  const found = look();
  const { files } = found;
  saveMemory(files.length);
  const store = new OutlineStore(found, settings, use);
  const { missing } = store;
  let refused = 0;

  report.stage('annotate');
  if (missing.length > 0) {
    const from = files.length - missing.length;
    const asked = missing.map((file) => files[file]!);
    let [loading, annotating] = [0, 0];
    await outlineFiles(asked, settings, store.annotations, use.jobs, {
      receive(block, first) {
        loading += block.milliseconds.load;
        annotating += block.milliseconds.annotate;
        refused += block.refused;
        store.keep(missing.slice(first, first + block.rows.length - 1), block);
      },
      onProgress: (done) => report.progress(from + done, files.length),
    });
    report.credit('load', loading / (loading + annotating));
  }
  const parts = reportRefused(store.refused, refused, use.cache ?? '');
  const outlined = store.finish();
  const findings = gatherFindings(found, listFindings(outlined));
  return {
    // Here, where nobody holds the columns in another order as well: of a large archive they are much.
    inTime: sortInTime(sortById(outlined.outlines)),
    isEdited: missing.length > 0 && missing.length < files.length * FEW,
    skipped: findings.skipped,
    problems: [...findings.problems, ...parts],
    bodies: store.bodies,
    seen: outlined.outlines.pictures.bytes.length === 0 ? new Map() : listPictures(found),
    close: () => store.close(),
  };
}
