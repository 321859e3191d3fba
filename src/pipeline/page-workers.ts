import type { ArchiveColumns } from '../outline/archive-columns.ts';
import { type PackedArchive, packArchive } from '../outline/pack-archive.ts';
import type { PageMakerSetup } from '../render/page-maker.ts';
import type { PageWorkers } from '../render/write-pages.ts';
import type { Settings } from '../settings/settings.ts';
import { shareColumns } from '../tools/columns/share.ts';
import type { Texts } from '../tools/columns/texts.ts';

/** What a site is planned from. */
interface PlannedFrom<Archive> {
  readonly archive: Archive;
  readonly illustrations: Texts | null;
  readonly settings: Settings;
  /** The folder of the cache, where the bodies of articles stand. */
  readonly cache: string;
}

/** Plain data, and columns that all threads see. */
export interface PageWorkerSetup extends PlannedFrom<PackedArchive> {
  readonly maker: PageMakerSetup;
}

/** Threads that plan the same site again: they are told the numbers of groups, and make the pages themselves. */
export function pageWorkersFor({
  archive,
  illustrations,
  settings,
  cache,
}: PlannedFrom<ArchiveColumns>): PageWorkers {
  return {
    module: new URL('./page-worker.ts', import.meta.url),
    setUp: (maker): PageWorkerSetup => ({
      ...{ maker, settings, cache },
      archive: shareColumns(packArchive(archive)),
      illustrations: shareColumns(illustrations),
    }),
  };
}
