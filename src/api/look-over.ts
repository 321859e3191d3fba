import { isDamagedBody } from '../model/bodies.ts';
import { type UnderstandOptions, type Understood, understand } from '../pipeline/understand.ts';
import { createSilentReporter } from '../report/reporter.ts';
import { findOwnLayouts } from '../settings/own-layouts.ts';
import { readSettings } from '../settings/read-settings.ts';
import { PROJECT } from '../tools/disk/project.ts';
import { type CacheWords, findCache, requireFolder } from './gather-options.ts';

export interface LookWords extends CacheWords {
  readonly jobs: number;
  /** Settings for this once, not yet checked. */
  readonly settings?: unknown;
}

interface LookedOver extends Pick<Understood, 'archive' | 'problems'> {
  /** Files that gave no article. */
  readonly skipped: number;
}

/**
 * Understands an archive as a build does, with what builds have left in the cache, and writes nothing.
 *
 * @throws UsageError
 */
export async function lookOver(folder: string, words: LookWords): Promise<LookedOver> {
  requireFolder(folder);
  const { jobs, settings: given } = words;
  const { settings, problems: ofSettings } = await readSettings({
    folder,
    project: PROJECT,
    siteUrl: null,
    given,
  });
  const settingsProblems = [...ofSettings, ...findOwnLayouts(PROJECT, folder).problems];
  const { reading, archive, pictures, problems } = await understandOrBeginAnew({
    ...{ folder, settings, settingsProblems, fresh: false, readOnly: true, jobs },
    // Of a small archive, to tell whether what is kept is of this code takes as long as reading it.
    cache: findCache(folder, words),
  });
  reading.close();
  pictures.close();
  return { archive, problems, skipped: reading.skipped.length };
}

/** A damaged cache is as good as none. */
async function understandOrBeginAnew(options: UnderstandOptions): Promise<Understood> {
  try {
    return await understand(options, createSilentReporter());
  } catch (error) {
    if (!isDamagedBody(error)) throw error;
    return await understand({ ...options, cache: null }, createSilentReporter());
  }
}
