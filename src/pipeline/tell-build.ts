import type { ArchiveReport } from '../cache/published-site.ts';
import type { BuildResult } from '../model/build-types.ts';
import type { Published } from '../publish/publish.ts';
import { measurePeakMemoryMB } from '../report/peak-memory.ts';
import type { Reporter } from '../report/reporter.ts';

/** What a build answers: what it tells of the archive, what it changed, and what that cost. */
export function tellBuild(told: ArchiveReport, changes: Published, report: Reporter): BuildResult {
  return { ...told, ...changes, ...report.finish(), peakMemoryMB: measurePeakMemoryMB() };
}
