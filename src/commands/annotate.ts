import { countOf } from '../count-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { annotateArchive } from '../parallel/annotate-archive.ts';
import { loadArchive } from '../parallel/load-archive.ts';
import { readSettings } from '../settings/read-settings.ts';
import { isInShard, partOf, type Shard } from '../shard.ts';
import { type CacheWords, chooseCache, chooseReporter, requireFolder } from './gather-options.ts';

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
  const { settings } = await readSettings({ folder, project: process.cwd(), siteUrl: null });
  const cache = chooseCache(folder, words);
  const reporter = chooseReporter({});
  reporter.stage('load');
  // What was read stays with the machine that read it: its files have other times elsewhere.
  const use = { cache: shard.of === 1 ? cache : null, fresh, jobs };
  const { articles } = await loadArchive(folder, settings, use, reporter.progress, (path) =>
    isInShard(path, shard),
  );
  reporter.stage('annotate');
  await annotateArchive(articles, { cache, fresh, jobs }, reporter.progress, partOf(shard));
  reporter.finish();
  process.stdout.write(
    `${countOf(articles.length, 'article')} annotated in ${cache}${shard.of === 1 ? '' : `, part ${shard.number} of ${shard.of}`}.\n`,
  );
  return EXIT.published;
}
