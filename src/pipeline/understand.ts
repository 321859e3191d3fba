import type { FolderLook } from '../cache/folder-look.ts';
import type { Problem } from '../model/model.ts';
import type { ArchiveColumns } from '../outline/archive-columns.ts';
import type { CacheUse } from '../parallel/cache-use.ts';
import { type OutlinedArchive, outlineArchive } from '../parallel/outline-archive.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { loadDecisions } from '../relate/decisions/load-decisions.ts';
import { arrangeArchive } from '../relate/groupings/arrange-groupings.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Settings } from '../settings/settings.ts';
import type { Texts } from '../tools/columns/texts.ts';
import { dropNamed, illustrateOnce } from './illustrate-once.ts';
import { isGrave } from './is-grave.ts';
import { relateOnce } from './relate-once.ts';

export interface UnderstandOptions extends CacheUse {
  /** Where the articles are. */
  readonly folder: string;
  readonly settings: Settings;
  /** What was found in the settings. */
  readonly settingsProblems: readonly Problem[];
}

export interface Understood {
  /** What is left of reading the articles once they are related. */
  readonly reading: Omit<OutlinedArchive, 'inTime' | 'isEdited' | 'seen'>;
  readonly archive: ArchiveColumns;
  /** What is shown of each article's pictures, as `Illustrated` has it. */
  readonly illustrations: Texts | null;
  readonly pictures: Pictures;
  /** All there are: of the settings, the decisions, the articles and the archive. */
  readonly problems: readonly Problem[];
}

/**
 * The stages that a build and a check have in common: from a folder of articles to an archive.
 *
 * @param look at the folder, where it has been looked at before
 */
export async function understand(
  options: UnderstandOptions,
  report: Reporter,
  look?: () => FolderLook,
): Promise<Understood> {
  // load → annotate
  const outlined = await outlineArchive(options.folder, options.settings, options, report, look);
  const { decisions, problems: decisionProblems } = loadDecisions(options.folder);

  report.stage('relate');
  const related = relateOnce(outlined, decisions, options);
  const { archive, problems: groupingProblems } = arrangeArchive(related, options.settings);

  const illustrated = await illustrateOnce(archive, outlined.seen, options);
  const found = dropNamed(outlined, illustrated.named);

  const problems = [
    ...options.settingsProblems,
    ...decisionProblems,
    ...found.problems,
    ...archive.problems,
    ...groupingProblems,
    ...illustrated.problems,
  ];
  const { bodies, close } = outlined;
  const { illustrations, pictures } = illustrated;
  return { reading: { ...found, bodies, close }, archive, illustrations, pictures, problems };
}

/** Whether a site may be made of it. An empty one would wipe out the last good one; under `strict`, so would anything guessed. */
export function mayPublish(
  { archive, problems }: Pick<Understood, 'archive' | 'problems'>,
  strict: boolean,
): boolean {
  return archive.outlines.count > 0 && !(strict && problems.some(isGrave));
}
