import { type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from '../../model/model.ts';
import { problemAt } from '../../model/problem.ts';
import { UsageError } from '../../model/usage-error.ts';
import {
  type DiskPath,
  type FolderEntry,
  followDiskPath,
  holds,
  joinPath,
  keyOfPath,
  listFolder,
} from '../../tools/disk/disk-path.ts';
import { describeSystemError } from '../../tools/disk/system-error.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import { findHeadedText } from './head-files.ts';
import { findPageOf } from './page-folders.ts';
import { listSiteFolders } from './side-files.ts';

/** A file that may hold articles. */
export interface FoundFile {
  /** From the folder's root, with forward slashes. */
  readonly relativePath: string;
  /** The folder as given, and the relative path. */
  readonly path: string;
  /** Where to read it. */
  readonly diskPath: DiskPath;
  /** Where to read the metadata that stand beside it. */
  readonly head?: DiskPath;
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
  walk.leaveParts();
  walk.joinHeads();
  const files = walk.files.sort((a, b) => compareText(a.relativePath, b.relativePath));
  return { files, skipped: walk.skipped.sort(compareText), problems: walk.problems };
}

function openRoot(folder: string): DiskPath {
  try {
    const root = followDiskPath(folder);
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
  readonly root: DiskPath;
  readonly #prefix: string;
  readonly #links: { relativePath: string; diskPath: DiskPath }[] = [];
  /** Where each file and folder was found, by the key of its path on the disk. */
  readonly #visited = new Map<string, string>();

  constructor(folder: string) {
    this.root = openRoot(folder);
    const shown = sep === '\\' ? folder.replaceAll('\\', '/') : folder;
    this.#prefix = shown.endsWith('/') ? shown : `${shown}/`;
  }

  /** Lists a folder that was not yet entered; folders below it are listed in turn. */
  enter(relativeFolder: string, diskFolder: DiskPath): void {
    this.#visited.set(keyOfPath(diskFolder), relativeFolder);
    const entries = this.#list(relativeFolder, diskFolder);
    const siteFolders = relativeFolder === '' ? listSiteFolders(entries.map(({ name }) => name)) : null;
    for (const entry of entries) {
      const relativePath = relativeFolder === '' ? entry.name : `${relativeFolder}/${entry.name}`;
      const diskPath = joinPath(diskFolder, entry.diskName);
      if (relativeFolder === '' && OWN_FILES.has(entry.name)) continue;
      if (siteFolders?.has(entry.name) && entry.kind.isDirectory()) {
        const message =
          'this folder is a part of a website’s making, or was made from it, so it is not read.';
        this.#skip(relativePath, 'info', 'file/no-article', message, 'Rename it if it holds articles.');
        continue;
      }
      this.#sort(entry, relativePath, diskPath);
    }
  }

  #list(relativeFolder: string, diskFolder: DiskPath): readonly FolderEntry[] {
    try {
      return listFolder(diskFolder);
    } catch (error) {
      this.#skip(
        relativeFolder,
        'error',
        'file/unreadable',
        `this folder cannot be listed: ${describeSystemError(error)}.`,
        'Give yourself the right to read it.',
      );
      return [];
    }
  }

  #sort({ name, kind }: FolderEntry, relativePath: string, diskPath: DiskPath): void {
    if (isHidden(name)) {
      this.#skip(
        relativePath,
        'info',
        'file/hidden',
        'hidden files, and those of other programs, are not read.',
        'Rename it if it is an article.',
      );
    } else if (kind.isSymbolicLink()) this.#links.push({ relativePath, diskPath });
    else if (kind.isDirectory()) this.enter(relativePath, diskPath);
    else if (kind.isFile()) this.#accept(relativePath, diskPath);
    else
      this.#skip(
        relativePath,
        'warning',
        'file/unsupported',
        'this is no file but a device, a pipe or a socket.',
        'Remove it from the folder.',
      );
  }

  #accept(relativePath: string, diskPath: DiskPath): void {
    this.#visited.set(keyOfPath(diskPath), relativePath);
    this.files.push({ relativePath, path: this.#prefix + relativePath, diskPath });
  }

  /**
   * Links come last, when everything with a path of its own is known. Those that a followed folder adds come
   * after the ones before them.
   */
  followLinks(): void {
    while (this.#links.length > 0) {
      const links = this.#links.splice(0).sort((a, b) => compareText(a.relativePath, b.relativePath));
      for (const { relativePath, diskPath } of links) this.#follow(relativePath, diskPath);
    }
  }

  /** Leaves out what browsers saved with the pages of the folder. */
  leaveParts(): void {
    const paths = new Set(this.files.map(({ relativePath }) => relativePath));
    const files = this.files.splice(0);
    for (const file of files) {
      const page = findPageOf(file.relativePath, (path) => paths.has(path));
      if (page === null) this.files.push(file);
      else {
        const message = `this is a part of the page ${this.#prefix}${page}, which a browser saved with it.`;
        const hint = 'Move it out of the folder if it is an article.';
        this.#skip(file.relativePath, 'info', 'file/page-part', message, hint);
      }
    }
  }

  /** Puts files of metadata to the texts that they head. */
  joinHeads(): void {
    const places = new Map(this.files.map(({ relativePath }, at) => [relativePath, at]));
    const heads = this.files.flatMap((file) => {
      const text = findHeadedText(file.relativePath, (path) => places.has(path));
      return text === null ? [] : [{ file, text }];
    });
    for (const { file, text } of heads) {
      const at = places.get(text) ?? -1;
      const headed = this.files[at];
      if (headed !== undefined) this.files[at] = { ...headed, head: file.diskPath };
      const message = `these are metadata of ${this.#prefix}${text}, and are read with it.`;
      this.#skip(file.relativePath, 'info', 'file/page-part', message, 'Nothing needs to be done.');
    }
    const joined = new Set(heads.map(({ file }) => file));
    if (joined.size === 0) return;
    const kept = this.files.splice(0).filter((file) => !joined.has(file));
    for (const file of kept) this.files.push(file);
  }

  #follow(relativePath: string, diskPath: DiskPath): void {
    const resolved = this.#resolve(relativePath, diskPath);
    if (resolved === null) return;
    const { target, stats } = resolved;
    const found = this.#visited.get(keyOfPath(target));
    if (!holds(this.root, target)) {
      this.#skip(
        relativePath,
        'warning',
        'file/outside',
        'this link leads out of the folder and was not followed.',
        'Copy the file into the folder.',
      );
    } else if (found !== undefined) {
      this.#skip(
        relativePath,
        'info',
        'file/linked',
        `this link leads to ${this.#prefix}${found}, which is read there.`,
        'Nothing needs to be done.',
      );
    } else if (stats.isDirectory()) this.enter(relativePath, target);
    else if (stats.isFile()) this.#accept(relativePath, target);
    else
      this.#skip(
        relativePath,
        'warning',
        'file/unsupported',
        'this leads to no file.',
        'Remove it from the folder.',
      );
  }

  #resolve(relativePath: string, diskPath: DiskPath): { target: DiskPath; stats: Stats } | null {
    try {
      const target = followDiskPath(diskPath);
      return { target, stats: statSync(target) };
    } catch (error) {
      this.#skip(
        relativePath,
        'warning',
        'file/unreadable',
        `this link leads nowhere: ${describeSystemError(error)}.`,
        'Remove it, or restore the file it leads to.',
      );
      return null;
    }
  }

  #skip(
    relativePath: string,
    severity: Problem['severity'],
    rule: string,
    message: string,
    hint: string,
  ): void {
    const path = this.#prefix + relativePath;
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
