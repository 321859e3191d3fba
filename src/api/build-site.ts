import { computeSiteVersion } from '../cache/code-version.ts';
import { isDamagedBody } from '../model/bodies.ts';
import type { BuildResult } from '../model/build-types.ts';
import type { BuildOptions } from '../pipeline/build-options.ts';
import { findFinished, lookBack } from '../pipeline/look-back.ts';
import { tellBuild } from '../pipeline/tell-build.ts';
import type { Reporter } from '../report/reporter.ts';
import { openBuild } from './open-build.ts';

/**
 * Builds, unless the last build has done all that there is to do.
 *
 * @throws UsageError
 */
export async function buildSite(options: BuildOptions, reporter: Reporter): Promise<BuildResult> {
  const before = lookBack(options, computeSiteVersion(options.ownLayouts));
  const finished = findFinished(before, options);
  if (finished !== null) {
    const { report, files } = finished;
    return tellBuild(report, { written: [], deleted: [], unchanged: files.length }, reporter);
  }
  // The stages and their libraries take longer to load than it takes to see that they are not needed.
  const build = await openBuild(options.ownLayouts);
  try {
    return (await build(options, before, reporter)).result;
  } catch (error) {
    if (!isDamagedBody(error)) throw error;
    return (await build({ ...options, fresh: true }, { ...before, last: null }, reporter)).result;
  }
}
