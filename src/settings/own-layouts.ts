import { join } from 'node:path';
import type { OwnLayouts } from '../model/build-types.ts';
import type { Problem } from '../model/model.ts';
import { problemAt } from '../model/problem.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { DATELINE } from '../tools/disk/project.ts';
import { findNearestKey } from '../tools/text/nearest-key.ts';
import { refuseCode, reportCodeNotRun } from './refuse-code.ts';

const FOLDER = 'layouts';
/** Pages of the project's own are Eleventy's: they take no layout's place. */
const PAGES = 'pages/';
const CODE = /\.(?:ts|js)$/;
/** What is called like this is there to take the place of a layout or a part. */
const PLACE = /^(?:parts\/[^/]+|[^/]+\.11ty)\.(?:ts|js)$/;
const STYLE_OR_ASSET = /^(?:(?:base|parts|print)\/[^/]+\.css|assets\/[^/]+)$/;

interface OwnLayoutsFound {
  readonly ownLayouts: OwnLayouts | null;
  readonly problems: readonly Problem[];
}

const NONE: OwnLayoutsFound = { ownLayouts: null, problems: [] };

/**
 * Finds the layouts of a project: a file in `layouts/` takes the place of Dateline's of that name. In a clone they are
 * Dateline's.
 *
 * @param articles the folder of the articles
 */
export function findOwnLayouts(project: string, articles: string): OwnLayoutsFound {
  const folder = followLinks(join(project, FOLDER));
  const dateline = join(DATELINE, FOLDER);
  if (folder === followLinks(dateline) || readStats(folder)?.isDirectory() !== true) return NONE;
  const files = listFiles(folder).filter((file) => isOwn(folder, file));
  for (const file of ['', ...files]) {
    const refusal = refuseCode(join(folder, file), project, articles);
    if (refusal !== null)
      return { ownLayouts: null, problems: [reportCodeNotRun(join(FOLDER, file), refusal)] };
  }
  const names = listFiles(dateline)
    .filter((file) => PLACE.test(file))
    .map(nameOf);
  const [placed, unknown] = partition(
    files.filter((file) => PLACE.test(file)),
    names,
  );
  // The project may have a folder of this name for something else.
  const isOfUse = placed.length > 0 || files.some((file) => STYLE_OR_ASSET.test(file));
  const replacing = new Map(placed.map((file) => [nameOf(file), file]));
  return {
    ownLayouts: isOfUse ? { folder, files, replacing } : null,
    problems: unknown.map((file) => reportUnknown(file, names)),
  };
}

function isOwn(folder: string, file: string): boolean {
  const isHidden = file.split('/').some((name) => name.startsWith('.'));
  return !file.startsWith(PAGES) && !isHidden && readStats(join(folder, file))?.isFile() === true;
}

/** Files that bear one of the names, and those that do not. */
function partition(files: readonly string[], names: readonly string[]) {
  const bears = (file: string) => names.includes(nameOf(file));
  return [files.filter(bears), files.filter((file) => !bears(file))] as const;
}

function nameOf(file: string): string {
  return file.replace(CODE, '');
}

function reportUnknown(file: string, known: readonly string[]): Problem {
  const path = `${FOLDER}/${file}`;
  const kind = file.startsWith('parts/') ? 'part' : 'layout';
  const alike = known.filter((name) => name.startsWith('parts/') === (kind === 'part'));
  const nearest = findNearestKey(nameOf(file), alike);
  const hint = nearest === null ? `There are: ${alike.join(', ')}.` : `Did you mean "${nearest}"?`;
  const message = `There is no ${kind} "${nameOf(file)}" whose place this could take.`;
  return problemAt({ path, line: 1, column: 1 }, 'warning', 'layouts/unknown', message, hint);
}
