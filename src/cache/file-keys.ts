import { type BigIntStats, statSync } from 'node:fs';
import type { FoundFile } from '../load/files/walk.ts';
import type { DiskPath } from '../tools/disk/disk-path.ts';
import { digestOf } from '../tools/text/digest.ts';
import { identify, isTooYoung } from './file-identity.ts';

/**
 * What a file is known again by as long as nobody touches it: path, size, inode, and times of change to the nanosecond;
 * `null` where it has changed so lately that it may change again and bear the same times, or cannot be looked at:
 * whoever reads it will say why.
 *
 * @param now when it is looked at, in milliseconds since 1970
 */
export function keyOfFile({ path, relativePath, diskPath }: FoundFile, now: number): string | null {
  const stats = readExactStats(diskPath);
  if (stats === null || isTooYoung(stats, now)) return null;
  return digestOf(`${path}\0${relativePath}\0${identify(stats)}`);
}

function readExactStats(diskPath: DiskPath): BigIntStats | null {
  try {
    return statSync(diskPath, { bigint: true });
  } catch {
    return null;
  }
}
