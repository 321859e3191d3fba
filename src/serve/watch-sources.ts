import { join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { PROJECT } from '../project.ts';
import { SETTINGS_JSON, SETTINGS_MODULE } from '../settings/read-settings.ts';

/** What a site is made from, beside the articles. */
const OWN_SOURCES = ['layouts', 'src', '.eleventy.ts'];

export interface Watcher {
  close(): Promise<void>;
}

/**
 * Calls `onChange` whenever something changes that a site is made from: articles, settings, layouts, code.
 *
 * @param folder the articles
 * @param without folders that builds write to
 */
export function watchSources(
  folder: string,
  without: readonly string[],
  onChange: (path: string) => void,
): Watcher {
  const sources = [
    folder,
    ...[SETTINGS_JSON, SETTINGS_MODULE].map((name) => resolve(name)),
    ...OWN_SOURCES.map((name) => join(PROJECT, name)),
  ];
  const avoided = without.map((path) => resolve(path));
  const watcher = watch(sources, {
    ignoreInitial: true,
    ignored: (path) => isHidden(folder, path) || avoided.some((root) => isBelow(root, resolve(path))),
  });
  watcher.on('all', (_event, path) => onChange(path));
  return { close: () => watcher.close() };
}

function isHidden(folder: string, path: string): boolean {
  return relative(folder, path)
    .split(sep)
    .some((name) => name.startsWith('.') && name !== '..' && name !== '.');
}

function isBelow(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep);
}
