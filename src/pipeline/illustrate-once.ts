import type { SeenPictures } from '../cache/folder-look.ts';
import { MOST_PICTURES } from '../load/body/pictures/picture-draft.ts';
import { UNSUPPORTED, UNUSED_PICTURE } from '../load/read-articles.ts';
import { TOO_MANY_PICTURES } from '../load/report-limits.ts';
import type { Loaded, Problem } from '../model/model.ts';
import type { ArchiveColumns } from '../outline/archive-columns.ts';
import type { CacheUse } from '../parallel/cache-use.ts';
import { type Illustrated, illustrate } from '../pictures/illustrate.ts';
import { NO_PICTURES, readPictures } from '../pictures/open-pictures.ts';
import { PictureStore } from '../pictures/picture-store.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { Settings } from '../settings/settings.ts';

interface IllustratedOnce extends Pick<Illustrated, 'illustrations' | 'problems' | 'named'> {
  readonly pictures: Pictures;
}

/** Looks at the pictures of an archive, or takes from the cache what came of the same ones. */
export async function illustrateOnce(
  archive: ArchiveColumns,
  seen: SeenPictures,
  use: CacheUse & { readonly folder: string; readonly settings: Settings },
): Promise<IllustratedOnce> {
  if (archive.outlines.pictures.bytes.length === 0)
    return { illustrations: null, problems: [], named: new Set(), pictures: NO_PICTURES };
  const { folder, settings, readOnly = false } = use;
  const store = new PictureStore(use);
  const { toPlace, ...illustrated } = await illustrate(archive, { folder, seen, settings, store, readOnly });
  if (!readOnly) store.tidy();
  return { ...illustrated, pictures: readPictures(toPlace, store) };
}

const NO_ARTICLE: ReadonlySet<string> = new Set([UNUSED_PICTURE, UNSUPPORTED]);

/** What was found in files, but that some are pictures which no article names, where one does. */
export function dropNamed(
  { skipped, problems }: Pick<Loaded, 'skipped' | 'problems'>,
  named: ReadonlySet<string>,
): Pick<Loaded, 'skipped' | 'problems'> {
  const hasSurplus = problems.some(({ rule }) => rule === TOO_MANY_PICTURES);
  if (named.size === 0 && !hasSurplus) return { skipped, problems };
  const left = problems.filter(({ path, rule }) => !(NO_ARTICLE.has(rule) && named.has(path)));
  return {
    skipped: skipped.filter((path) => !named.has(path)),
    problems: hasSurplus ? left.map(doubtUnused) : left,
  };
}

/** Where an article has more pictures than are read of one, what it names beyond is not known. */
function doubtUnused(problem: Problem): Problem {
  const message = `no article names this picture among its first ${MOST_PICTURES}, so it is not in the site.`;
  return problem.rule === UNUSED_PICTURE ? { ...problem, message } : problem;
}
