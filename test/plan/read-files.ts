import type { DataFile } from '../../src/model/pages.ts';
import { planSite } from '../../src/plan/plan.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';
import { joinPieces } from './join-pieces.ts';

/** What an archive has beside pages. */
export interface ArchiveFiles {
  /** By their addresses. */
  readonly files: ReadonlyMap<string, DataFile>;
  /** The text of one of them. */
  readonly read: (url: string) => string;
}

/** @param names of people, wherever they stand */
export function filesOfArchive(
  drafts: readonly Draft[],
  names: readonly string[] = [],
  changed: Partial<Settings> = {},
): ArchiveFiles {
  const { archive, bodies } = archiveOf(drafts, names);
  const plan = planSite(columnArchive(archive), { ...settings, title: 'Demo', ...changed });
  const files = new Map<string, DataFile>(Array.from(plan.files, (file) => [file.url, file]));
  return {
    files,
    read(url) {
      const file = files.get(url);
      if (file === undefined) throw new Error(`there is no ${url}, but ${[...files.keys()].join(', ')}`);
      return joinPieces(file.content(file.inputs, bodies));
    },
  };
}

/** The rows of a file that holds one JSON object a line. */
export function parseLines(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
