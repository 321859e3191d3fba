import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { MergedConfig, PassthroughCopy } from '@11ty/eleventy';
import { escapePath, globSync, isDynamicPattern } from 'tinyglobby';
import { readStats } from '../../tools/disk/file-stats.ts';
import { listFiles } from '../../tools/disk/list-files.ts';

/**
 * Gives each file or folder that is copied into the site a place of its own there. Eleventy would look for it where the
 * program was started, and make its place in the site of the way from there.
 *
 * @param config changed in place, since Eleventy holds it already
 * @param project the root of the project, from which the owner names files
 * @param input the folder of the owner's pages: what lies there has the same place in the site
 * @returns what is copied; of a pattern the folder that it is looked for in
 */
export function placePassthroughCopies(
  config: MergedConfig,
  project: string,
  input: string,
): readonly string[] {
  const placed: Record<string, PassthroughCopy> = {};
  const sources: string[] = [];
  for (const [from, copy] of Object.entries(config.passthroughCopies)) {
    const isPattern = isDynamicPattern(from);
    sources.push(findRoot(from, project));
    for (const path of isPattern ? findFiles(from, project) : [resolveIn(project, from)]) {
      const outputPath = placeCopy(path, copy, isPattern, project, input);
      for (const [name, each] of nameForEleventy(path, { ...copy, outputPath }))
        placed[tellApart(name, placed)] = each;
    }
  }
  config.passthroughCopies = placed;
  return sources;
}

/** One file may be copied to several places, but Eleventy knows each by its path. */
function tellApart(path: string, placed: object): string {
  return path in placed ? tellApart(`./${path}`, placed) : path;
}

/**
 * A file or a folder as Eleventy takes it: from where the program was started. One whose path would be taken for a
 * pattern is named, file by file, by one that stands for it alone.
 */
function nameForEleventy(
  path: string,
  copy: PassthroughCopy & { readonly outputPath: string },
): readonly (readonly [path: string, copy: PassthroughCopy])[] {
  const here = relative('', path);
  if (!isDynamicPattern(here)) return [[here, copy]];
  const isFolder = readStats(path)?.isDirectory() === true;
  // A file may be put into a folder.
  const name = isFolder || !copy.outputPath.endsWith('/') ? '' : posix.basename(path);
  const files = isFolder ? listFiles(path) : [name];
  return files.map((file) => {
    const place = posix.join(copy.outputPath, file);
    const from = isFolder ? join(path, file) : path;
    // Of a pattern, Eleventy wants the folder, and gives each file its own name there.
    const rename = () => `../${posix.basename(place)}`;
    const isRenamed = posix.basename(place) !== posix.basename(from);
    const copyOptions = isRenamed ? { ...copy.copyOptions, rename } : copy.copyOptions;
    return [escapePath(relative('', from)), { copyOptions, outputPath: posix.dirname(place) }];
  });
}

function findFiles(pattern: string, project: string): readonly string[] {
  const found = globSync(pattern, {
    cwd: project,
    absolute: true,
    dot: true,
    ignore: ['**/node_modules/**'],
  });
  return found.sort();
}

/** As Eleventy has it: the same place without an own one; of a pattern with one, all files side by side. */
function placeCopy(
  path: string,
  { outputPath }: PassthroughCopy,
  isPattern: boolean,
  project: string,
  input: string,
): string {
  if (outputPath === true) {
    const inside = relative(input, path);
    return toUrl(inside.startsWith('..') ? relative(project, path) : inside);
  }
  return isPattern ? `${outputPath}/${path.slice(path.lastIndexOf('/') + 1)}` : outputPath;
}

function resolveIn(project: string, path: string): string {
  return isAbsolute(path) ? path : join(project, path);
}

/**
 * Where to look for what the owner names.
 *
 * @param path a file, a folder or a pattern
 * @example findRoot('art/2023/*.png', '/home/me/archive') → '/home/me/archive/art/2023'
 */
export function findRoot(path: string, project: string): string {
  return resolveIn(project, isDynamicPattern(path) ? fixedPartOf(path) : path);
}

function fixedPartOf(pattern: string): string {
  const parts = pattern.split('/');
  return parts.slice(0, parts.findIndex(isDynamic)).join('/');
}

const isDynamic = (part: string): boolean => isDynamicPattern(part);

function toUrl(path: string): string {
  return path.split(sep).join('/');
}
