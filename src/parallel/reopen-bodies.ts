import { readBodiesIn } from '../cache/body-store.ts';
import { openRecordCache } from '../cache/record-cache.ts';
import type { OutlinedArchive } from './outline-archive.ts';
import { BODIES } from './outline-store.ts';

/** The bodies that a build of the same articles has kept. */
export function reopenBodies(folder: string): Pick<OutlinedArchive, 'bodies' | 'close'> {
  const cache = openRecordCache({ folder, ...BODIES, part: null, fresh: false });
  return { bodies: readBodiesIn(cache), close: cache.close };
}
