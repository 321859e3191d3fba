import { join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { SETTINGS_JSON, SETTINGS_MODULE } from '../settings/read-settings.ts';
import { holds } from '../tools/disk/disk-path.ts';
import { IS_PACKAGE } from '../tools/disk/project.ts';

/** What a site is made from, beside the articles; in a clone, Dateline's own code as well. */
const PROJECT_SOURCES = [
  ...[SETTINGS_JSON, SETTINGS_MODULE, 'layouts', '.eleventy.ts'],
  ...(IS_PACKAGE ? [] : ['src']),
];

export interface Watcher {
  /** @param paths files and folders to watch as well, whether they are there or not */
  add(paths: readonly string[]): void;
  close(): Promise<void>;
}

interface Watched {
  /** Where the articles are. */
  readonly folder: string;
  /** The root folder of the project: settings may lie there, too. */
  readonly project: string;
  /** Folders that builds write to. */
  readonly without: readonly string[];
  /** @param path what was changed, made or removed */
  readonly onChange: (path: string) => void;
  /** Something cannot be watched: what can be still is. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Says whenever something changes that a site is made from: articles, settings, layouts, code.
 *
 * @returns when it has begun
 */
export async function watchSources({
  folder,
  project,
  without,
  onChange,
  onFault,
}: Watched): Promise<Watcher> {
  const sources = [folder, ...PROJECT_SOURCES.map((name) => join(project, name))];
  const roots = new Set(sources.map((path) => resolve(path)));
  const avoided = without.map((path) => resolve(path));
  const watcher = watch(sources, {
    ignoreInitial: true,
    ignored(given) {
      const path = resolve(given);
      return isHidden(roots, path) || avoided.some((root) => holds(root, path));
    },
  });
  watcher.on('all', (_event, path) => onChange(path));
  watcher.on('error', onFault);
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
    watcher.once('error', () => resolve());
  });
  return {
    add(paths) {
      const added = paths.map((path) => resolve(path)).filter((path) => !roots.has(path));
      for (const path of added) roots.add(path);
      watcher.add(added);
    },
    close: () => watcher.close(),
  };
}

/** Whether a name below what is watched begins with a dot, or is that of libraries. In which folder all of it lies says nothing. */
function isHidden(roots: ReadonlySet<string>, path: string): boolean {
  const around = [...roots].filter((root) => holds(root, path));
  return around.length > 0 && around.every((root) => hasHiddenName(relative(root, path)));
}

function hasHiddenName(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.') || name === 'node_modules');
}
