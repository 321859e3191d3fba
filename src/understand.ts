import { isGrave } from './is-grave.ts';
import type { Archive, Loaded, Problem, Settings } from './model.ts';
import { annotateArchive } from './parallel/annotate-archive.ts';
import type { CacheUse } from './parallel/cache-use.ts';
import { loadArchive } from './parallel/load-archive.ts';
import { loadDecisions } from './relate/decisions/load-decisions.ts';
import { relate } from './relate/relate.ts';
import type { Reporter } from './report/reporter.ts';

export interface UnderstandOptions extends CacheUse {
  /** Where the articles are. */
  readonly folder: string;
  readonly settings: Settings;
  /** What was found in the settings. */
  readonly settingsProblems: readonly Problem[];
}

export interface Understood {
  readonly loaded: Loaded;
  readonly archive: Archive;
  /** All there are: of the settings, the decisions, the articles and the archive. */
  readonly problems: readonly Problem[];
}

/** The stages that a build and a check have in common: from a folder of articles to an archive. */
export async function understand(options: UnderstandOptions, report: Reporter): Promise<Understood> {
  report.stage('load');
  const loaded = await loadArchive(options.folder, options.settings, options, report.progress);
  const { decisions, problems: decisionProblems } = loadDecisions(options.folder);

  report.stage('annotate');
  const annotated = await annotateArchive(loaded.articles, options, report.progress);

  report.stage('relate');
  const archive = relate(annotated, decisions);

  const problems = [
    ...options.settingsProblems,
    ...decisionProblems,
    ...loaded.problems,
    ...archive.problems,
  ];
  return { loaded, archive, problems };
}

/** Whether a site may be made of it. An empty one would wipe out the last good one; under `strict`, so would anything guessed. */
export function mayPublish({ archive, problems }: Understood, strict: boolean): boolean {
  return archive.articles.length > 0 && !(strict && problems.some(isGrave));
}
