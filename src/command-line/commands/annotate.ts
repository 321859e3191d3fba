import { type CacheWords, chooseCache, requireFolder } from '../../api/gather-options.ts';
import { describeAnnotations } from '../../cache/annotations.ts';
import { RecordStore } from '../../cache/record-store.ts';
import { requireCacheFolder } from '../../cache/segments.ts';
import { walkFolder } from '../../load/files/walk.ts';
import { outlineFiles } from '../../parallel/outline-files.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { isInShard, type Shard } from '../../tools/collections/shard.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { countOf } from '../../words/count-text.ts';
import { chooseReporter } from '../choose-reporter.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface AnnotateWords extends CacheWords {
  readonly shard: Shard;
  readonly fresh: boolean;
  readonly jobs: number;
}

/**
 * Finds the names and dates of an archive, or of one part of it, and keeps them in the cache: the costly work of a
 * build, which machines can share. What they find is merged by copying their cache folders into one.
 */
export async function runAnnotate(folder: string, words: AnnotateWords): Promise<ExitCode> {
  requireFolder(folder);
  const { shard, fresh, jobs } = words;
  const { settings } = await readSettings({ folder, project: PROJECT, siteUrl: null });
  const cache = chooseCache(folder, words);
  const reporter = chooseReporter({});
  reporter.stage('load');
  const { files } = walkFolder(folder);
  const own = files.filter(({ relativePath }) => isInShard(relativePath, shard));
  reporter.stage('annotate');
  requireCacheFolder(cache);
  const source = describeAnnotations(cache);
  const store = new RecordStore({ source, fresh, readOnly: false });
  let count = 0;
  await outlineFiles(own, settings, { store, source: fresh ? null : source }, jobs, {
    receive({ annotations, outlines }) {
      store.put(annotations, true);
      count += outlines.count;
    },
    onProgress: (done) => reporter.progress(done, own.length),
  });
  // What is of no use is for a build to say: others annotate other parts.
  store.flush();
  store.close();
  reporter.finish();
  process.stdout.write(
    `${countOf(count, 'article')} annotated in ${cache}${shard.of === 1 ? '' : `, part ${shard.number} of ${shard.of}`}.\n`,
  );
  return EXIT.published;
}
