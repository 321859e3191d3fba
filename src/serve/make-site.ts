import { join } from 'node:path';
import { gatherOptions } from '../api/gather-options.ts';
import { type Build, openBuild } from '../api/open-build.ts';
import { computeSiteVersion, type SiteVersion } from '../cache/code-version.ts';
import type { PublishedSite } from '../cache/published-site.ts';
import { isDamagedBody } from '../model/bodies.ts';
import type { BuildResult } from '../model/build-types.ts';
import type { Url } from '../model/model.ts';
import type { BuildOptions } from '../pipeline/build-options.ts';
import { type Before, findFinished, goOn, lookBack } from '../pipeline/look-back.ts';
import type { OpenArchive } from '../pipeline/open-site.ts';
import { tellBuild } from '../pipeline/tell-build.ts';
import type { WaitingReaders } from '../render/first-pages.ts';
import { bundleStylesheet } from '../render/stylesheet.ts';
import type { Reporter } from '../report/reporter.ts';
import { DATELINE } from '../tools/disk/project.ts';
import type { Changes } from './changes.ts';
import type { WorkerSetup } from './messages.ts';

const STYLESHEET = 'assets/dateline.css' as Url;

/** What is kept from one build to the next. */
export interface Kept {
  readonly build: Build;
  readonly version: SiteVersion;
  /** As it was published last; `null` where that is not known. */
  readonly site: PublishedSite | null;
  /** `null` where the articles are to be read anew. */
  readonly archive: OpenArchive | null;
}

export interface MadeSite {
  readonly result: BuildResult;
  readonly options: BuildOptions;
  readonly kept: Kept;
}

/** For whom a site is made. */
export interface Served {
  readonly readers: WaitingReaders;
  readonly reporter: Reporter;
}

/**
 * Builds a site that is served, with what the build before has kept.
 *
 * @throws {Overtaken} where readers wait for a later change
 */
export async function makeSite(
  { folder, words }: WorkerSetup,
  changes: Changes,
  kept: Kept,
  served: Served,
): Promise<MadeSite> {
  const options = await gatherOptions(folder, { ...words, fresh: false });
  const { layouts, styles } = changes;
  if (styles) served.readers.give(STYLESHEET, bundleStylesheet(listLayouts(options)));
  const build = layouts ? await openBuild(options.ownLayouts, true) : kept.build;
  const version = layouts || styles ? computeSiteVersion(options.ownLayouts) : kept.version;
  const before = goOn(options, version, kept.site);
  return run(options, before, { ...kept, build, version }, served);
}

/**
 * Builds a site for the first time, unless the last build has done all that there is to do: its archive is opened once
 * somebody has seen it.
 */
export async function makeFirst({ folder, words }: WorkerSetup, served: Served): Promise<MadeSite> {
  const options = await gatherOptions(folder, words);
  const version = computeSiteVersion(options.ownLayouts);
  const before = lookBack(options, version);
  const kept: Kept = {
    build: await openBuild(options.ownLayouts),
    version,
    site: before.last,
    archive: null,
  };
  const finished = findFinished(before, options);
  if (finished === null) return run(options, before, kept, served);
  const unchanged = { written: [], deleted: [], unchanged: finished.files.length };
  return { result: tellBuild(finished.report, unchanged, served.reporter), options, kept };
}

function listLayouts({ ownLayouts }: BuildOptions): readonly string[] {
  return [join(DATELINE, 'layouts'), ...(ownLayouts === null ? [] : [ownLayouts.folder])];
}

async function run(
  options: BuildOptions,
  before: Before,
  kept: Kept,
  { readers, reporter }: Served,
): Promise<MadeSite> {
  const build = (fresh: boolean) =>
    kept.build(
      { ...options, fresh: fresh || options.fresh },
      fresh ? { ...before, last: null } : before,
      reporter,
      readers,
      fresh ? null : kept.archive,
    );
  const { result, left } = await build(false).catch((error: unknown) => {
    if (!isDamagedBody(error)) throw error;
    return build(true);
  });
  return { result, options, kept: { ...kept, site: left?.site ?? kept.site, archive: left?.open ?? null } };
}
