import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { DiskPath } from './disk-path.ts';

/**
 * Reads a whole file. What is no file any more when it is opened, but a pipe, is not waited for.
 *
 * @param largest in bytes
 * @returns why it was not read, where it may be opened but not read
 * @throws what the system says where it cannot be opened
 */
export function readBytes(diskPath: DiskPath, largest: number): Buffer | 'no-file' | 'too-large' {
  // Windows has no such flag, and no such pipes.
  const descriptor = openSync(diskPath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return 'no-file';
    return stats.size > largest ? 'too-large' : readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
