import { existsSync } from 'node:fs';
import {
  type ArchiveReport,
  formerSiteOf,
  type PublishedSite,
  writePublishedSite,
} from './cache/published-site.ts';
import type { SiteSize } from './model/build-types.ts';
import { countKinds } from './model/each-kind.ts';
import type { Plan } from './model/pages.ts';
import type { BuildOptions } from './pipeline/build-options.ts';
import { indexHandsFor } from './pipeline/index-hands.ts';
import { isGrave } from './pipeline/is-grave.ts';
import type { Before } from './pipeline/look-back.ts';
import { type Built, leaveOpen, type OpenArchive, reopen } from './pipeline/open-site.ts';
import { pageWorkersFor } from './pipeline/page-workers.ts';
import { tellBuild } from './pipeline/tell-build.ts';
import { mayPublish, type Understood, understand } from './pipeline/understand.ts';
import { makePages, planSite } from './plan/plan.ts';
import { completeSite } from './publish/complete-site.ts';
import { measureSite } from './publish/measure-site.ts';
import { type Published, publish } from './publish/publish.ts';
import { closeStaging, openStaging } from './publish/staging.ts';
import type { WaitingReaders } from './render/first-pages.ts';
import { renderSite } from './render/render.ts';
import type { Reporter } from './report/reporter.ts';
import { PROJECT } from './tools/disk/project.ts';

/**
 * From a folder of articles to a published site: the stages in their order, each handing on one plain value.
 *
 * @param readers who waits for pages meanwhile, and will have it built again; `null` for nobody
 * @param open the archive as the build before left it, where only layouts have changed since
 * @throws {Overtaken} where readers wait for a later change
 * @throws {UsageError} where the folder or the output folder cannot be used
 */
export async function build(
  options: BuildOptions,
  before: Before,
  report: Reporter,
  readers: WaitingReaders | null = null,
  open: OpenArchive | null = null,
): Promise<Built> {
  const { folder, cache, settings, strict, jobs, eleventy } = options;
  const ownLayouts = options.ownLayouts === null ? [] : [options.ownLayouts.folder];
  const { code, inputs, last, takeLook } = before;
  const staging = openStaging(options.output, folder, PROJECT, (site) => formerSiteOf(cache, site));
  try {
    if (staging.lock.takenOver !== null) report.note(staging.lock.takenOver);
    // load → annotate → relate
    const understood = open === null ? await understand(options, report, takeLook) : reopen(open, options);
    const { reading, illustrations, pictures } = understood;

    report.stage('plan');
    const plan = open?.plan ?? planSite(understood.archive, settings, illustrations);
    if (!mayPublish(understood, strict)) {
      const told = tellArchive(understood, plan, [...makePages(plan)].length, null);
      reading.close();
      pictures.close();
      return { result: tellBuild({ ...told, published: false }, NOTHING, report), left: null };
    }

    report.stage('render');
    const { output } = staging;
    const published = existsSync(output) ? output : null;
    const known = last ?? { files: [], rows: [] };
    const { bodies } = reading;
    const rendered = await renderSite(
      plan,
      {
        folder: staging.folder,
        published,
        known,
        code,
        jobs,
        bodies,
        pictures,
        index: plan.index && { ...plan.index, hands: indexHandsFor(bodies, { jobs, cache }) },
        workers: pageWorkersFor({ archive: understood.archive, illustrations, settings, cache }),
        project: PROJECT,
        ownLayouts,
        eleventy,
        readers,
        groups: open?.groups ?? null,
        complete: (files) => completeSite(staging, files, last).files,
      },
      report.progress,
    );

    reading.close();
    pictures.close();
    const { sources, rows } = rendered;
    const problems = [...understood.problems, ...rendered.problems];
    const pages = rendered.files.filter(({ digest }) => digest !== null).length;
    const told = tellArchive({ ...understood, problems }, plan, pages, measureSite(rendered.files));
    if (strict && problems.some(isGrave))
      return { result: tellBuild({ ...told, size: null, published: false }, NOTHING, report), left: null };

    report.stage('publish');
    const { changes, files, generations } = publish(staging, rendered.files, last, readers === null);
    const site: PublishedSite = { inputs, sources, report: told, files, rows, ...generations };
    writePublishedSite(cache, output, site);
    const kept = leaveOpen(understood, plan, rendered.groups, options);
    return { result: tellBuild(told, changes, report), left: kept && { site, open: kept } };
  } finally {
    closeStaging(staging);
  }
}

const NOTHING: Published = { written: [], deleted: [], unchanged: 0 };

function tellArchive(
  { reading, archive, problems }: Understood,
  { entityPages, holdings }: Plan,
  pages: number,
  size: SiteSize | null,
): ArchiveReport {
  const { articles, undated, first, last } = holdings;
  return {
    published: true,
    articles,
    undated,
    skipped: reading.skipped.length,
    first,
    last,
    entities: countKinds(archive.entities),
    entityPages,
    pages,
    size,
    problems,
  };
}
