import type { ArchiveColumns } from '../../outline/archive-columns.ts';
import { NONE } from '../../outline/columns.ts';
import type { Settings } from '../../settings/settings.ts';

/** The archive without what its owner leaves out: no page, list or link knows of it. What articles say of themselves stays. */
export function leaveOutParts(archive: ArchiveColumns, { leaveOut }: Settings): ArchiveColumns {
  const stories = leaveOut.includes('stories')
    ? { stories: [], storyOf: new Uint32Array(archive.storyOf.length).fill(NONE) }
    : {};
  const topics = leaveOut.includes('topics') ? { topics: [] } : {};
  return { ...archive, ...stories, ...topics };
}
