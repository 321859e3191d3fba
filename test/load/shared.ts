import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const root = join(import.meta.dirname, '../../../shared');

export function sharedPath(path: string): string {
  return join(root, path);
}

/** A suite over data that stands beside the project; without it, skipped, and the line says why. */
export function describeShared(name: string, path: string, suite: () => void): void {
  const isThere = existsSync(sharedPath(path));
  describe.skipIf(!isThere)(isThere ? name : `${name} (skipped: ../shared/${path} is absent)`, suite);
}
