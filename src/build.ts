import { annotateArchive } from './annotate/annotate-archive.ts';
import type { BuildOptions, BuildResult } from './build-types.ts';
import { load } from './load/load.ts';
import type { Archive, Loaded, Problem } from './model.ts';
import type { Plan } from './pages.ts';
import { planSite } from './plan/plan.ts';
import { PROJECT } from './project.ts';
import { type Published, publish } from './publish/publish.ts';
import { closeStaging, openStaging } from './publish/staging.ts';
import { loadDecisions } from './relate/decisions/load-decisions.ts';
import { relate } from './relate/relate.ts';
import { renderSite } from './render/render.ts';
import { measurePeakMemoryMB } from './report/peak-memory.ts';
import type { Reporter } from './report/reporter.ts';

/**
 * From a folder of articles to a published site: the stages in their order, each handing on one plain value.
 *
 * @throws {UsageError} where the folder or the output folder cannot be used
 */
export async function build(options: BuildOptions, report: Reporter): Promise<BuildResult> {
  const { folder, output, settings } = options;
  const staging = openStaging(output, folder, PROJECT);
  try {
    report.stage('load');
    const loaded = load(folder, settings, report.progress);
    const { decisions, problems: decisionProblems } = loadDecisions(folder);

    report.stage('annotate');
    const annotated = await annotateArchive(loaded.articles, options, report.progress);

    report.stage('relate');
    const archive = relate(annotated, decisions);

    report.stage('plan');
    const plan = planSite(archive, settings);

    const problems = [
      ...options.settingsProblems,
      ...decisionProblems,
      ...loaded.problems,
      ...archive.problems,
    ];
    if (mayPublish(archive, problems, options.strict)) {
      report.stage('render');
      await renderSite(plan, staging.folder, report.progress);

      report.stage('publish');
      return describe(loaded, archive, plan, problems, publish(staging), report);
    }
    return describe(loaded, archive, plan, problems, null, report);
  } finally {
    closeStaging(staging);
  }
}

/** An empty site would wipe out the last good one; under `strict`, so would anything guessed. */
function mayPublish(archive: Archive, problems: readonly Problem[], strict: boolean): boolean {
  return archive.articles.length > 0 && !(strict && problems.some(({ severity }) => severity !== 'info'));
}

function describe(
  loaded: Loaded,
  archive: Archive,
  plan: Plan,
  problems: readonly Problem[],
  published: Published | null,
  report: Reporter,
): BuildResult {
  const dated = archive.articles.flatMap(({ article }) => article.date ?? []);
  const count = (kind: string): number => archive.entities.filter((entity) => entity.kind === kind).length;
  return {
    published: published !== null,
    articles: archive.articles.length,
    undated: archive.articles.length - dated.length,
    skipped: loaded.skipped.length,
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    entities: { person: count('person'), place: count('place'), organisation: count('organisation') },
    entityPages: plan.pages.filter(({ kind }) => kind === 'entity').length,
    pages: plan.pages.length,
    written: published?.written ?? [],
    deleted: published?.deleted ?? [],
    unchanged: published?.unchanged ?? 0,
    problems,
    seconds: report.finish(),
    peakMemoryMB: measurePeakMemoryMB(),
  };
}
