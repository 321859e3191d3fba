import { type BigIntStats, statSync } from 'node:fs';
import { isPictureName } from '../load/files/file-kinds.ts';
import { type FoundFile, type FoundFiles, walkFolder } from '../load/files/walk.ts';
import type { DiskPath } from '../tools/disk/disk-path.ts';
import { identify, isTooYoung } from '../tools/disk/file-identity.mjs';
import { digestOf } from '../tools/text/digest.ts';

/** A folder of articles as it was found: none of them was read. */
export interface FolderLook extends FoundFiles {
  /**
   * Of each file, beside its path, what it is known again by as long as nobody touches it: size, inode, and times of
   * change to the nanosecond; `null` where it has changed so lately that it may change again and bear the same times,
   * or cannot be looked at: whoever reads it will say why.
   */
  readonly identities: readonly (string | null)[];
}

/** @throws UsageError where there is no such folder */
export function lookAtFolder(folder: string): FolderLook {
  const now = Date.now();
  const found = walkFolder(folder);
  return { ...found, identities: found.files.map((file) => identifyFound(file, now)) };
}

/** A file and the metadata beside it are one. */
function identifyFound({ diskPath, head }: FoundFile, now: number): string | null {
  const own = identifyFile(diskPath, now);
  if (head === undefined || own === null) return own;
  const beside = identifyFile(head, now);
  return beside === null ? null : `${own} ${beside}`;
}

/** @param now when it is looked at, in milliseconds since 1970 */
export function identifyFile(diskPath: DiskPath, now: number): string | null {
  const stats = readExactStats(diskPath);
  return stats === null || isTooYoung(stats, now) ? null : identify(stats);
}

/** What a file is known again by, path and all. */
export function keyOfFile({ path, relativePath }: FoundFile, identity: string): string {
  return digestOf(`${path}\0${relativePath}\0${identity}`);
}

function readExactStats(diskPath: DiskPath): BigIntStats | null {
  try {
    return statSync(diskPath, { bigint: true });
  } catch {
    return null;
  }
}

/** A file that is a picture, by its name. */
export interface SeenPicture {
  readonly diskPath: DiskPath;
  /** What it is known again by; `null` where it has just changed. */
  readonly identity: string | null;
}

/** The files of a folder whose names say that they are pictures, by their paths from there. */
export type SeenPictures = ReadonlyMap<string, SeenPicture>;

/** The files of a folder that are pictures by their names. */
export function listPictures({ files, identities }: FolderLook): SeenPictures {
  const seen = new Map<string, SeenPicture>();
  for (const [at, { relativePath, diskPath }] of files.entries())
    if (isPictureName(relativePath)) seen.set(relativePath, { diskPath, identity: identities[at]! });
  return seen;
}
