import type { PublishedSite } from '../cache/published-site.ts';
import type { BuildResult } from '../model/build-types.ts';
import type { Problem, Url } from '../model/model.ts';
import type { PageGroup } from '../model/pages.ts';
import { reopenBodies } from '../parallel/reopen-bodies.ts';
import { NO_PICTURES, reopenPictures } from '../pictures/open-pictures.ts';
import type { SitePlan } from '../plan/plan.ts';
import type { BuildOptions } from './build-options.ts';
import type { Understood } from './understand.ts';

/**
 * An archive as a build has left it, for the next build of the same articles with the same settings: it is made from no
 * layout. All of it is data, so that a program compiled with other layouts can go on with it.
 */
export interface OpenArchive {
  readonly archive: Understood['archive'];
  readonly illustrations: Understood['illustrations'];
  readonly toPlace: Understood['pictures']['toPlace'];
  readonly skipped: readonly string[];
  /** All but those of the settings and layouts. */
  readonly problems: readonly Problem[];
  readonly plan: SitePlan;
  /** What makes each page, by URL. */
  readonly groups: ReadonlyMap<Url, PageGroup>;
}

/** What a build leaves to the next one of the same process. */
interface OpenSite {
  /** What the cache says of the site, too. */
  readonly site: PublishedSite;
  readonly open: OpenArchive;
}

export interface Built {
  readonly result: BuildResult;
  /** `null` where nothing was published, or nobody goes on with it. */
  readonly left: OpenSite | null;
}

/** The archive as it was understood before, with the texts of its articles at hand. */
export function reopen(
  { archive, illustrations, toPlace, skipped, problems }: OpenArchive,
  { cache, settingsProblems }: Pick<BuildOptions, 'cache' | 'settingsProblems'>,
): Understood {
  return {
    reading: { skipped, problems: [], ...reopenBodies(cache) },
    archive,
    illustrations,
    pictures: toPlace.length === 0 ? NO_PICTURES : reopenPictures(cache, toPlace),
    problems: [...settingsProblems, ...problems],
  };
}

/** @param groups of its pages, where somebody asks for single ones */
export function leaveOpen(
  { archive, illustrations, pictures, problems, reading }: Understood,
  plan: SitePlan,
  groups: ReadonlyMap<Url, PageGroup> | null,
  { settingsProblems }: Pick<BuildOptions, 'settingsProblems'>,
): OpenArchive | null {
  if (groups === null) return null;
  const { skipped } = reading;
  const { toPlace } = pictures;
  const own = problems.slice(settingsProblems.length);
  return { archive, illustrations, toPlace, skipped, problems: own, plan, groups };
}
