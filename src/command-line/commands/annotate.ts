import { type CacheWords, chooseCache, requireFolder } from '../../api/gather-options.ts';
import { openAnnotations } from '../../cache/annotations.ts';
import { walkFolder } from '../../load/files/walk.ts';
import type { OutlinedFile } from '../../parallel/outline-file.ts';
import { outlineFiles } from '../../parallel/outline-files.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { isInShard, partOf, type Shard } from '../../tools/collections/shard.ts';
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
  const annotations = openAnnotations(cache, fresh, partOf(shard));
  const digests = await outlineFiles(own, settings, annotations, jobs, {
    receive({ outlined, annotations: made }) {
      for (const { key, json } of made) annotations.put(key, json);
      return (JSON.parse(outlined) as OutlinedFile).outlines.map(({ article }) => article.digest);
    },
    onProgress: (done) => reporter.progress(done, own.length),
  });
  annotations.save(new Set(digests.flat()));
  reporter.finish();
  process.stdout.write(
    `${countOf(digests.flat().length, 'article')} annotated in ${cache}${shard.of === 1 ? '' : `, part ${shard.number} of ${shard.of}`}.\n`,
  );
  return EXIT.published;
}
