import type { BuildResult } from '../model/build-types.ts';

/** The answer of `--json`: contract C1, and after it what else may be of use to a program. */
export function formatBuildJson(result: BuildResult): string {
  return JSON.stringify({
    articles: result.articles,
    skipped: result.skipped,
    pages: result.pages,
    written: result.written.length,
    deleted: result.deleted.length,
    unchanged: result.unchanged,
    entities: result.entities,
    problems: result.problems,
    seconds: result.seconds,
    peakMemoryMB: result.peakMemoryMB,
    cpuSeconds: result.cpuSeconds,
    published: result.published,
    undated: result.undated,
    first: result.first,
    last: result.last,
    entityPages: result.entityPages,
    writtenFiles: result.written,
    deletedFiles: result.deleted,
  });
}
