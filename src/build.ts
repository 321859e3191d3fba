import type { BuildOptions, BuildResult } from './build-types.ts';
import type { Plan } from './pages.ts';
import { planSite } from './plan/plan.ts';
import { PROJECT } from './project.ts';
import { type Published, publish } from './publish/publish.ts';
import { closeStaging, openStaging } from './publish/staging.ts';
import { renderSite } from './render/render.ts';
import { measurePeakMemoryMB } from './report/peak-memory.ts';
import type { Reporter } from './report/reporter.ts';
import { mayPublish, type Understood, understand } from './understand.ts';

/**
 * From a folder of articles to a published site: the stages in their order, each handing on one plain value.
 *
 * @throws {UsageError} where the folder or the output folder cannot be used
 */
export async function build(options: BuildOptions, report: Reporter): Promise<BuildResult> {
  const staging = openStaging(options.output, options.folder, PROJECT);
  try {
    // load → annotate → relate
    const understood = await understand(options, report);

    report.stage('plan');
    const plan = planSite(understood.archive, options.settings);

    if (!mayPublish(understood, options.strict)) return describe(understood, plan, null, report);

    report.stage('render');
    await renderSite(plan, staging.folder, report.progress);

    report.stage('publish');
    return describe(understood, plan, publish(staging), report);
  } finally {
    closeStaging(staging);
  }
}

function describe(
  { loaded, archive, problems }: Understood,
  plan: Plan,
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
