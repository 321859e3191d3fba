import { readBodiesIn } from '../cache/body-store.ts';
import { RecordStore } from '../cache/record-store.ts';
import type { OutlinedArchive } from './outline-archive.ts';
import { BODIES } from './outline-store.ts';

/** The bodies that a build of the same articles has kept. */
export function reopenBodies(folder: string): Pick<OutlinedArchive, 'bodies' | 'close'> {
  const store = new RecordStore({
    source: { folder, ...BODIES },
    ...{ fresh: false, readOnly: true, byDigest: true },
  });
  return { bodies: readBodiesIn(store), close: () => store.close() };
}
