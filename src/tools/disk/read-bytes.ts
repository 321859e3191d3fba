import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
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
    if (stats.size > largest) return 'too-large';
    return readAtOnce(descriptor, stats.size) ?? readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** As most files can be read: `readFileSync` would ask for its size again. `null` where less came than it is said to have. */
function readAtOnce(descriptor: number, size: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(size);
  return size > 0 && readSync(descriptor, bytes, 0, size, 0) === size ? bytes : null;
}
