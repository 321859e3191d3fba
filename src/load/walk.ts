import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText } from '../compare-text.ts';
import { holds } from '../holds.ts';
import type { Problem } from '../model.ts';
import { UsageError } from '../usage-error.ts';
import { problemAt } from './problem.ts';
import { describeSystemError } from './system-error.ts';

/** A file that may hold articles. */
export interface FoundFile {
  /** From the folder's root, with forward slashes. */
  readonly relativePath: string;
  /** The folder as given, and the relative path. */
  readonly path: string;
  /** Where to read it. */
  readonly diskPath: string;
}

export interface FoundFiles {
  /** In the order of their relative paths, by code unit. */
  readonly files: readonly FoundFile[];
  readonly skipped: readonly string[];
  readonly problems: readonly Problem[];
}

/** Files at the folder's root that belong to Dateline and are no articles. */
export const OWN_FILES: ReadonlySet<string> = new Set([
  'dateline.config.json',
  'dateline.config.ts',
  'entities.yaml',
]);

/**
 * Every file below a folder. Links that lead out of it are not followed; a link inside it is followed once,
 * and only where its target is not found by its own path.
 * @throws UsageError where there is no such folder.
 */
export function walkFolder(folder: string): FoundFiles {
  const walk = new Walk(folder);
  walk.enter('', walk.root);
  walk.followLinks();
  const files = walk.files.sort((a, b) => compareText(a.relativePath, b.relativePath));
  return { files, skipped: walk.skipped.sort(compareText), problems: walk.problems };
}

function openRoot(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    throw new UsageError(
      `There is no folder ${folder}: ${describeSystemError(error)}.`,
      'Name the folder that holds the articles.',
    );
  }
  throw new UsageError(
    `${folder} is a file, not a folder.`,
    `To look at one file, use "dateline inspect ${folder}".`,
  );
}

class Walk {
  readonly files: FoundFile[] = [];
  readonly skipped: string[] = [];
  readonly problems: Problem[] = [];
  readonly root: string;
  private readonly prefix: string;
  private readonly links: { relativePath: string; diskPath: string }[] = [];
  private readonly visited = new Set<string>();

  constructor(folder: string) {
    this.root = openRoot(folder);
    const shown = sep === '\\' ? folder.replaceAll('\\', '/') : folder;
    this.prefix = shown.endsWith('/') ? shown : `${shown}/`;
  }

  /** Lists a folder that was not yet entered; folders below it are listed in turn. */
  enter(relativeFolder: string, diskFolder: string): void {
    this.visited.add(diskFolder);
    for (const entry of this.list(relativeFolder, diskFolder)) {
      const relativePath = relativeFolder === '' ? entry.name : `${relativeFolder}/${entry.name}`;
      const diskPath = join(diskFolder, entry.name);
      if (relativeFolder === '' && OWN_FILES.has(entry.name)) continue;
      this.sort(entry, relativePath, diskPath);
    }
  }

  private list(relativeFolder: string, diskFolder: string): readonly Dirent[] {
    try {
      return readdirSync(diskFolder, { withFileTypes: true });
    } catch (error) {
      this.skip(
        relativeFolder,
        'error',
        'file/unreadable',
        `this folder cannot be listed: ${describeSystemError(error)}.`,
        'Give yourself the right to read it.',
      );
      return [];
    }
  }

  private sort(entry: Dirent, relativePath: string, diskPath: string): void {
    if (isHidden(entry.name)) {
      this.skip(
        relativePath,
        'info',
        'file/hidden',
        'hidden files, and those of other programs, are not read.',
        'Rename it if it is an article.',
      );
    } else if (entry.isSymbolicLink()) this.links.push({ relativePath, diskPath });
    else if (entry.isDirectory()) this.enter(relativePath, diskPath);
    else if (entry.isFile()) this.accept(relativePath, diskPath);
    else
      this.skip(
        relativePath,
        'warning',
        'file/unsupported',
        'this is no file but a device, a pipe or a socket.',
        'Remove it from the folder.',
      );
  }

  private accept(relativePath: string, diskPath: string): void {
    this.visited.add(diskPath);
    this.files.push({ relativePath, path: this.prefix + relativePath, diskPath });
  }

  /**
   * Links come last, when everything with a path of its own is known. Those that a followed folder adds come
   * after the ones before them.
   */
  followLinks(): void {
    while (this.links.length > 0) {
      const links = this.links.splice(0).sort((a, b) => compareText(a.relativePath, b.relativePath));
      for (const { relativePath, diskPath } of links) this.follow(relativePath, diskPath);
    }
  }

  private follow(relativePath: string, diskPath: string): void {
    const target = this.resolve(relativePath, diskPath);
    if (target === null) return;
    if (!holds(this.root, target)) {
      this.skip(
        relativePath,
        'warning',
        'file/outside',
        'this link leads out of the folder and was not followed.',
        'Copy the file into the folder.',
      );
    } else if (this.visited.has(target)) {
      const shown = this.prefix + target.slice(this.root.length + 1).replaceAll(sep, '/');
      this.skip(
        relativePath,
        'info',
        'file/linked',
        `this link leads to ${shown}, which is read there.`,
        'Nothing needs to be done.',
      );
    } else {
      const stats = statSync(target);
      if (stats.isDirectory()) this.enter(relativePath, target);
      else if (stats.isFile()) this.accept(relativePath, target);
      else
        this.skip(
          relativePath,
          'warning',
          'file/unsupported',
          'this leads to no file.',
          'Remove it from the folder.',
        );
    }
  }

  private resolve(relativePath: string, diskPath: string): string | null {
    try {
      return realpathSync(diskPath);
    } catch (error) {
      this.skip(
        relativePath,
        'warning',
        'file/unreadable',
        `this link leads nowhere: ${describeSystemError(error)}.`,
        'Remove it, or restore the file it leads to.',
      );
      return null;
    }
  }

  private skip(
    relativePath: string,
    severity: Problem['severity'],
    rule: string,
    message: string,
    hint: string,
  ): void {
    const path = this.prefix + relativePath;
    this.skipped.push(path);
    this.problems.push(problemAt({ path, line: 1, column: 1 }, severity, rule, message, hint));
  }
}

function isHidden(name: string): boolean {
  return (
    name.startsWith('.') ||
    name === 'node_modules' ||
    name === 'Thumbs.db' ||
    name === 'desktop.ini' ||
    name.endsWith('~')
  );
}
