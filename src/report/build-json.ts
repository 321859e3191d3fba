import type { BuildResult, SiteSize } from '../model/build-types.ts';
import { HOSTS_AS_OF } from './hosts/hosts.ts';
import { judgeHosts } from './hosts/judge-hosts.ts';

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
    ...describeSize(result.size),
    writtenFiles: result.written,
    deletedFiles: result.deleted,
  });
}

function describeSize(size: SiteSize | null): object {
  if (size === null) return { files: 0, bytes: 0, largestFile: null, hosts: [] };
  const { files, folders, bytes, largestFile, fullestFolder, sorts } = size;
  const hosts = judgeHosts(size).map(({ host: { name, limits, paid = {}, source }, fits, exceeded }) => ({
    ...{ name, fits, exceeded, limits, paid, source },
    asOf: HOSTS_AS_OF,
  }));
  return { files, folders, bytes, largestFile, fullestFolder, fileSorts: sorts, hosts };
}
